package org.terreau.network.programme;

import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.statistic.WithFigures;

/** The rules on programmes, in the order in which a person would look. */
public final class ProgrammeRules {

    private static final RuleTexts TEXTS = RuleTexts.beside(ProgrammeRules.class);

    private static final RuleBook<Programme> PROGRAMMES = RuleBook.<Programme>empty()
            .plus(ObjectiveRules.trees(TEXTS).resolving(ObjectiveTree::of))
            .plus(ObjectiveRules.targets(TEXTS))
            .plus(ToolRules.book(TEXTS))
            .plus(IndicatorRules.book(TEXTS))
            .plus(SessionRules.book(TEXTS))
            .plus(PeopleRules.book(TEXTS))
            .plus(TimeRules.book(TEXTS));

    private static final RuleBook<WithFigures<Programme>> WITH_FIGURES = ObjectiveRules.attainments(TEXTS)
            .resolving((WithFigures<Programme> measured) -> KeyedFigures.of(measured.subject(), measured.figures()))
            .plus(TableRules.book(TEXTS));

    private ProgrammeRules() {}

    /**
     * Returns the rules on one programme by itself.
     *
     * @return the book
     */
    public static RuleBook<Programme> programmes() {
        return PROGRAMMES;
    }

    /**
     * Returns the rules that hold a programme against the figures of its dossier: its targets by the latest figure that
     * there is as of the day, and its solidarity tables.
     *
     * @return the book
     */
    public static RuleBook<WithFigures<Programme>> withFigures() {
        return WITH_FIGURES;
    }
}
