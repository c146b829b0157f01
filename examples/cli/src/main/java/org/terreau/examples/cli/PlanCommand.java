package org.terreau.examples.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.terreau.dossier.Dossier;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Severity;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Reading;
import org.terreau.json.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells where the financing plans of a dossier stand. */
@Command(
        name = "plan",
        description = "What is secured, what is owed by when, how much more could be asked of whom.",
        mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

    private final PrintStream out;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private OutputOptions options = new OutputOptions();

    @Mixin
    private SchemeOptions schemeOptions = new SchemeOptions();

    @Option(names = "--plan", paramLabel = "ID", description = "one plan of the dossier; all of them by default")
    private @Nullable String wanted;

    @Parameters(paramLabel = "FILE", description = "a dossier in JSON; - for standard input")
    private @Nullable Path file;

    PlanCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        SchemeFiles schemes = schemeOptions.read(options);
        InputFile input = new InputFile(Objects.requireNonNull(file));
        Reading<Dossier> reading = input.dossier(spec, options.locale());
        if (!options.isJson()) {
            schemes.files().forEach(each -> out.print(each.page(new PageText(options.locale()))));
        }
        boolean errors = reading.value().isPresent()
                ? tell(input, reading.value().get(), reading.findings(), schemes)
                : tellUnread(input, reading, schemes);
        return errors || schemes.hasErrors() ? 1 : 0;
    }

    private boolean tellUnread(InputFile input, Reading<Dossier> reading, SchemeFiles schemes) {
        if (options.isJson()) {
            out.println(
                    ReportWriter.of(JsonLibrary.present()).findings(head(input, schemes), reading.findings(), true));
        } else {
            out.print(new DossierPage(options.locale()).page(input.toString(), reading, reading.findings()));
        }
        return true;
    }

    private boolean tell(InputFile input, Dossier dossier, Findings reading, SchemeFiles schemes) {
        LocalDate asOf = options.asOf();
        List<PlanReport> plans = plans(dossier, schemes);
        Findings all = reading.and(schemes.rules().check(dossier, asOf));
        Findings ours = all.filter(each -> isAbout(each, plans, dossier));
        if (options.isJson()) {
            Map<String, Object> head = head(input, schemes);
            head.put("id", dossier.getId());
            List<Object> trees = new ArrayList<>();
            Map<String, String> names = DossierPage.names(dossier);
            plans.forEach(each -> trees.add(PlanTree.of(each, names)));
            head.put("plans", trees);
            out.println(ReportWriter.of(JsonLibrary.present()).findings(head, ours, true));
        } else {
            long elsewhere = all.asList().size() + all.left() - ours.asList().size();
            Findings listed = ours.filter(each -> each.getSeverity() != Severity.OBLIGATION);
            out.print(new PlanPage(options, dossier).page(input.toString(), plans, listed, elsewhere));
        }
        return ours.has(Severity.ERROR);
    }

    private Map<String, Object> head(InputFile input, SchemeFiles schemes) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("file", input.toString());
        List<Object> files = new ArrayList<>();
        for (SchemeFiles.SchemeFile each : schemes.files()) {
            Map<String, Object> tree = each.head();
            List<Object> findings = new ArrayList<>();
            each.findings().forEach(finding -> findings.add(PlanTree.placed(finding, "")));
            tree.put("findings", findings);
            files.add(tree);
        }
        head.put("schemes", files);
        head.put("asOf", options.asOf().toString());
        return head;
    }

    private List<PlanReport> plans(Dossier dossier, SchemeFiles schemes) {
        List<PlanReport> plans = new ArrayList<>();
        for (int i = 0; i < dossier.getFinancingPlans().size(); i++) {
            FinancingPlan plan = dossier.getFinancingPlans().get(i);
            if (wanted == null || plan.getId().equals(wanted)) {
                plans.add(PlanReport.of(plan, i, schemes.schemes(), options.asOf()));
            }
        }
        if (wanted != null && plans.isEmpty()) {
            List<String> known = dossier.getFinancingPlans().stream()
                    .map(FinancingPlan::getId)
                    .toList();
            throw InputFile.wrong(spec, "--plan: " + wanted + " ? " + String.join(", ", known));
        }
        return plans;
    }

    /** What is found in the plans that are told, or in the budgets that they finance. */
    private static boolean isAbout(Finding finding, List<PlanReport> plans, Dossier dossier) {
        String place = finding.getPointer() + "/";
        for (PlanReport each : plans) {
            if (place.startsWith(each.pointer() + "/")) {
                return true;
            }
            for (int i = 0; i < dossier.getBudgets().size(); i++) {
                Optional<String> budget = each.plan().getBudget();
                if (budget.isPresent()
                        && budget.get().equals(dossier.getBudgets().get(i).getId())
                        && place.startsWith("/budgets/" + i + "/")) {
                    return true;
                }
            }
        }
        return false;
    }
}
