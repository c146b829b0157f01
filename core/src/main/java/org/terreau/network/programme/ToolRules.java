package org.terreau.network.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.value.Text;

/** Whether the evaluation tools left what they should. */
final class ToolRules {

    private static final String TOOLS = "tools";
    private static final String RECORDS = "records";
    private static final int MOST_NAMED = 20;

    private ToolRules() {}

    static RuleBook<GovernedProgramme> book(RuleTexts texts) {
        Rule start = texts.rule("programme.tool.start", "PRG-010", Severity.INFO, Sources.TOOLS);
        Rule empty = texts.rule("programme.tool.empty", "PRG-011", Severity.INFO, Sources.TOOLS);
        Rule missing = texts.rule("programme.tool.missing", "PRG-012", Severity.WARNING, Sources.TOOLS);
        Rule unsigned = texts.rule("programme.tool.unsigned", "PRG-013", Severity.WARNING, Sources.TOOLS);
        Rule outside = texts.rule("programme.tool.outside", "PRG-014", Severity.WARNING, Sources.CALENDAR);
        Rule absent = texts.rule("programme.tool.absent", "PRG-035", Severity.INFO, Sources.TOOLS);
        return RuleBook.<GovernedProgramme.DueTools>empty()
                .plus(start, ToolRules::start)
                .plus(empty, (due, reporter) -> due(due, reporter, FolderStatus.EMPTY))
                .plus(absent, ToolRules::absent)
                .plus(missing, (due, reporter) -> due(due, reporter, FolderStatus.INCOMPLETE))
                .plus(unsigned, ToolRules::unsigned)
                .plus(outside, ToolRules::outside)
                .resolving(GovernedProgramme::dueTools);
    }

    private static void start(GovernedProgramme.DueTools due, Reporter reporter) {
        List<EvaluationTool> tools = due.tools();
        for (int i = 0; i < tools.size(); i++) {
            EvaluationTool tool = tools.get(i);
            if (tool.getOften().isPresent()
                    && ToolFolder.since(tool, due.started()).isEmpty()) {
                reporter.in(TOOLS, i);
                report(due, i, Facts.of("tool", tool.getTitle()), reporter);
                reporter.out();
            }
        }
    }

    private static void due(GovernedProgramme.DueTools due, Reporter reporter, FolderStatus wanted) {
        List<EvaluationTool> tools = due.tools();
        for (int i = 0; i < tools.size(); i++) {
            EvaluationTool tool = tools.get(i);
            if (tool.getOften().isEmpty() || tool.getRecords().isEmpty() != (wanted == FolderStatus.EMPTY)) {
                continue;
            }
            ToolFolder folder = ToolFolder.of(tool, due.started(), reporter.asOf());
            if (folder.status() == wanted) {
                reporter.in(TOOLS, i);
                Facts facts = Facts.of("tool", tool.getTitle())
                        .and("due", folder.due())
                        .and("missing", folder.due() - folder.there())
                        .and("since", folder.missing().get(0).getFirst())
                        .and("periods", folder.missingRanges());
                report(due, i, facts, reporter);
                reporter.out();
            }
        }
    }

    /** How often a tool is due is said with where that comes from. */
    private static void report(GovernedProgramme.DueTools due, int i, Facts facts, Reporter reporter) {
        Facts all = facts.and("often", due.tools().get(i).getOften().get());
        String body = due.body(i);
        if (body == null) {
            reporter.report(all);
        } else {
            reporter.report(all.and("body", body), "body");
        }
    }

    /** Nobody knows how often they are due; they began over a year ago, and left nothing. */
    private static void absent(GovernedProgramme.DueTools due, Reporter reporter) {
        List<EvaluationTool> absent = null;
        for (int i = 0; i < due.tools().size(); i++) {
            EvaluationTool tool = due.tools().get(i);
            Optional<DateRange> since = ToolFolder.since(tool, due.started());
            if (tool.getOften().isEmpty()
                    && tool.getRecords().isEmpty()
                    && since.isPresent()
                    && isOverAYear(since.get().getLast(), reporter.asOf())) {
                absent = absent == null ? new ArrayList<>() : absent;
                absent.add(tool);
            }
        }
        if (absent != null) {
            reporter.in(TOOLS);
            reporter.report(Facts.of("count", absent.size()).and("tools", named(absent)));
            reporter.out();
        }
    }

    /** By what they are, which is short; by title where two of them are of one kind. */
    private static List<Labelled> named(List<EvaluationTool> tools) {
        Map<ToolKind, Integer> ofKind = new EnumMap<>(ToolKind.class);
        for (EvaluationTool each : tools) {
            ofKind.merge(each.getKind(), 1, Integer::sum);
        }
        List<Labelled> named = new ArrayList<>();
        for (int i = 0; i < tools.size() && i < MOST_NAMED; i++) {
            ToolKind kind = tools.get(i).getKind();
            named.add(ofKind.getOrDefault(kind, 0) > 1 ? Text.of(tools.get(i).getTitle()) : kind);
        }
        return named;
    }

    private static boolean isOverAYear(LocalDate begun, LocalDate asOf) {
        return begun.getYear() < LocalDate.MAX.getYear() && begun.plusYears(1).isBefore(asOf);
    }

    private static void unsigned(GovernedProgramme.DueTools due, Reporter reporter) {
        List<EvaluationTool> tools = due.tools();
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

    private static void outside(GovernedProgramme.DueTools due, Reporter reporter) {
        List<EvaluationTool> tools = due.tools();
        for (int i = 0; i < tools.size(); i++) {
            EvaluationTool tool = tools.get(i);
            Optional<DateRange> since = ToolFolder.since(tool, due.started());
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
