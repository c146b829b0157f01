package org.terreau.water.drought;

import static org.terreau.water.drought.Zones.by;
import static org.terreau.water.drought.Zones.empty;
import static org.terreau.water.drought.Zones.order;
import static org.terreau.water.drought.Zones.zone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.RuleExample;
import org.terreau.value.TimeRange;

/** An example that fires and a twin that does not, for each rule of this room and each way in which it speaks. */
public final class DroughtExamples {

    /** The day as of which the examples are judged. */
    public static final LocalDate DAY = Zones.DAY;

    private static final String BAN = "Interdit de 8h à 20h";

    private DroughtExamples() {}

    /**
     * Returns the examples.
     *
     * @return at least one for each rule
     */
    public static List<RuleExample<?>> all() {
        List<RuleExample<?>> all = new ArrayList<>();
        DroughtZone.Builder sound = zone("a", ZoneType.AEP, BAN);
        all.add(rule("DRO-001", ordered(order().lastDay(DAY.minusDays(1))), ordered(order().lastDay(DAY))));
        all.add(rule("DRO-001", ordered(order().firstDay(DAY.plusDays(1))), ordered(order().firstDay(DAY))));
        all.add(rule("DRO-001", ordered(order().firstDay(Optional.empty())), of(sound)));
        all.add(rule("DRO-002", of(empty("a", ZoneType.AEP).level(Optional.empty())), of(sound)));
        all.add(rule("DRO-003", levelled("alerte rouge"), levelled("Alerte Renforcée")));
        all.add(rule("DRO-003", levelled("vigilance renforcée"), levelled("vigilance")));
        all.add(rule("DRO-004", of(zone("a", ZoneType.AEP, "Voir arrêté")), of(sound)));
        all.add(rule("DRO-004", of(zone("a", ZoneType.AEP, " ")), of(sound)));
        all.add(rule("DRO-005", of(sound, zone("b", ZoneType.AEP, BAN)), of(sound, zone("b", ZoneType.SOU, BAN))));
        all.add(rule("DRO-006", levelled("alerte"), levelled("vigilance")));
        all.add(rule("DRO-007", of(zone("a", ZoneType.AEP, BAN).municipalOrder("maire.pdf")), of(sound)));
        all.add(plan("DRO-008", BAN, "19:00-21:00", "20:00-21:00"));
        all.add(plan("DRO-009", BAN + " et limité", "20:00-21:00", "08:00-21:00"));
        all.add(plan("DRO-009", "Autorisé de 20h à 8h", "19:00-21:00", "20:00-21:00"));
        all.add(new RuleExample<>(
                "DRO-008",
                DroughtRules.plan(),
                planned("Interdit", "07:00-08:00"),
                planned("Pas de restriction", "07:00-08:00")));
        return all;
    }

    private static RuleExample<DroughtSituation> rule(String code, DroughtSituation fires, DroughtSituation spares) {
        return new RuleExample<>(code, DroughtRules.situation(), fires, spares);
    }

    private static RuleExample<PlannedWatering> plan(String code, String text, String fires, String spares) {
        return new RuleExample<>(code, DroughtRules.plan(), planned(text, fires), planned(text, spares));
    }

    static PlannedWatering planned(String text, String hours) {
        return new PlannedWatering(
                List.of(zone("a", ZoneType.AEP, text).build()),
                by(WaterSourceKind.TAP),
                List.of(TimeRange.parse(hours)));
    }

    private static DroughtSituation of(DroughtZone.Builder... zones) {
        return DroughtSituation.of(
                Arrays.stream(zones).map(DroughtZone.Builder::build).toList());
    }

    private static DroughtSituation ordered(DroughtOrder.Builder order) {
        return of(zone("a", ZoneType.AEP, BAN).order(order.build()));
    }

    private static DroughtSituation levelled(String level) {
        return of(zone("a", ZoneType.AEP, BAN).level(level));
    }
}
