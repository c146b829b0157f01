package org.terreau.network.programme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.value.Text;

/** Whether the indicators of a programme are what they are said to be, and how indicators and tools are numbered. */
final class IndicatorRules {

    private static final String INDICATORS = "indicators";
    private static final String TOOLS = "tools";
    private static final int MOST_NAMED = 20;
    private static final int NO_NUMBER = 0;
    private static final Text OF_INDICATORS = new Text("indicateurs", "indicators");
    private static final Text OF_TOOLS = new Text("outils d’évaluation", "evaluation tools");

    private IndicatorRules() {}

    static RuleBook<Programme> book(RuleTexts texts) {
        Rule unmeasured = texts.rule("programme.indicator.unmeasured", "PRG-015", Severity.INFO, Sources.INDICATORS);
        Rule nature = texts.rule("programme.indicator.nature", "PRG-016", Severity.INFO, Sources.INDICATORS);
        Rule numbers = texts.rule("programme.numbers", "PRG-017", Severity.WARNING, Sources.INDICATORS);
        return RuleBook.<Programme>empty()
                .plus(unmeasured, IndicatorRules::unmeasured)
                .plus(nature, IndicatorRules::natures)
                .plus(numbers, IndicatorRules::numbers);
    }

    private static void unmeasured(Programme programme, Reporter reporter) {
        List<ProgrammeIndicator> indicators = programme.getIndicators();
        for (int i = 0; i < indicators.size(); i++) {
            ProgrammeIndicator each = indicators.get(i);
            if (each.getNature() != IndicatorNature.QUALITATIVE
                    && each.getMeasuredBy().isEmpty()) {
                reporter.in(INDICATORS, i);
                reporter.report(Facts.of("indicator", each.getTitle()).and("nature", each.getNature()));
                reporter.out();
            }
        }
    }

    /** What an indicator of Terreau yields is a number: whatever is measured by one is counted. */
    private static void natures(Programme programme, Reporter reporter) {
        List<ProgrammeIndicator> indicators = programme.getIndicators();
        for (int i = 0; i < indicators.size(); i++) {
            ProgrammeIndicator each = indicators.get(i);
            if (each.getNature() == IndicatorNature.QUALITATIVE
                    && !each.getMeasuredBy().isEmpty()) {
                reporter.in(INDICATORS, i);
                reporter.in("nature");
                reporter.report(Facts.of("indicator", each.getTitle()).and("measures", each.getMeasuredBy()));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void numbers(Programme programme, Reporter reporter) {
        List<ProgrammeIndicator> indicators = programme.getIndicators();
        if (!indicators.isEmpty()) {
            numbers(
                    INDICATORS,
                    OF_INDICATORS,
                    indicators.size(),
                    i -> indicators.get(i).getNumber(),
                    reporter);
        }
        List<EvaluationTool> tools = programme.getTools();
        if (!tools.isEmpty()) {
            numbers(TOOLS, OF_TOOLS, tools.size(), i -> tools.get(i).getNumber().orElse(NO_NUMBER), reporter);
        }
    }

    /** One number twice is told at its second place; numbers left out only when every one of the list has a number. */
    private static void numbers(String list, Text what, int size, IntFunction<Integer> number, Reporter reporter) {
        BitSet seen = new BitSet(size + 1);
        boolean all = true;
        for (int i = 0; i < size; i++) {
            int each = number.apply(i);
            all &= each != NO_NUMBER;
            if (each > 0 && each <= size && seen.get(each)) {
                reporter.in(list, i);
                reporter.in("number");
                reporter.report(Facts.of("what", what).and("number", each), "twice");
                reporter.out();
                reporter.out();
            } else if (each > 0 && each <= size) {
                seen.set(each);
            }
        }
        if (all && seen.cardinality() < size) {
            reporter.in(list);
            reporter.report(Facts.of("what", what).and("count", size).and("missing", missing(seen, size)));
            reporter.out();
        }
    }

    private static List<Integer> missing(BitSet seen, int size) {
        List<Integer> missing = new ArrayList<>();
        for (int i = seen.nextClearBit(1); i <= size && missing.size() < MOST_NAMED; i = seen.nextClearBit(i + 1)) {
            missing.add(i);
        }
        return missing;
    }
}
