package org.terreau.testing;

/** How cases of one kind are run. */
@FunctionalInterface
public interface CaseKind {

    /**
     * Runs a case.
     *
     * @param data the member {@code data} of the case; what is not asked for counts as not understood
     * @return what came out
     */
    CaseOutcome run(CaseMembers data);
}
