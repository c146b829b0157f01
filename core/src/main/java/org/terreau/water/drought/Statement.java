package org.terreau.water.drought;

import java.util.List;

/**
 * A sentence that was understood.
 *
 * @param scope what it speaks of
 * @param banned when it forbids that; never for one that says that nothing is restricted
 * @param certain false when it only allows the other times, and does not say that it forbids these
 * @param allows whether it says when that is allowed, and not only when it is forbidden
 * @param exemptions what it spares
 */
record Statement(Scope scope, HourWindows banned, boolean certain, boolean allows, List<Exemption> exemptions) {

    /** What a ban spares, and when. */
    record Exemption(Scope scope, HourWindows windows) {}

    static Statement ban(Scope scope, HourWindows banned) {
        return new Statement(scope, banned, true, false, List.of());
    }
}
