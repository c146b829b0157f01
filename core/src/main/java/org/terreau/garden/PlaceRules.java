package org.terreau.garden;

import java.util.List;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;

/** Codes of communes and references of cadastral parcels. */
final class PlaceRules {

    private PlaceRules() {}

    static RuleBook<Garden> communes(RuleTexts texts) {
        Rule commune = texts.rule("garden.site.commune", "GDN-007", Severity.ERROR, Sources.COMMUNE);
        return RuleBook.<Garden>empty()
                .plus(commune, Parts.sites((garden, site, reporter) -> commune(site.getCommune(), reporter)));
    }

    static RuleBook<Garden> parcels(RuleTexts texts) {
        Rule reference = texts.rule("garden.parcel.reference", "GDN-018", Severity.WARNING, Sources.PARCEL);
        Rule commune = texts.rule("garden.parcel.commune", "GDN-019", Severity.WARNING, Sources.PARCEL);
        return RuleBook.<Garden>empty()
                .plus(reference, Parts.sites(PlaceRules::references))
                .plus(commune, Parts.sites(PlaceRules::parcelCommunes));
    }

    static void commune(Optional<String> commune, Reporter reporter) {
        if (commune.isEmpty() || Communes.isCommune(commune.get())) {
            return;
        }
        String code = commune.get();
        Facts facts = Facts.of("code", code);
        Optional<String> meant = Communes.meantCommune(code);
        reporter.in("commune");
        if (meant.isPresent()) {
            reporter.report(facts.and("meant", meant.get()), code.length() == 4 ? "zero" : "capital");
        } else if (Communes.isOldCorsica(code)) {
            reporter.report(facts, "corsica");
        } else {
            reporter.report(facts, code.length() == 5 && code.endsWith("000") ? "postal" : "");
        }
        reporter.out();
    }

    private static void references(Garden garden, Site site, Reporter reporter) {
        List<CadastralParcel> parcels = site.getParcels();
        for (int i = 0; i < parcels.size(); i++) {
            Optional<String> reference = parcels.get(i).getReference();
            if (reference.isPresent() && !Communes.isParcel(reference.get())) {
                reporter.in("parcels", i);
                reporter.in("reference");
                Facts facts = Facts.of("reference", reference.get())
                        .and("length", reference.get().length());
                Optional<String> meant = Communes.meantParcel(reference.get());
                if (meant.isPresent()) {
                    reporter.report(facts.and("meant", meant.get()), "meant");
                } else {
                    reporter.report(facts);
                }
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void parcelCommunes(Garden garden, Site site, Reporter reporter) {
        if (site.getCommune().isEmpty() || !Communes.isCommune(site.getCommune().get())) {
            return;
        }
        String commune = site.getCommune().get();
        List<CadastralParcel> parcels = site.getParcels();
        for (int i = 0; i < parcels.size(); i++) {
            String reference = parcels.get(i).getReference().orElse("");
            if (Communes.isParcel(reference) && !Communes.mayBeOne(commune, reference.substring(0, 5))) {
                reporter.in("parcels", i);
                reporter.in("reference");
                reporter.report(Facts.of("site", site.getName())
                        .and("commune", commune)
                        .and("reference", reference)
                        .and("other", reference.substring(0, 5)));
                reporter.out();
                reporter.out();
            }
        }
    }
}
