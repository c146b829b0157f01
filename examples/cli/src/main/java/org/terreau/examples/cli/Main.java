package org.terreau.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of Terreau. */
@Command(
        name = "terreau",
        description = "Reads garden dossiers, checks them, and says what matters.",
        mixinStandardHelpOptions = true,
        version = "terreau 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing of severity ERROR was found", "1:an ERROR was found", "2:the command line is wrong"})
public final class Main implements Runnable {

    private final PrintStream out;

    private Main(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs a command.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Always UTF-8, whatever the locale of the machine says. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        CommandLine line = commands(out, err, args.length == 0 ? "" : args[0]);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        return line.execute(args);
    }

    /** Sets up the command that was named and no other, which starts faster; all of them when none was. */
    private static CommandLine commands(PrintStream out, PrintStream err, String name) {
        CommandLine line = new CommandLine(new Main(out));
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("check", () -> new CheckCommand(out, err));
        commands.put("export", () -> new ExportCommand(out, err));
        commands.put("funding", () -> FundingCommand.of(out, err));
        commands.put("indicators", () -> new IndicatorsCommand(out, err));
        commands.put("rules", () -> new RulesCommand(out));
        commands.put("schema", () -> new SchemaCommand(out));
        commands.put("support", () -> new SupportCommand(out, err));
        commands.put("water", () -> new WaterCommand(out, err));
        commands.forEach((each, command) -> {
            if (each.equals(name) || !commands.containsKey(name)) {
                line.addSubcommand(command.get());
            }
        });
        return line;
    }

    @Override
    public void run() {
        commands(out, out, "").usage(out, CommandLine.Help.Ansi.OFF);
    }
}
