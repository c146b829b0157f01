package org.terreau.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierReader;
import org.terreau.dossier.DossierRules;
import org.terreau.finding.Findings;
import org.terreau.finding.Severity;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetBalance;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Reading;
import org.terreau.json.ReportWriter;
import org.terreau.value.Printable;
import picocli.CommandLine;
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

    @Option(
            names = "--lines",
            description = "each file has one dossier a line; they are read one after the other, however many they are")
    private boolean lines;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "dossiers in JSON; - for standard input")
    private List<Path> files = new ArrayList<>();

    CheckCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        boolean errors = false;
        boolean several = files.size() > 1;
        if (options.isJson() && several && !lines) {
            out.println("[");
        }
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            try (InputStream in = open(file)) {
                errors |= lines ? checkLines(file, in) : check(file, in);
            } catch (IOException e) {
                throw unreadable(file, e);
            }
            if (options.isJson() && !lines) {
                out.println(i + 1 < files.size() ? "," : "");
            }
        }
        if (options.isJson() && several && !lines) {
            out.println("]");
        }
        return errors ? 1 : 0;
    }

    private static InputStream open(Path file) throws IOException {
        return file.toString().equals("-") ? System.in : Files.newInputStream(file);
    }

    private CommandLine.ParameterException unreadable(Path file, IOException e) {
        boolean french = options.locale().equals(Locale.FRENCH);
        String message = (french ? "Fichier illisible\u00A0: " : "Cannot read the file: ")
                + file
                + (e instanceof NoSuchFileException ? (french ? " (absent)" : " (not there)") : " (" + e + ")");
        return new CommandLine.ParameterException(Objects.requireNonNull(spec).commandLine(), Printable.of(message));
    }

    private boolean checkLines(Path file, InputStream in) throws IOException {
        return new LinesCheck(options, out, err).check(file.toString(), in);
    }

    private boolean check(Path file, InputStream in) throws IOException {
        Reading<Dossier> reading = DossierReader.standard().read(in);
        Optional<Dossier> dossier = reading.value();
        Findings findings = reading.findings();
        if (dossier.isPresent()) {
            findings = findings.and(DossierRules.standard().check(dossier.get(), options.asOf()));
        }
        if (options.isJson()) {
            out.print(ReportWriter.of(JsonLibrary.present()).findings(head(file.toString(), dossier), findings, true));
        } else {
            out.print(new DossierPage(options.locale()).page(file.toString(), dossier, findings));
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
