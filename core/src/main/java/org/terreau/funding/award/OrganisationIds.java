package org.terreau.funding.award;

import org.jspecify.annotations.Nullable;
import org.terreau.value.Siret;

/**
 * Ids of organisations as 360Giving wants them: a prefix that names the register, then the number.
 *
 * <p>The list of prefixes (org-id.guide, register of 2026) has neither SIRET nor RNA: for France it knows FR-RCS, which
 * associations are not in, and FR-INSEE, which it gave up. So {@code FR-SIRET-} and {@code FR-RNA-} are written; of the
 * others those are read that are followed by fourteen digits. A number that is none is carried as it is.
 */
final class OrganisationIds {

    private static final String SIRET = "FR-SIRET-";
    private static final String RNA = "FR-RNA-";
    private static final String[] OTHERS = {"FR-SIREN-", "FR-SIRENE-", "FR-INSEE-", "FR-RCS-"};

    private OrganisationIds() {}

    static String ofSiret(String siret) {
        return SIRET + siret;
    }

    static String ofRna(String rna) {
        return RNA + rna;
    }

    /** The SIRET in an id; null when there is none. */
    static @Nullable String siret(String id) {
        if (id.startsWith(SIRET) && !id.substring(SIRET.length()).isBlank()) {
            return id.substring(SIRET.length());
        }
        for (String prefix : OTHERS) {
            if (id.startsWith(prefix) && Siret.isWritten(id.substring(prefix.length()))) {
                return id.substring(prefix.length());
            }
        }
        return null;
    }

    /** The RNA number in an id; null when there is none. */
    static @Nullable String rna(String id) {
        return id.startsWith(RNA) && !id.substring(RNA.length()).isBlank() ? id.substring(RNA.length()) : null;
    }
}
