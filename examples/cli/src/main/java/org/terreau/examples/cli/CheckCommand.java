package org.terreau.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierReader;
import org.terreau.dossier.DossierRules;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleBook;
import org.terreau.finding.Severity;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetBalance;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Reading;
import org.terreau.json.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads dossiers, checks them, and says what looks wrong and why. */
@Command(
        name = "check",
        description = "Reads dossiers, checks them with every rule, and says what looks wrong and why.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final PrintStream out;
    private final PrintStream err;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private OutputOptions options = new OutputOptions();

    @Mixin
    private SchemeOptions schemeOptions = new SchemeOptions();

    @Option(
            names = "--lines",
            description = "each file has one dossier a line; they are read one after the other, however many they are")
    private boolean lines;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "dossiers in JSON, or large networks: a dossier on the first line, a garden on each further"
                    + " line; - for standard input")
    private List<Path> files = new ArrayList<>();

    CheckCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        SchemeFiles schemes = schemeOptions.read(options);
        boolean errors = tell(schemes);
        if (lines) {
            for (Path file : files) {
                errors |= checkLines(new InputFile(file), schemes);
            }
            return errors ? 1 : 0;
        }
        RuleBook<Dossier> rules = schemes.rules();
        boolean list = options.isJson() && files.size() + schemes.files().size() > 1;
        for (int i = 0; i < files.size(); i++) {
            errors |= check(new InputFile(files.get(i)), rules);
            if (options.isJson()) {
                out.println(i + 1 < files.size() ? "," : "");
            }
        }
        if (list) {
            out.println("]");
        }
        return errors ? 1 : 0;
    }

    /** Tells what was found in the scheme files, and returns whether it was an error; in JSON they begin the list. */
    private boolean tell(SchemeFiles schemes) {
        ReportWriter writer = ReportWriter.of(JsonLibrary.present());
        if (options.isJson() && !lines && files.size() + schemes.files().size() > 1) {
            out.println("[");
        }
        for (SchemeFiles.SchemeFile each : schemes.files()) {
            if (!options.isJson()) {
                out.print(each.page(new PageText(options.locale())));
            } else {
                out.print(writer.findings(each.head(), each.findings(), !lines));
                out.println(lines ? "" : ",");
            }
        }
        return schemes.hasErrors();
    }

    private boolean checkLines(InputFile file, SchemeFiles schemes) {
        try (InputStream in = file.open()) {
            return new LinesCheck(options, schemes::rules, out, err).check(file.toString(), in);
        } catch (IOException e) {
            throw file.unreadable(spec, options.locale(), e);
        }
    }

    private boolean check(InputFile file, RuleBook<Dossier> rules) {
        Reading<Dossier> reading;
        try {
            GardenLinesForm.Answer form = GardenLinesForm.open(file);
            try (InputStream in = form.in()) {
                if (form.isGardenLines()) {
                    return new GardenLinesCheck(options, rules, out, err).check(file.toString(), in);
                }
                reading = DossierReader.standard().read(in);
            }
        } catch (IOException e) {
            throw file.unreadable(spec, options.locale(), e);
        }
        Optional<Dossier> dossier = reading.value();
        Findings findings = DossierRules.check(reading, rules, options.asOf());
        if (options.isJson()) {
            out.print(ReportWriter.of(JsonLibrary.present()).findings(head(file.toString(), dossier), findings, true));
        } else {
            out.print(new DossierPage(options.locale()).page(file.toString(), reading, findings));
        }
        return findings.has(Severity.ERROR);
    }

    static Map<String, Object> head(String file, Optional<Dossier> dossier) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("file", file);
        dossier.ifPresent(read -> {
            head.put("id", read.getId());
            List<Object> budgets = new ArrayList<>();
            read.getBudgets().forEach(each -> budgets.add(budget(each)));
            head.put("budgets", budgets);
        });
        return head;
    }

    private static Map<String, Object> budget(Budget budget) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", budget.getId());
        BudgetBalance.of(budget).ifPresent(balance -> {
            tree.put("balanced", balance.isBalanced());
            tree.put("expenses", balance.getExpenses().toString());
            tree.put("income", balance.getIncome().toString());
            tree.put("gap", balance.getGap().toString());
        });
        DossierPage.shares(budget).ifPresent(shares -> {
            List<Object> list = new ArrayList<>();
            shares.forEach(each -> list.add(Map.of(
                    "funder", each.funder(),
                    "amount", each.amount().toString(),
                    "percent", each.percent())));
            tree.put("shares", list);
        });
        return tree;
    }
}
