package org.terreau.examples.cli;

import java.io.PrintStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What is about money: plans, forms, awards. */
@Command(
        name = "funding",
        description = "Financing plans, budgets on other forms, awards.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class FundingCommand implements Runnable {

    private final PrintStream out;

    @Spec
    private @Nullable CommandSpec spec;

    private FundingCommand(PrintStream out) {
        this.out = out;
    }

    static CommandLine of(PrintStream out, PrintStream err) {
        return new CommandLine(new FundingCommand(out))
                .addSubcommand(new PlanCommand(out))
                .addSubcommand(new ConvertCommand(out, err))
                .addSubcommand(new AwardsCommand(out, err));
    }

    @Override
    public void run() {
        Objects.requireNonNull(spec).commandLine().usage(out, CommandLine.Help.Ansi.OFF);
    }
}
