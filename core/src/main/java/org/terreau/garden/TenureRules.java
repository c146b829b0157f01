package org.terreau.garden;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;
import org.terreau.value.DateRange;
import org.terreau.value.Text;

/** By which right the land is used, and until when. */
final class TenureRules {

    /** How long before the last day to give notice, or before the end, a tenure is told of. */
    private static final int MONTHS_AHEAD = 6;

    private static final Text PLOT = new Text("parcelle", "plot");
    private static final Text PARCEL = new Text("parcelle cadastrale", "cadastral parcel");

    private TenureRules() {}

    static RuleBook<Garden> book(RuleTexts texts) {
        Rule land = rule(texts, "land", "GDN-012", Severity.ERROR, Sources.FORMAT);
        Rule dates = rule(texts, "dates", "GDN-013", Severity.ERROR, Sources.CALENDAR);
        Rule rent = rule(texts, "rent", "GDN-014", Severity.ERROR, Sources.LOGIC);
        Rule area = rule(texts, "area", "GDN-015", Severity.ERROR, Sources.ARITHMETIC);
        Rule ending = rule(texts, "ending", "GDN-016", Severity.OBLIGATION, Sources.TENURE);
        Rule ended = rule(texts, "ended", "GDN-017", Severity.WARNING, Sources.TENURE);
        return RuleBook.<Garden>empty()
                .plus(land, TenureRules::land)
                .plus(dates, Parts.sites(TenureRules::dates))
                .plus(rent, Parts.sites(TenureRules::rent))
                .plus(area, Parts.sites(TenureRules::area))
                .plus(ending, Parts.sites((garden, site, reporter) -> ends(garden, site, reporter, true)))
                .plus(ended, Parts.sites((garden, site, reporter) -> ends(garden, site, reporter, false)));
    }

    private static Rule rule(RuleTexts texts, String what, String code, Severity severity, Source source) {
        return texts.rule("garden.tenure." + what, code, severity, source);
    }

    private static Facts facts(Site site, Tenure tenure) {
        return Facts.of("site", site.getName()).and("tenure", Names.of(tenure));
    }

    /** Plots and parcels of a tenure are those of its site. */
    private static void land(Garden garden, Reporter reporter) {
        LandIds plots = new LandIds(garden, "plots", PLOT, TenureRules::plots, Tenure::getPlots);
        LandIds parcels = new LandIds(garden, "parcels", PARCEL, TenureRules::parcels, Tenure::getParcels);
        for (int i = 0; i < garden.getSites().size(); i++) {
            reporter.in("sites", i);
            plots.check(garden.getSites().get(i), reporter);
            parcels.check(garden.getSites().get(i), reporter);
            reporter.out();
        }
    }

    private static List<String> plots(Site site) {
        return site.getPlots().stream().map(Plot::getId).toList();
    }

    private static List<String> parcels(Site site) {
        return site.getParcels().stream().map(CadastralParcel::getId).toList();
    }

    private static void dates(Garden garden, Site site, Reporter reporter) {
        List<Tenure> tenures = site.getTenures();
        for (int i = 0; i < tenures.size(); i++) {
            Tenure each = tenures.get(i);
            if (each.getBegins().isPresent() && each.getEnds().isPresent()) {
                DateRange begins = each.getBegins().get();
                DateRange ends = each.getEnds().get();
                if (ends.getLast().isBefore(begins.getFirst())) {
                    reporter.in("tenures", i);
                    reporter.in("ends");
                    reporter.report(
                            facts(site, each).and("begins", Names.of(begins)).and("ends", Names.of(ends)));
                    reporter.out();
                    reporter.out();
                }
            }
        }
    }

    private static void rent(Garden garden, Site site, Reporter reporter) {
        List<Tenure> tenures = site.getTenures();
        for (int i = 0; i < tenures.size(); i++) {
            Tenure each = tenures.get(i);
            if (each.getYearlyRent().isPresent()
                    && !each.getYearlyRent().get().isZero()
                    && each.getFree().orElse(false)) {
                reporter.in("tenures", i);
                reporter.in("yearlyRent");
                reporter.report(
                        facts(site, each).and("rent", each.getYearlyRent().get()));
                reporter.out();
                reporter.out();
            }
        }
    }

    /** A tenure for parcels is for no more than what they measure. */
    private static void area(Garden garden, Site site, Reporter reporter) {
        List<Tenure> tenures = site.getTenures();
        Map<String, BigDecimal> areas = null;
        for (int i = 0; i < tenures.size(); i++) {
            Tenure each = tenures.get(i);
            BigDecimal area = Squares.of(each.getAreaM2());
            if (area != null && !each.getParcels().isEmpty() && each.getPlots().isEmpty()) {
                if (areas == null) {
                    areas = areas(site);
                }
                BigDecimal sum = sum(each.getParcels(), areas);
                if (sum != null && area.compareTo(sum) > 0) {
                    reporter.in("tenures", i);
                    reporter.in("areaM2");
                    reporter.report(
                            facts(site, each).and("area", area).and("sum", sum).and("excess", area.subtract(sum)));
                    reporter.out();
                    reporter.out();
                }
            }
        }
    }

