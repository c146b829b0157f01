package org.terreau.garden;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;

/** Whether parts fit into their whole. Parts that are not measured add nothing: what is over is over without them. */
final class AreaRules {

    private AreaRules() {}

    static RuleBook<Garden> book(RuleTexts texts) {
        Rule parts = texts.rule("garden.area.parts", "GDN-005", Severity.ERROR, Sources.ARITHMETIC);
        Rule cultivated = texts.rule("garden.area.cultivated", "GDN-006", Severity.ERROR, Sources.ARITHMETIC);
        return RuleBook.<Garden>empty().plus(parts, AreaRules::parts).plus(cultivated, AreaRules::cultivated);
    }

    private static void parts(Garden garden, Reporter reporter) {
        List<Site> sites = garden.getSites();
        over(garden.getName(), garden.getAreaM2(), sites, AreaRules::area, "", reporter);
        if (garden.getCultivatedM2().isPresent()) {
            over(
                    garden.getName(),
                    garden.getCultivatedM2(),
                    sites,
                    site -> Squares.of(site.getCultivatedM2()),
                    "cultivated",
                    reporter);
        }
        for (int i = 0; i < sites.size(); i++) {
            reporter.in("sites", i);
            parts(sites.get(i), reporter);
            reporter.out();
        }
    }

    private static void parts(Site site, Reporter reporter) {
        over(site.getName(), site.getAreaM2(), site.getPlots(), AreaRules::area, "plots", reporter);
        over(
                site.getName(),
                site.getAreaM2(),
                site.getZones(),
                zone -> Squares.of(zone.getAreaM2()),
                "zones",
                reporter);
        parcels(site, reporter);
        for (int i = 0; i < site.getPlots().size(); i++) {
            Plot plot = site.getPlots().get(i);
            reporter.in("plots", i);
            over(Names.of(plot), plot.getAreaM2(), plot.getBeds(), AreaRules::area, "beds", reporter);
            reporter.out();
        }
    }

    private static @Nullable BigDecimal area(Site site) {
        return Squares.of(site.getAreaM2());
    }

    private static @Nullable BigDecimal area(Plot plot) {
        return Squares.of(plot.getAreaM2());
    }

    private static @Nullable BigDecimal area(Bed bed) {
        return BedGeometry.of(bed).getAreaM2().orElse(null);
    }

    /** Sites are in the parcels on which they lie, when these are all measured. */
    private static void parcels(Site site, Reporter reporter) {
        BigDecimal area = area(site);
        List<CadastralParcel> parcels = site.getParcels();
        if (area == null || parcels.isEmpty()) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < parcels.size(); i++) {
            BigDecimal parcel = Squares.of(parcels.get(i).getAreaM2());
            if (parcel == null) {
                return;
            }
            sum = sum.add(parcel);
        }
        if (area.compareTo(sum) > 0) {
            report(site.getName(), sum, area, "parcels", reporter);
        }
    }

    private static <P> void over(
            String name,
            Optional<BigDecimal> stated,
            List<P> parts,
            Function<P, @Nullable BigDecimal> area,
            String variant,
            Reporter reporter) {
        BigDecimal whole = parts.isEmpty() ? null : Squares.orZero(stated);
        if (whole == null) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal part = area.apply(parts.get(i));
            sum = part == null ? sum : sum.add(part);
        }
        if (sum.compareTo(whole) > 0) {
            report(name, whole, sum, variant, reporter);
        }
    }

    private static void report(String name, BigDecimal whole, BigDecimal sum, String variant, Reporter reporter) {
        reporter.in(variant.equals("cultivated") ? "cultivatedM2" : "areaM2");
        reporter.report(
                Facts.of("name", name).and("whole", whole).and("sum", sum).and("excess", sum.subtract(whole)), variant);
        reporter.out();
    }

    private static void cultivated(Garden garden, Reporter reporter) {
        cultivated(garden.getName(), garden.getCultivatedM2(), garden.getAreaM2(), reporter);
        List<Site> sites = garden.getSites();
        for (int i = 0; i < sites.size(); i++) {
            Site site = sites.get(i);
            reporter.in("sites", i);
            cultivated(site.getName(), site.getCultivatedM2(), site.getAreaM2(), reporter);
            reporter.out();
        }
    }

    private static void cultivated(
            String name, Optional<BigDecimal> cultivated, Optional<BigDecimal> area, Reporter reporter) {
        BigDecimal part = Squares.of(cultivated);
        BigDecimal whole = Squares.of(area);
        if (part != null && whole != null && part.compareTo(whole) > 0) {
            reporter.in("cultivatedM2");
            reporter.report(Facts.of("name", name)
                    .and("cultivated", part)
                    .and("area", whole)
                    .and("excess", part.subtract(whole)));
            reporter.out();
        }
    }
}
