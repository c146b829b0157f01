package org.terreau.network.programme;

import java.util.List;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.statistic.WithFigures;

/** The rules on programmes, in the order in which a person would look. */
public final class ProgrammeRules {

    private static final RuleTexts TEXTS = RuleTexts.beside(ProgrammeRules.class);

    private static final RuleBook<GovernedProgramme> GOVERNED = ObjectiveRules.trees(TEXTS)
            .<Programme>resolving(ObjectiveTree::of)
            .plus(ObjectiveRules.targets(TEXTS))
            .<GovernedProgramme>resolving(GovernedProgramme::programme)
            .plus(ToolRules.book(TEXTS))
            .plus(IndicatorRules.book(TEXTS)
                    .plus(SessionRules.book(TEXTS))
                    .plus(PeopleRules.book(TEXTS))
                    .plus(TimeRules.book(TEXTS))
                    .resolving(GovernedProgramme::programme));

    private static final RuleBook<Programme> PROGRAMMES =
            GOVERNED.resolving((Programme programme) -> new GovernedProgramme(programme, List.of()));

    private static final RuleBook<WithFigures<Programme>> WITH_FIGURES = ObjectiveRules.attainments(TEXTS)
            .resolving((WithFigures<Programme> measured) -> KeyedFigures.of(measured.subject(), measured.figures()))
            .plus(TableRules.book(TEXTS));

    private ProgrammeRules() {}

    /**
     * Returns the rules on one programme by itself.
     *
     * @return the book; the rules of {@link #governed()} without any body
     */
    public static RuleBook<Programme> programmes() {
        return PROGRAMMES;
    }

    /**
     * Returns the rules on one programme, some of whose evaluation tools are due as often as a body meets. What they
     * find is pointed at in the programme.
     *
     * @return the book
     */
    public static RuleBook<GovernedProgramme> governed() {
        return GOVERNED;
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
