package org.terreau.funding.plan;

import org.terreau.funding.FunderKind;

/** Whose money a source is, where rules tell it apart. */
enum Pot {
    PUBLIC,
    PRIVATE,
    OWN;

    static Pot of(FunderKind kind) {
        if (kind == FunderKind.CARRIER) {
            return OWN;
        }
        return kind.isPublic() ? PUBLIC : PRIVATE;
    }
}
