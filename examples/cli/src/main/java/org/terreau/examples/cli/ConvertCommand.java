package org.terreau.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.terreau.dossier.Dossier;
import org.terreau.finding.Findings;
import org.terreau.finding.Severity;
import org.terreau.funding.Budget;
import org.terreau.funding.Form;
import org.terreau.funding.FormConversion;
import org.terreau.funding.Forms;
import org.terreau.funding.FundingRules;
import org.terreau.funding.LineChange;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Reading;
import org.terreau.json.ReportWriter;
import org.terreau.json.ValueWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Carries budgets over to another form. */
@Command(
        name = "convert",
        description = "Carries the budgets of a dossier over to another form or chart of accounts, and says which lines"
                + " did not stay as they were.",
        mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    private final PrintStream out;
    private final PrintStream err;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private OutputOptions options = new OutputOptions();

    @Mixin
    private OutputFile output = new OutputFile();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORM",
            description = "the form or chart, such as PCA_2018 or CERFA_12156_06")
    private @Nullable String target;

    @Option(names = "--budget", paramLabel = "ID", description = "one budget of the dossier; all of them by default")
    private @Nullable String wanted;

    @Parameters(paramLabel = "FILE", description = "a dossier in JSON; - for standard input")
    private @Nullable Path file;

    ConvertCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        Forms forms = Forms.standard();
        String form = Objects.requireNonNull(target);
        if (forms.find(form).isEmpty()) {
            List<String> known = forms.all().stream().map(Form::getId).toList();
            throw InputFile.wrong(spec, "--to: " + form + " ? " + String.join(", ", known));
        }
        InputFile input = new InputFile(Objects.requireNonNull(file));
        Reading<Dossier> reading = input.dossier(spec, options.locale());
        if (reading.value().isEmpty() || reading.findings().has(Severity.ERROR)) {
            err.print(new DossierPage(options.locale()).page(input.toString(), reading, reading.findings()));
            return 1;
        }
        return convert(reading.value().get(), form, forms) ? 0 : 1;
    }

    /** Returns whether it could be converted, and nothing of severity ERROR was found. */
    private boolean convert(Dossier dossier, String form, Forms forms) {
        List<Budget> budgets = new ArrayList<>();
        List<FormConversion> conversions = new ArrayList<>();
        Findings findings = Findings.none();
        boolean refused = false;
        for (Budget each : dossier.getBudgets()) {
            if (wanted != null && !each.getId().equals(wanted)) {
                budgets.add(each);
                continue;
            }
            FormConversion conversion = FormConversion.of(each, form, forms);
            conversions.add(conversion);
            findings = findings.and(FundingRules.conversions().check(conversion, options.asOf()));
            refused |= conversion.getBudget().isEmpty();
            conversion.getBudget().ifPresent(budgets::add);
        }
        if (wanted != null && conversions.isEmpty()) {
            List<String> known =
                    dossier.getBudgets().stream().map(Budget::getId).toList();
            throw InputFile.wrong(spec, "--budget: " + wanted + " ? " + String.join(", ", known));
        }
        if (!refused) {
            write(dossier.toBuilder().budgets(budgets).build());
        }
        tell(conversions, findings);
        return !refused && !findings.has(Severity.ERROR);
    }

    private void write(Dossier dossier) {
        String text = ValueWriter.of(Dossier.class, JsonLibrary.present()).text(dossier);
        try (OutputStream to = output.open(out)) {
            to.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw output.unwritable(options.locale(), e);
        }
    }

    private void tell(List<FormConversion> conversions, Findings findings) {
        PrintStream report = output.isStandardOutput() ? err : out;
        if (options.isJson()) {
            List<Object> budgets = new ArrayList<>();
            conversions.forEach(each -> budgets.add(tree(each)));
            report.println(ReportWriter.of(JsonLibrary.present()).findings(Map.of("budgets", budgets), findings, true));
            return;
        }
        PageText page = new PageText(options.locale());
        if (conversions.isEmpty()) {
            page.line(page.say("Le dossier n’a pas de budget.", "The dossier has no budget."));
        }
        conversions.forEach(each -> page(each, page));
        if (!findings.isEmpty()) {
            new FindingsText(page, Optional.empty()).write(findings, true);
        }
        report.print(page);
    }

    /** What was lost first, then what was merged, then what has another code. */
    private void page(FormConversion conversion, PageText page) {
        Budget budget = conversion.getSource();
        page.line("Budget " + budget.getTitle().orElse(budget.getId()) + page.say("\u00A0: ", ": ") + budget.getForm()
                + " → " + conversion.getTarget());
        conversion
                .getRefusal()
                .ifPresent(refusal -> page.wrap(
                        "", 2, page.say("Non converti\u00A0: ", "Not converted: ") + refusal.label(options.locale())));
        if (conversion.getBudget().isPresent()) {
            page.line("  "
                    + (conversion.isWhole()
                            ? page.say("Tout est repris.", "Everything came over.")
                            : page.say("Tout n’est pas repris.", "Not everything came over.")));
        }
        list(conversion.notCarried(), page);
        list(conversion.merged(), page);
        list(conversion.renamed(), page);
        page.line();
    }

    private void list(List<LineChange> changes, PageText page) {
        for (LineChange each : changes) {
            page.wrap("   ", 4, each.text(options.locale()) + " [" + each.pointer() + "]");
        }
    }

    private static Map<String, Object> tree(FormConversion conversion) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", conversion.getSource().getId());
        tree.put("to", conversion.getTarget());
        tree.put("whole", conversion.isWhole());
        conversion.getRefusal().ifPresent(refusal -> tree.put("refusal", refusal.name()));
        List<Object> changes = new ArrayList<>();
        for (LineChange each : conversion.getChanges()) {
            Map<String, Object> change = new LinkedHashMap<>();
            change.put("kind", each.kind().name());
            change.put("pointer", each.pointer());
            change.put("account", each.account());
            each.label().ifPresent(label -> change.put("label", label));
            each.amount().ifPresent(amount -> change.put("amount", amount.toString()));
            each.to().ifPresent(to -> change.put("to", to));
            change.put("reason", each.reason().name());
            changes.add(change);
        }
        tree.put("changes", changes);
        return tree;
    }
}
