package org.terreau.dossier;

import java.util.List;
import java.util.Optional;
import org.terreau.garden.GardenIndicators;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.IndicatorCatalogue;
import org.terreau.indicator.Measurement;
import org.terreau.network.NetworkIndicators;
import org.terreau.network.governance.Governance;
import org.terreau.network.governance.GovernanceIndicators;
import org.terreau.network.programme.GovernedProgramme;
import org.terreau.network.programme.Programme;
import org.terreau.network.programme.ProgrammeIndicators;
import org.terreau.production.GrownIn;
import org.terreau.production.Production;
import org.terreau.production.ProductionIndicators;
import org.terreau.statistic.Figures;
import org.terreau.statistic.WithFigures;
import org.terreau.value.DateRange;
import org.terreau.value.Text;
import org.terreau.water.Water;
import org.terreau.water.WaterIndicators;
import org.terreau.water.WateredGardens;

/** The indicators of the rooms on gardens, networks and production, each measured on its part of a dossier. */
final class RoomIndicators {

    private static final Text SEVERAL_PROGRAMMES = new Text(
            "le dossier a plusieurs programmes\u202F; un indicateur se mesure sur un seul",
            "the dossier has several programmes; an indicator is measured on one");
    private static final Programme NO_PROGRAMME =
            Programme.builder().id("none").title("–").build();

    private RoomIndicators() {}

    static IndicatorCatalogue<Dossier> standard() {
        return IndicatorCatalogue.<Dossier>empty()
                .plus(GardenIndicators.standard(), (indicator, room) -> on(room, dossier -> dossier.getGardens()))
                .plus(NetworkIndicators.standard(), (indicator, room) -> on(room, DossierRules::register))
                .plus(GovernanceIndicators.standard(), (indicator, room) -> on(room, RoomIndicators::governance))
                .plus(ProgrammeIndicators.standard(), (indicator, room) -> onProgramme(room))
                .plus(ProductionIndicators.standard(), (indicator, room) -> on(room, RoomIndicators::grown))
                .plus(WaterIndicators.standard(), (indicator, room) -> on(room, RoomIndicators::watered));
    }

    /** A part of a dossier, for a room. */
    private interface Part<P> {

        P of(Dossier dossier);
    }

    private static <P> IndicatorCatalogue.Calculation<Dossier> on(
            IndicatorCatalogue.Calculation<? super WithFigures<P>> room, Part<? extends P> part) {
        return (indicator, dossier, period) ->
                room.measure(indicator, new WithFigures<>(part.of(dossier), figures(dossier)), period);
    }

    private static Figures figures(Dossier dossier) {
        return new Figures(dossier.getFigures());
    }

    private static Governance governance(Dossier dossier) {
        return dossier.getGovernance().orElseGet(() -> Governance.builder().build());
    }

    private static GrownIn grown(Dossier dossier) {
        Production production =
                dossier.getProduction().orElseGet(() -> Production.builder().build());
        return DossierRules.grown(production, dossier);
    }

    private static WateredGardens watered(Dossier dossier) {
        return DossierRules.watered(
                dossier.getWater().orElseGet(() -> Water.builder().build()), dossier);
    }

    private static IndicatorCatalogue.Calculation<Dossier> onProgramme(
            IndicatorCatalogue.Calculation<? super WithFigures<Programme>> room) {
        return (indicator, dossier, period) -> onProgramme(room, indicator, dossier, period);
    }

    private static Measurement onProgramme(
            IndicatorCatalogue.Calculation<? super WithFigures<Programme>> room,
            Indicator indicator,
            Dossier dossier,
            Optional<DateRange> period) {
        List<GovernedProgramme> programmes = DossierRules.governed(dossier);
        if (programmes.size() > 1) {
            return Measurement.notComputable(indicator, SEVERAL_PROGRAMMES);
        }
        Programme programme =
                programmes.isEmpty() ? NO_PROGRAMME : programmes.get(0).withFrequencies();
        return room.measure(indicator, new WithFigures<>(programme, figures(dossier)), period);
    }
}
