package org.terreau.network.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.value.DateRange;

/** Whether the evaluation tools left what they should. */
final class ToolRules {

    private static final String TOOLS = "tools";
    private static final String RECORDS = "records";

    private ToolRules() {}

    static RuleBook<Programme> book(RuleTexts texts) {
        Rule start = texts.rule("programme.tool.start", "PRG-010", Severity.INFO, Sources.TOOLS);
        Rule empty = texts.rule("programme.tool.empty", "PRG-011", Severity.INFO, Sources.TOOLS);
        Rule missing = texts.rule("programme.tool.missing", "PRG-012", Severity.WARNING, Sources.TOOLS);
        Rule unsigned = texts.rule("programme.tool.unsigned", "PRG-013", Severity.WARNING, Sources.TOOLS);
        Rule outside = texts.rule("programme.tool.outside", "PRG-014", Severity.WARNING, Sources.CALENDAR);
        return RuleBook.<Programme>empty()
                .plus(start, ToolRules::start)
                .plus(empty, (programme, reporter) -> due(programme, reporter, FolderStatus.EMPTY))
                .plus(missing, (programme, reporter) -> due(programme, reporter, FolderStatus.INCOMPLETE))
                .plus(unsigned, ToolRules::unsigned)
                .plus(outside, ToolRules::outside);
    }

    private static void start(Programme programme, Reporter reporter) {
        List<EvaluationTool> tools = programme.getTools();
        for (int i = 0; i < tools.size(); i++) {
            EvaluationTool tool = tools.get(i);
            if (tool.getOften().isPresent()
                    && ToolFolder.since(tool, programme.getStarted()).isEmpty()) {
                reporter.in(TOOLS, i);
                reporter.report(Facts.of("tool", tool.getTitle())
                        .and("often", tool.getOften().get()));
                reporter.out();
            }
        }
    }

    private static void due(Programme programme, Reporter reporter, FolderStatus wanted) {
        List<EvaluationTool> tools = programme.getTools();
        for (int i = 0; i < tools.size(); i++) {
            EvaluationTool tool = tools.get(i);
            if (tool.getOften().isEmpty() || tool.getRecords().isEmpty() != (wanted == FolderStatus.EMPTY)) {
                continue;
            }
            ToolFolder folder = ToolFolder.of(tool, programme.getStarted(), reporter.asOf());
            if (folder.status() == wanted) {
                reporter.in(TOOLS, i);
                reporter.report(Facts.of("tool", tool.getTitle())
                        .and("often", tool.getOften().get())
                        .and("due", folder.due())
                        .and("missing", folder.due() - folder.there())
                        .and("since", folder.missing().get(0).getFirst())
                        .and("periods", folder.missingRanges()));
                reporter.out();
            }
        }
    }

    private static void unsigned(Programme programme, Reporter reporter) {
        List<EvaluationTool> tools = programme.getTools();
        for (int i = 0; i < tools.size(); i++) {
            EvaluationTool tool = tools.get(i);
            if (!ToolFolder.isSigned(tool)) {
                continue;
            }
            for (int j = 0; j < tool.getRecords().size(); j++) {
                ToolRecord each = tool.getRecords().get(j);
                if (!each.getSigned().orElse(true)) {
                    reporter.in(TOOLS, i);
                    reporter.in(RECORDS, j);
                    reporter.report(Facts.of("tool", tool.getTitle()).and("period", each.getPeriod()));
                    reporter.out();
                    reporter.out();
                }
            }
        }
    }

    private static void outside(Programme programme, Reporter reporter) {
        List<EvaluationTool> tools = programme.getTools();
        for (int i = 0; i < tools.size(); i++) {
            EvaluationTool tool = tools.get(i);
            Optional<DateRange> since = ToolFolder.since(tool, programme.getStarted());
            LocalDate begun = since.isPresent() ? since.get().getFirst() : LocalDate.MIN;
            for (int j = 0; j < tool.getRecords().size(); j++) {
                DateRange period = tool.getRecords().get(j).getPeriod();
                boolean isEarly = period.getLast().isBefore(begun);
                if (isEarly || period.getFirst().isAfter(reporter.asOf())) {
                    reporter.in(TOOLS, i);
                    reporter.in(RECORDS, j);
                    reporter.in("period");
                    Facts facts = Facts.of("tool", tool.getTitle()).and("period", period);
                    if (isEarly) {
                        reporter.report(facts.and("since", since.orElse(period)), "early");
                    } else {
                        reporter.report(facts);
                    }
                    reporter.out();
                    reporter.out();
                    reporter.out();
                }
            }
        }
    }
}
