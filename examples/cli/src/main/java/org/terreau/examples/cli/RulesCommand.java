package org.terreau.examples.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.terreau.dossier.DossierRules;
import org.terreau.finding.Rule;
import org.terreau.funding.FundingRules;
import org.terreau.funding.award.FileRules;
import org.terreau.funding.scheme.SchemeRules;
import org.terreau.json.JsonLibrary;
import org.terreau.json.ReadingRules;
import org.terreau.json.ReportWriter;
import org.terreau.value.Labelled;
import org.terreau.value.Printable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the rules. */
@Command(name = "rules", description = "Lists the rules, or tells all about one.", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    private final PrintStream out;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private OutputOptions options = new OutputOptions();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "a rule's id or code, such as BUD-001")
    private @Nullable String id;

    RulesCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        List<Rule> all = Stream.of(
                        ReadingRules.all(),
                        DossierRules.standard().rules(),
                        FundingRules.allocations().rules(),
                        FundingRules.conversions().rules(),
                        SchemeRules.schemes().rules(),
                        FileRules.all())
                .flatMap(List::stream)
                .toList();
        List<Rule> wanted =
                id == null ? all : all.stream().filter(this::isNamed).toList();
        if (wanted.isEmpty()) {
            String known = String.join(", ", all.stream().map(Rule::getCode).toList());
            throw new CommandLine.ParameterException(
                    Objects.requireNonNull(spec).commandLine(), Printable.of(id + " ? " + known));
        }
        if (options.isJson()) {
            out.println(ReportWriter.of(JsonLibrary.present()).rules(wanted, true));
        } else {
            wanted.forEach(id == null ? this::line : this::whole);
        }
        return 0;
    }

    private boolean isNamed(Rule rule) {
        return rule.getCode().equalsIgnoreCase(id) || rule.getId().equals(id);
    }

    private void line(Rule rule) {
        Locale locale = options.locale();
        out.println(rule.getCode() + "  " + rule.getSeverity().label(locale) + "  " + rule.summary(locale));
    }

    private void whole(Rule rule) {
        Locale locale = options.locale();
        out.println(
                rule.getCode() + "  " + rule.getId() + "  " + rule.getSeverity().label(locale));
        out.println(rule.summary(locale));
        out.println();
        rule.texts(locale)
                .forEach((key, text) -> out.println("  " + key + Labelled.choose(locale, "\u00A0: ", ": ") + text));
        out.println();
        out.println(Labelled.choose(locale, "Source\u00A0: ", "Source: ")
                + rule.getSource().getTitle()
                + rule.getSource()
                        .getReference()
                        .map(reference -> ", " + reference)
                        .orElse("")
                + (rule.getSource().isVerified() ? "" : Labelled.choose(locale, " (non vérifiée)", " (not verified)")));
    }
}
