package org.terreau.water.drought;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.terreau.water.drought.Statement.Exemption;

/** What was understood of the text of a use, and what was not. Immutable. */
public final class Interpretation {

    private final String text;
    private final List<Statement> statements;
    private final List<Unclear> unclear;

    Interpretation(String text, List<Statement> statements, List<Unclear> unclear) {
        this.text = text;
        this.statements = List.copyOf(statements);
        this.unclear = List.copyOf(unclear);
    }

    /**
     * Returns the text.
     *
     * @return it as it stands
     */
    public String text() {
        return text;
    }

    /**
     * Returns what was not understood.
     *
     * @return the parts of the text, in order; empty when it was understood as a whole
     */
    public List<Unclear> unclear() {
        return unclear;
    }

    /**
     * Tells whether the text says something and was understood as a whole.
     *
     * @return true when so
     */
    public boolean isUnderstood() {
        return unclear.isEmpty() && !statements.isEmpty();
    }

    /**
     * Returns the methods that the text spares by name.
     *
     * @return the methods in their own order, for all or for some uses or hours
     */
    public Set<WateringMethod> sparedMethods() {
        Set<WateringMethod> spared = EnumSet.noneOf(WateringMethod.class);
        statements.forEach(each ->
                each.exemptions().forEach(exempt -> spared.addAll(exempt.scope().methods())));
        return Collections.unmodifiableSet(spared);
    }

    /**
     * Tells whether the text speaks of a source of water by name.
     *
     * @param source a source
     * @return true when a ban or an exception names it
     */
    public boolean names(WaterSourceKind source) {
        return statements.stream()
                .anyMatch(each -> each.scope().sources().contains(source)
                        || each.exemptions().stream()
                                .anyMatch(exempt -> exempt.scope().sources().contains(source)));
    }

    /**
     * Answers for a case. What the text forbids in general and leaves free for this case, it says in contradiction to
     * itself: that is unknown.
     *
     * @param watering what someone wants to do
     * @return the answer for each minute of the week
     */
    public WeekPermission week(WateringCase watering) {
        List<Unclear> reasons = new ArrayList<>(unclear);
        HourWindows general = HourWindows.NEVER;
        HourWindows special = HourWindows.NEVER;
        HourWindows unknown = HourWindows.NEVER;
        boolean spoken = false;
        List<Own> own = new ArrayList<>();
        for (Statement each : statements) {
            Match match = each.scope().matches(watering);
            if (match == Match.NO) {
                continue;
            }
            spoken |= match == Match.YES;
            HourWindows banned = each.banned();
            for (Exemption exempt : each.exemptions()) {
                Match spared = exempt.scope().matches(watering);
                if (spared != Match.NO) {
                    unknown = spared == Match.MAYBE ? unknown.or(banned.and(exempt.windows())) : unknown;
                    banned = banned.minus(exempt.windows());
                }
            }
            if (match == Match.YES && !each.scope().isAll()) {
                own.add(new Own(banned, each.allows()));
            }
            if (match == Match.MAYBE || !each.certain()) {
                unknown = unknown.or(banned);
            } else if (each.scope().isAll()) {
                general = general.or(banned);
            } else {
                special = special.or(banned);
            }
        }
        HourWindows contradicted = contradicted(general, own);
        if (!contradicted.isNever()) {
            reasons.add(new Unclear(UnclearReason.CONFLICT, text));
            unknown = unknown.or(contradicted);
            general = general.minus(contradicted);
        }
        HourWindows forbidden = general.or(special);
        if (!spoken) {
            reasons.add(new Unclear(statements.isEmpty() ? UnclearReason.NO_TEXT : UnclearReason.ELSEWHERE, ""));
            unknown = HourWindows.ALWAYS;
        } else if (reasons.isEmpty() && !unknown.isNever()) {
            reasons.add(new Unclear(UnclearReason.CONDITION, text));
        }
        if (unclear.isEmpty()) {
            return WeekPermission.of(forbidden, unknown, reasons);
        }
        boolean isStricter = unclear.stream().allMatch(Interpretation::onlyRestrictsFurther);
        return WeekPermission.of(isStricter ? forbidden : HourWindows.NEVER, HourWindows.ALWAYS, reasons);
    }

    /** What a sentence on this case and not on all bans, and whether it says when that is allowed. */
    private record Own(HourWindows banned, boolean allows) {}

    /**
     * When a ban of everything meets a sentence that leaves this case free. One that forbids at other hours too adds to
     * the ban, unless it says that it allows.
     */
    private static HourWindows contradicted(HourWindows general, List<Own> own) {
        HourWindows free = HourWindows.NEVER;
        HourWindows banned = HourWindows.NEVER;
        for (Own each : own) {
            banned = banned.or(each.banned());
            if (each.allows() || each.banned().minus(general).isNever()) {
                free = free.or(each.banned().not());
            }
        }
        return general.and(free).minus(banned);
    }

    /** Such a part can forbid more, but spares nothing that another part forbids. */
    static boolean onlyRestrictsFurther(Unclear part) {
        return part.reason() == UnclearReason.LIMITED || part.reason() == UnclearReason.FREQUENCY;
    }
}
