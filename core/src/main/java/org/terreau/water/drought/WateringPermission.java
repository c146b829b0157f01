package org.terreau.water.drought;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.terreau.water.drought.ReadZones.ReadUsage;
import org.terreau.water.drought.ReadZones.ReadZone;

/**
 * Whether someone may water on a day.
 *
 * <p>The source of the water says which zones count: drinking water for the tap, ground water for a well, surface water
 * for a river. Of the uses of one zone the strictest counts; one that concerns only others, such as farms, does not
 * count. Several zones of one type must agree. What an order does not say, an order whose dates are not known, an order
 * without a last day where it does not forbid, a mayor's order that nobody read: each leaves the answer
 * {@link Permission#UNKNOWN}, never permitted. Immutable.
 */
public final class WateringPermission {

    private static final WateringPermission STANDARD = new WateringPermission(DroughtLevels.standard(), false);
    private static final WeekPermission FREE = WeekPermission.of(HourWindows.NEVER, HourWindows.NEVER, List.of());
    private static final WeekPermission UNKNOWN = WeekPermission.of(HourWindows.NEVER, HourWindows.ALWAYS, List.of());

    private final DroughtLevels levels;
    private final boolean byGuide;

    private WateringPermission(DroughtLevels levels, boolean byGuide) {
        this.levels = levels;
        this.byGuide = byGuide;
    }

    /**
     * Answers by the texts of the orders alone.
     *
     * @return the calculator
     */
    public static WateringPermission standard() {
        return STANDARD;
    }

    /**
     * Takes {@link NationalGuide} for kitchen gardens of which the order in force says nothing. The answer tells so.
     *
     * @return such a calculator
     */
    public WateringPermission orElseByGuide() {
        return new WateringPermission(levels, true);
    }

    /**
     * Takes other levels of drought, such as the standard ones and those of a dossier. The guide is asked by them.
     *
     * @param known the levels
     * @return such a calculator
     */
    public WateringPermission with(DroughtLevels known) {
        return new WateringPermission(Objects.requireNonNull(known, "known"), byGuide);
    }

    /**
     * Answers for a day.
     *
     * @param watering what someone wants to do
     * @param zones the zones of the place
     * @param day the day
     * @return the answer for each minute, and what it rests on
     */
    public PermissionDay on(WateringCase watering, List<DroughtZone> zones, LocalDate day) {
        return on(watering, ReadZones.of(zones), day);
    }

    /**
     * Answers for a day, by texts that have been read before: for many days or beds.
     *
     * @param watering what someone wants to do
     * @param zones the zones of the place
     * @param day the day
     * @return the answer for each minute, and what it rests on
     */
    public PermissionDay on(WateringCase watering, ReadZones zones, LocalDate day) {
        Objects.requireNonNull(watering, "watering");
        List<Grounds> grounds = new ArrayList<>();
        WeekPermission week = week(watering, zones, day, grounds);
        return new PermissionDay(day, week, grounds);
    }

    private WeekPermission week(WateringCase watering, ReadZones zones, LocalDate day, List<Grounds> grounds) {
        boolean isRain = watering.source() == WaterSourceKind.RAIN;
        Optional<ZoneType> wanted = watering.source().zoneType();
        if (wanted.isEmpty() && !isRain) {
            return note(GroundsReason.SOURCE, Optional.empty(), UNKNOWN, grounds);
        }
        Map<ZoneType, WeekPermission> byType = new EnumMap<>(ZoneType.class);
        WeekPermission untyped = FREE;
        boolean any = false;
        for (ReadZone read : zones.zones()) {
            DroughtZone each = read.zone();
            if (each.getType().isPresent()
                    && wanted.isPresent()
                    && !each.getType().equals(wanted)) {
                continue;
            }
            Optional<WeekPermission> answer = ofZone(read, watering, day, grounds);
            if (answer.isEmpty()) {
                continue;
            }
            any = true;
            if (each.getType().isEmpty()) {
                untyped = untyped.and(note(GroundsReason.NO_TYPE, Optional.of(each), UNKNOWN, grounds));
                continue;
            }
            WeekPermission before = byType.get(each.getType().get());
            byType.put(each.getType().get(), before == null ? answer.get() : agreed(before, answer.get(), grounds));
        }
        if (!any) {
            return note(GroundsReason.NO_ZONE, Optional.empty(), UNKNOWN, grounds);
        }
        WeekPermission all = untyped;
        for (WeekPermission each : byType.values()) {
            all = all.and(each);
        }
        return all;
    }

