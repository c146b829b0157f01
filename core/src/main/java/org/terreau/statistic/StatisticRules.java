package org.terreau.statistic;

import java.util.List;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;

/**
 * The rules on breakdowns and on figures, in the order in which a person would look.
 *
 * <p>Counts and values are judged whatever they are: no sum wraps, and a table or a figure that breaks its own
 * constraints is judged as far as that has a meaning. What is compared is exact; nothing is rounded first.
 */
public final class StatisticRules {

    private static final RuleTexts TEXTS = RuleTexts.beside(StatisticRules.class);

    /** The cells of a breakdown add up to its printed total. */
    public static final Rule BREAKDOWN_SUM = rule("breakdown.sum", "BRK-001", Severity.ERROR, Sources.PARTS);

    /** The number in the title is the total. */
    public static final Rule BREAKDOWN_TITLE = warning("breakdown.title", "BRK-006", Sources.SAME_THING);

    /** A printed percentage is that of its count: off by at most half a unit of its last digit. */
    public static final Rule BREAKDOWN_PERCENTAGE = warning("breakdown.percentage", "BRK-002", Sources.ROUNDING);

    /** The percentages were computed on the table's own base. */
    public static final Rule BREAKDOWN_BASE = warning("breakdown.base", "BRK-003", Sources.ROUNDING);

    /** The printed percentages add up to the printed total percentage, or to 100. */
    public static final Rule BREAKDOWN_PERCENT_SUM = warning("breakdown.percent-sum", "BRK-004", Sources.TOTALS);

    /** The percentages of a column are printed with the same number of decimals. */
    public static final Rule BREAKDOWN_DECIMALS = warning("breakdown.decimals", "BRK-005", Sources.PRECISION);

    /** Equal counts are printed as equal percentages. */
    public static final Rule BREAKDOWN_SAME_COUNT = warning("breakdown.same-count", "BRK-007", Sources.PRECISION);

    /** Tables of one dimension, unit and period count the same in each cell. */
    public static final Rule BREAKDOWN_CONTRADICTION =
            warning("breakdown.contradiction", "BRK-008", Sources.SAME_THING);

    /** What is stated of one thing at one time can all be true. */
    public static final Rule FIGURE_CONTRADICTION = warning("figure.contradiction", "FIG-001", Sources.LOGIC);

    /** An exact number is the number of the items that are listed for it. */
    public static final Rule FIGURE_ITEMS = warning("figure.items", "FIG-002", Sources.SAME_THING);

    /** A percentage of a named base lies between 0 and 100. */
    public static final Rule FIGURE_SHARE = warning("figure.share", "FIG-003", Sources.SHARE);

    /** What is stated of one thing and may all be true is the same number, or a reader is told in what it differs. */
    public static final Rule FIGURE_DIFFERENCE = info("figure.difference", "FIG-004");

    /** The lists that are given of one thing hold the same. */
    public static final Rule FIGURE_LISTS = info("figure.lists", "FIG-005");

    private static final RuleBook<Breakdown> BREAKDOWNS = RuleBook.<Breakdown>empty()
            .plus(BREAKDOWN_SUM, BreakdownChecks::sum)
            .plus(BREAKDOWN_TITLE, BreakdownChecks::title)
            .plus(BREAKDOWN_PERCENTAGE, BreakdownChecks::percentages)
            .plus(BREAKDOWN_BASE, BaseCheck::check)
            .plus(BREAKDOWN_PERCENT_SUM, ColumnChecks::sum)
            .plus(BREAKDOWN_DECIMALS, ColumnChecks::decimals)
            .plus(BREAKDOWN_SAME_COUNT, ColumnChecks::sameCount);

    private static final RuleBook<List<Breakdown>> BREAKDOWN_LISTS =
            RuleBook.<List<Breakdown>>empty().plus(BREAKDOWN_CONTRADICTION, DimensionCheck::check);

    private static final RuleBook<List<Figure>> FIGURES = RuleBook.<List<Figure>>empty()
            .plus(FIGURE_CONTRADICTION, FigureChecks::contradictions)
            .plus(FIGURE_ITEMS, FigureChecks::items)
            .plus(FIGURE_SHARE, FigureChecks::shares)
            .plus(FIGURE_DIFFERENCE, FigureChecks::differences)
            .plus(FIGURE_LISTS, FigureChecks::lists);

    private StatisticRules() {}

    /**
     * Returns the rules on one breakdown. Cells are pointed at as {@code /cells/3}.
     *
     * @return the book
     */
    public static RuleBook<Breakdown> breakdowns() {
        return BREAKDOWNS;
    }

    /**
     * Returns the rules on breakdowns that are held against each other. A breakdown is pointed at by its position, as
     * {@code /3}.
     *
     * @return the book
     */
    public static RuleBook<List<Breakdown>> breakdownLists() {
        return BREAKDOWN_LISTS;
    }

    /**
     * Returns the rules on a register of figures: all the figures that are to be held against each other.
     *
     * <p>A figure is pointed at by its position, as {@code /3}. Where the list is the member {@code figures} of
     * something larger, {@code figures().part("figures", each -> Optional.of(each.getFigures()))} points at
     * {@code /figures/3}.
     *
     * @return the book
     */
    public static RuleBook<List<Figure>> figures() {
        return FIGURES;
    }

    private static Rule info(String what, String code) {
        return rule(what, code, Severity.INFO, Sources.SIDE_BY_SIDE);
    }

    private static Rule warning(String what, String code, Source source) {
        return rule(what, code, Severity.WARNING, source);
    }

    private static Rule rule(String what, String code, Severity severity, Source source) {
        return TEXTS.rule("statistic." + what, code, severity, source);
    }
}