    /** The areas of the parcels of a site that can be counted with, by id. */
    static Map<String, BigDecimal> areas(Site site) {
        Map<String, BigDecimal> areas = new HashMap<>();
        for (CadastralParcel each : site.getParcels()) {
            BigDecimal area = Squares.of(each.getAreaM2());
            if (area != null) {
                areas.put(each.getId(), area);
            }
        }
        return areas;
    }

    /** The area of pieces of land; null when that of one of them is not known. */
    static @Nullable BigDecimal sum(List<String> pieces, Map<String, BigDecimal> areas) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String each : new HashSet<>(pieces)) {
            BigDecimal area = areas.get(each);
            if (area == null) {
                return null;
            }
            sum = sum.add(area);
        }
        return sum;
    }

    /** Tenures that end soon, or that have ended. One that another takes over from is not told of. */
    private static void ends(Garden garden, Site site, Reporter reporter, boolean soon) {
        if (garden.getStatus() == GardenStatus.CLOSED) {
            return;
        }
        List<Tenure> tenures = site.getTenures();
        Succession succession = null;
        for (int i = 0; i < tenures.size(); i++) {
            Tenure each = tenures.get(i);
            if (each.getEnds().isEmpty() || each.getKind().orElse(null) == TenureKind.OWNERSHIP) {
                continue;
            }
            DateRange ends = each.getEnds().get();
            boolean ended = ends.getLast().isBefore(reporter.asOf());
            if (soon ? !ended && isNear(each, ends, reporter.asOf()) : ended && isOver(each)) {
                if (succession == null) {
                    succession = new Succession(tenures);
                }
                if (!isClosed(garden, ends, reporter.asOf()) && !succession.isTakenOver(each, ends, reporter.asOf())) {
                    reporter.in("tenures", i);
                    report(site, each, ends, reporter, soon);
                    reporter.out();
                }
            }
        }
    }

    /** The rights to a garden that is closed by then end with it; those that end before it closes do not. */
    private static boolean isClosed(Garden garden, DateRange ends, LocalDate asOf) {
        LocalDate by = ends.getLast().isAfter(asOf) ? ends.getLast() : asOf;
        return garden.getClosed().isPresent()
                && !garden.getClosed().get().getFirst().isAfter(by);
    }

    /** One that renews itself is not over; at its end there may be nothing that anybody has to do. */
    private static boolean isOver(Tenure tenure) {
        return tenure.getRenewal().orElse(Renewal.NONE) != Renewal.TACIT;
    }

    private static Optional<Integer> notice(Tenure tenure) {
        return tenure.getNoticeMonths().filter(months -> months > 0);
    }

    /** The last day to give notice, if it ends as early as it may. */
    private static Optional<LocalDate> noticeBy(Tenure tenure, DateRange ends) {
        return notice(tenure)
                .map(months -> ends.getFirst().plusDays(1).minusMonths(months).minusDays(1));
    }

    private static boolean isNear(Tenure tenure, DateRange ends, LocalDate asOf) {
        Optional<LocalDate> noticeBy = noticeBy(tenure, ends);
        if (!isOver(tenure) && (noticeBy.isEmpty() || noticeBy.get().isBefore(asOf))) {
            return false;
        }
        LocalDate from = noticeBy.orElse(ends.getFirst()).minusMonths(MONTHS_AHEAD);
        return !asOf.isBefore(from);
    }

    private static void report(Site site, Tenure tenure, DateRange ends, Reporter reporter, boolean soon) {
        Facts facts = facts(site, tenure).and("ends", Names.of(ends));
        Optional<LocalDate> noticeBy = noticeBy(tenure, ends);
        if (!soon) {
            reporter.report(facts);
        } else if (noticeBy.isEmpty()) {
            reporter.report(facts, "no-notice");
        } else {
            Facts noticed = facts.and("months", notice(tenure).get()).and("by", noticeBy.get());
            boolean late = noticeBy.get().isBefore(reporter.asOf());
            reporter.report(noticed, late ? "late" : isOver(tenure) ? "" : "tacit");
        }
    }

    /** The tenures of a site that certainly run on a day, or may. */
    static List<Tenure> running(Site site, LocalDate day) {
        List<Tenure> running = new ArrayList<>();
        for (Tenure each : site.getTenures()) {
            boolean begun = each.getBegins().isEmpty()
                    || !each.getBegins().get().getFirst().isAfter(day);
            boolean over =
                    each.getEnds().isPresent() && each.getEnds().get().getLast().isBefore(day) && isOver(each);
            if (begun && !over) {
                running.add(each);
            }
        }
        return running;
    }
}