    /** Two zones of one type: where they differ, nobody knows which one is meant. */
    private static WeekPermission agreed(WeekPermission one, WeekPermission other, List<Grounds> grounds) {
        HourWindows forbidden = one.forbidden().and(other.forbidden());
        HourWindows free = one.notForbidden().and(other.notForbidden());
        HourWindows unknown = forbidden.or(free).not();
        List<Unclear> reasons = one.and(other).reasons();
        WeekPermission both = WeekPermission.of(forbidden, unknown, reasons);
        if (!both.forbidden().equals(one.forbidden()) || !both.forbidden().equals(other.forbidden())) {
            return note(GroundsReason.ZONES_DISAGREE, Optional.empty(), both, grounds);
        }
        return both;
    }

    /** What a zone says; empty when its order is not in force. */
    private Optional<WeekPermission> ofZone(
            ReadZone read, WateringCase watering, LocalDate day, List<Grounds> grounds) {
        DroughtZone zone = read.zone();
        Optional<DroughtZone> told = Optional.of(zone);
        Optional<LocalDate> first = zone.getOrder().flatMap(DroughtOrder::getFirstDay);
        Optional<LocalDate> last = zone.getOrder().flatMap(DroughtOrder::getLastDay);
        if ((first.isPresent() && day.isBefore(first.get())) || (last.isPresent() && day.isAfter(last.get()))) {
            note(GroundsReason.NOT_IN_FORCE, told, UNKNOWN, grounds);
            return Optional.empty();
        }
        if (first.isEmpty()) {
            return Optional.of(note(GroundsReason.DATES_UNKNOWN, told, UNKNOWN, grounds));
        }
        RainWaterRule rain = zone.getOrder().map(DroughtOrder::getRainWater).orElse(RainWaterRule.NOT_SAID);
        if (watering.source() == WaterSourceKind.RAIN && rain == RainWaterRule.EXEMPT) {
            return Optional.of(limited(zone, note(GroundsReason.RAIN_EXEMPT, told, FREE, grounds), grounds));
        }
        WeekPermission week = ofUsages(read, watering, rain, grounds);
        return Optional.of(limited(zone, week, grounds));
    }

    /** What the order says, less what a mayor or an end that nobody knows leaves open. */
    private static WeekPermission limited(DroughtZone zone, WeekPermission week, List<Grounds> grounds) {
        boolean isOpen = zone.getOrder().flatMap(DroughtOrder::getLastDay).isEmpty();
        WeekPermission dated =
                isOpen ? week.and(note(GroundsReason.NO_LAST_DAY, Optional.of(zone), UNKNOWN, grounds)) : week;
        return municipal(zone, dated, grounds);
    }

    private static WeekPermission municipal(DroughtZone zone, WeekPermission week, List<Grounds> grounds) {
        return zone.getMunicipalOrder().isEmpty()
                ? week
                : week.and(note(GroundsReason.MUNICIPAL_ORDER, Optional.of(zone), UNKNOWN, grounds));
    }

    private WeekPermission ofUsages(ReadZone read, WateringCase watering, RainWaterRule rain, List<Grounds> grounds) {
        DroughtZone zone = read.zone();
        WeekPermission all = FREE;
        boolean spoken = false;
        boolean rainIsNamed = rain == RainWaterRule.CONCERNED;
        for (ReadUsage each : read.usages()) {
            Scope scope = each.scope();
            Match match = scope.matches(watering);
            if (match == Match.NO || !watering.isConcernedBy(each.usage())) {
                continue;
            }
            Interpretation text = each.text();
            WeekPermission week = text.week(watering);
            if (match == Match.MAYBE) {
                week = WeekPermission.of(HourWindows.NEVER, week.notForbidden().not(), week.reasons());
            }
            spoken |= match == Match.YES;
            rainIsNamed |= text.names(WaterSourceKind.RAIN) || scope.sources().contains(WaterSourceKind.RAIN);
            grounds.add(
                    new Grounds(GroundsReason.TEXT, Optional.of(zone), Optional.of(each.usage()), text.text(), week));
            all = all.and(week);
        }
        if (watering.source() == WaterSourceKind.RAIN && !rainIsNamed) {
            return note(GroundsReason.RAIN_NOT_SAID, Optional.of(zone), UNKNOWN, grounds);
        }
        if (spoken) {
            return all;
        }
        Optional<WeekPermission> guide =
                byGuide && watering.use() == GardenUse.KITCHEN_GARDEN && watering.source() != WaterSourceKind.RAIN
                        ? levels.of(zone).flatMap(level -> NationalGuide.kitchenGarden(level.getId()))
                        : Optional.empty();
        if (guide.isPresent()) {
            return all.and(note(GroundsReason.GUIDE, Optional.of(zone), guide.get(), grounds));
        }
        return all.and(note(GroundsReason.NO_USAGE, Optional.of(zone), UNKNOWN, grounds));
    }

    private static WeekPermission note(
            GroundsReason reason, Optional<DroughtZone> zone, WeekPermission week, List<Grounds> grounds) {
        grounds.add(new Grounds(reason, zone, Optional.empty(), "", week));
        return week;
    }
}
