package org.terreau.water;

import java.util.List;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.money.Rate;
import org.terreau.value.Text;
import org.terreau.water.coefficient.CoefficientTable;
import org.terreau.water.drought.WaterSourceKind;

/** The settings, the shares, and the sources with their tanks. */
final class SourceRules {

    private static final Text RUNOFF = new Text("part de la pluie qui ruisselle du toit", "share of rain off the roof");
    private static final Text FILTER = new Text("part qui passe le filtre", "share that passes the filter");
    private static final Text WETTED = new Text("part mouillée de la surface", "wetted share of the surface");
    private static final Text EFFICIENCY = new Text("part utile de l’arrosage", "useful share of the watering");
    private static final Text MULCH = new Text("part paillée", "mulched share");
    private static final Text COVER = new Text("part de la planche", "share of the bed");
    private static final Text MANAGE = new Text("seuil d’arrosage", "share at which beds are watered");
    private static final Text LIGHT_RAIN = new Text("seuil de pluie négligée", "share under which rain is not counted");
    private static final Text SUBSOIL = new Text("sécheresse du sous-sol", "dryness of the soil below the roots");
    private static final Text SETTINGS = new Text("réglages", "settings");

    private SourceRules() {}

    static RuleBook<KnownWater> book(RuleTexts texts) {
        return RuleBook.<KnownWater>empty()
                .plus(
                        texts.rule("water.settings.table", "WAT-001", Severity.WARNING, Sources.COEFFICIENTS),
                        SourceRules::table)
                .plus(texts.rule("water.share", "WAT-002", Severity.ERROR, Sources.SHARE), SourceRules::shares)
                .plus(
                        texts.rule("water.source.no-tank", "WAT-003", Severity.WARNING, Sources.TANK),
                        SourceRules::noTank)
                .plus(
                        texts.rule("water.source.no-roof", "WAT-004", Severity.WARNING, Sources.TANK),
                        SourceRules::noRoof)
                .plus(
                        texts.rule("water.source.tank-kind", "WAT-005", Severity.WARNING, Sources.TANK),
                        SourceRules::tankKind)
                .plus(
                        texts.rule("water.source.tank-initial", "WAT-006", Severity.WARNING, Sources.TANK),
                        SourceRules::initial)
                .plus(
                        texts.rule("water.source.no-price", "WAT-007", Severity.INFO, Sources.PRICE),
                        SourceRules::noPrice);
    }

    private static void table(KnownWater known, Reporter reporter) {
        Optional<String> stated = known.settings().getCoefficientTable();
        List<String> tables = List.of(
                CoefficientTable.fao56Of1998().id(),
                CoefficientTable.fao56Rev1Of2025().id());
        if (stated.isPresent() && !tables.contains(stated.get())) {
            reporter.in("settings");
            reporter.in("coefficientTable");
            reporter.report(Facts.of("table", stated.get())
                    .and("standard", tables.get(0))
                    .and("tables", tables));
            reporter.out();
            reporter.out();
        }
    }

