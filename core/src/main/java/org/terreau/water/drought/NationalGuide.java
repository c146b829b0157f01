package org.terreau.water.drought;

import java.util.List;
import java.util.Optional;
import org.terreau.finding.Source;

/**
 * The hours that the national guide of 2023 is said to propose for kitchen gardens. A guide and not the law: orders
 * differ from it. It was not read for this library; two secondary pages contradict each other on the crisis. Never used
 * unless asked for.
 */
public final class NationalGuide {

    private NationalGuide() {}

    /**
     * Returns where the hours are said to stand.
     *
     * @return the guide, not verified
     */
    public static Source source() {
        return Source.builder()
                .title("Guide national sécheresse (2023)")
                .reference("d’après des pages secondaires ; guide, et non la loi")
                .verified(false)
                .build();
    }

    /**
     * Tells what the guide is said to propose for a kitchen garden.
     *
     * @param level the id of a national level
     * @return the hours; those of the crisis outside the ban are unknown; empty for another level
     */
    public static Optional<WeekPermission> kitchenGarden(String level) {
        return switch (level) {
            case "vigilance" -> Optional.of(banned(HourWindows.NEVER));
            case "alerte" -> Optional.of(banned(HourWindows.daily(11 * 60, 18 * 60)));
            case "alerte_renforcee" -> Optional.of(banned(HourWindows.daily(9 * 60, 20 * 60)));
            case "crise" ->
                Optional.of(WeekPermission.of(
                        HourWindows.daily(9 * 60, 20 * 60),
                        HourWindows.ALWAYS,
                        List.of(new Unclear(UnclearReason.CONFLICT, "crise"))));
            default -> Optional.empty();
        };
    }

    private static WeekPermission banned(HourWindows hours) {
        return WeekPermission.of(hours, HourWindows.NEVER, List.of());
    }
}
