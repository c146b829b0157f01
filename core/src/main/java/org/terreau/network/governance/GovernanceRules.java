package org.terreau.network.governance;

import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Source;

/**
 * The rules on governance, in the order in which a person would look: the bodies and who sits on them, their meetings
 * and who was there, the consultations, what was proposed and decided, the surveys and the trainings.
 */
public final class GovernanceRules {

    /** Dates and numbers that are about one thing and cannot all be true. */
    static final Source ARITHMETIC =
            Source.of("Terreau", "les dates et les nombres qui disent une même chose s’accordent");

    private static final RuleTexts TEXTS = RuleTexts.beside(GovernanceRules.class);
    private static final RuleBook<Governance> GOVERNANCE = BodyRules.book(TEXTS)
            .plus(MandateRules.book(TEXTS))
            .plus(MeetingRules.book(TEXTS))
            .plus(AttendanceRules.book(TEXTS))
            .plus(ConsultationRules.book(TEXTS))
            .plus(ProposalRules.book(TEXTS))
            .plus(DecisionRules.book(TEXTS))
            .plus(SurveyRules.book(TEXTS))
            .resolving(ResolvedGovernance::of);

    private GovernanceRules() {}

    /**
     * Returns the rules on governance.
     *
     * @return the book; its places begin with {@code /bodies}, {@code /mandates}, {@code /meetings} and so on
     */
    public static RuleBook<Governance> governance() {
        return GOVERNANCE;
    }
}