    private static void shares(KnownWater known, Reporter reporter) {
        if (known.settings().getManageAtRate().isPresent()
                || known.settings().getLightRainRate().isPresent()) {
            reporter.in("settings");
            share(known.settings().getManageAtRate(), "manageAtRate", MANAGE, SETTINGS, reporter);
            share(known.settings().getLightRainRate(), "lightRainRate", LIGHT_RAIN, SETTINGS, reporter);
            reporter.out();
        }
        List<GardenSoil> soils = known.water().getSoils();
        for (int i = 0; i < soils.size(); i++) {
            if (soils.get(i).getSubsoilDepletionRate().isPresent()) {
                reporter.in("soils", i);
                Text owner = Text.of(KnownWater.name(soils.get(i)));
                share(soils.get(i).getSubsoilDepletionRate(), "subsoilDepletionRate", SUBSOIL, owner, reporter);
                reporter.out();
            }
        }
        List<WaterSource> sources = known.water().getWaterSources();
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).getTank().isPresent()) {
                reporter.in(KnownWater.SOURCES, i);
                reporter.in("tank");
                tank(sources.get(i).getTank().get(), Text.of(KnownWater.name(sources.get(i))), reporter);
                reporter.out();
                reporter.out();
            }
        }
        List<WateredBed> beds = known.water().getWateredBeds();
        for (int i = 0; i < beds.size(); i++) {
            WateredBed bed = beds.get(i);
            if (bed.getWettedRate().isPresent()
                    || bed.getEfficiencyRate().isPresent()
                    || bed.getMulchRate().isPresent()) {
                Text owner = Text.of(KnownWater.name(bed));
                reporter.in(KnownWater.BEDS, i);
                share(bed.getWettedRate(), "wettedRate", WETTED, owner, reporter);
                share(bed.getEfficiencyRate(), "efficiencyRate", EFFICIENCY, owner, reporter);
                share(bed.getMulchRate(), "mulchRate", MULCH, owner, reporter);
                reporter.out();
            }
        }
        List<WaterCrop> crops = known.water().getWaterCrops();
        for (int i = 0; i < crops.size(); i++) {
            if (crops.get(i).getAreaRate().isPresent()) {
                reporter.in(KnownWater.CROPS, i);
                share(crops.get(i).getAreaRate(), "areaRate", COVER, Text.of(known.cropName(crops.get(i))), reporter);
                reporter.out();
            }
        }
    }

    private static void tank(StorageTank tank, Text owner, Reporter reporter) {
        share(tank.getFilterRate(), "filterRate", FILTER, owner, reporter);
        for (int i = 0; i < tank.getRoofs().size(); i++) {
            reporter.in("roofs", i);
            share(tank.getRoofs().get(i).getRunoffRate(), "runoffRate", RUNOFF, owner, reporter);
            reporter.out();
        }
    }

    private static void share(Optional<Rate> rate, String member, Text what, Text owner, Reporter reporter) {
        if (rate.isPresent() && !(Told.share(rate.get()) >= 0 && Told.share(rate.get()) <= 1)) {
            reporter.in(member);
            reporter.report(
                    Facts.of("owner", owner).and("what", what).and("percent", Told.fact(100 * Told.share(rate.get()))));
            reporter.out();
        }
    }

    private static void noTank(KnownWater known, Reporter reporter) {
        List<WaterSource> sources = known.water().getWaterSources();
        for (int i = 0; i < sources.size(); i++) {
            WaterSource source = sources.get(i);
            if (source.getKind() == WaterSourceKind.RAIN && source.getTank().isEmpty()) {
                Told.of(reporter, KnownWater.SOURCES, i, Facts.of("source", KnownWater.name(source)), "");
            }
        }
    }

    private static void noRoof(KnownWater known, Reporter reporter) {
        List<WaterSource> sources = known.water().getWaterSources();
        for (int i = 0; i < sources.size(); i++) {
            WaterSource source = sources.get(i);
            if (source.getTank().isPresent()
                    && source.getTank().get().getRoofs().isEmpty()) {
                Told.of(reporter, KnownWater.SOURCES, i, "tank", Facts.of("source", KnownWater.name(source)), "");
            }
        }
    }

    /** A tank only gives what roofs bring: it would hold back the water of a tap. */
    private static void tankKind(KnownWater known, Reporter reporter) {
        List<WaterSource> sources = known.water().getWaterSources();
        for (int i = 0; i < sources.size(); i++) {
            WaterSource source = sources.get(i);
            if (source.getTank().isPresent() && source.getKind() != WaterSourceKind.RAIN) {
                Told.of(
                        reporter,
                        KnownWater.SOURCES,
                        i,
                        "tank",
                        Facts.of("source", KnownWater.name(source)).and("kind", source.getKind()),
                        "");
            }
        }
    }

    private static void initial(KnownWater known, Reporter reporter) {
        List<WaterSource> sources = known.water().getWaterSources();
        for (int i = 0; i < sources.size(); i++) {
            WaterSource source = sources.get(i);
            StorageTank tank = source.getTank().orElse(null);
            if (tank == null) {
                continue;
            }
            double initial = Told.number(tank.getInitialL());
            double capacity = tank.getCapacityL().doubleValue();
            if (initial > capacity) {
                Told.of(
                        reporter,
                        KnownWater.SOURCES,
                        i,
                        "tank",
                        Facts.of("source", KnownWater.name(source))
                                .and("initial", Told.fact(initial))
                                .and("capacity", Told.fact(capacity)),
                        "");
            }
        }
    }

    private static void noPrice(KnownWater known, Reporter reporter) {
        List<WaterSource> sources = known.water().getWaterSources();
        for (int i = 0; i < sources.size(); i++) {
            WaterSource source = sources.get(i);
            if (source.getKind() == WaterSourceKind.TAP
                    && source.getPricePerM3().isEmpty()) {
                Told.of(reporter, KnownWater.SOURCES, i, Facts.of("source", KnownWater.name(source)), "");
            }
        }
    }
}
