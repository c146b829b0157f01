package org.terreau.funding.award;

import org.terreau.finding.RuleTexts;

/** The texts of this room's rules. */
final class AwardTexts {

    static final RuleTexts RULES = RuleTexts.beside(AwardTexts.class);

    private AwardTexts() {}
}
