package org.terreau.water.drought;

import java.util.Objects;
import java.util.Optional;

/**
 * One of the things that an answer rests on.
 *
 * @param reason of which kind it is
 * @param zone the zone; empty where there is none
 * @param usage the use whose text was read; empty where there is none
 * @param text the text that was read, or empty
 * @param week what follows of it alone
 */
public record Grounds(
        GroundsReason reason,
        Optional<DroughtZone> zone,
        Optional<WaterUsage> usage,
        String text,
        WeekPermission week) {

    /** Refuses null. */
    public Grounds {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(usage, "usage");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(week, "week");
    }
}
