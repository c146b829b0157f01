package org.terreau.examples.cli;

import java.io.PrintStream;
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
import org.terreau.dossier.SupportFinder;
import org.terreau.dossier.SupportOffer;
import org.terreau.finding.Findings;
import org.terreau.finding.Severity;
import org.terreau.garden.GardenProject;
import org.terreau.garden.HolderKind;
import org.terreau.garden.ProjectTrait;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Reading;
import org.terreau.json.ReportWriter;
import org.terreau.money.FrenchAmount;
import org.terreau.money.Money;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds who supports the project of a garden. */
@Command(
        name = "support",
        description =
                "Finds which services of a dossier and which schemes fit the project of a garden; for those that do"
                        + " not, which condition fails, and what must still be asked.",
        mixinStandardHelpOptions = true)
final class SupportCommand implements Callable<Integer> {

    private final PrintStream out;
    private final PrintStream err;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private OutputOptions options = new OutputOptions();

    @Mixin
    private SchemeOptions schemeOptions = new SchemeOptions();

    @Option(
            names = "--project",
            paramLabel = "ID",
            description = "a project of the dossier; without it, one is described")
    private @Nullable String wanted;

    @Option(names = "--holder", paramLabel = "KIND", description = "who carries it: ${COMPLETION-CANDIDATES}")
    private @Nullable HolderKind holder;

    @Option(names = "--commune", paramLabel = "CODE", description = "where: a code INSEE of five characters")
    private @Nullable String commune;

    @Option(
            names = "--trait",
            paramLabel = "TRAIT",
            description = "what holds for it; may be repeated: ${COMPLETION-CANDIDATES}")
    private List<ProjectTrait> traits = new ArrayList<>();

    @Option(names = "--without", paramLabel = "TRAIT", description = "what does not hold for it; may be repeated")
    private List<ProjectTrait> absent = new ArrayList<>();

    @Option(names = "--cost", paramLabel = "EUROS", description = "what it costs, such as 25000")
    private @Nullable String cost;

    @Parameters(paramLabel = "FILE", description = "a dossier with services, in JSON; - for standard input")
    private @Nullable Path file;

    SupportCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        InputFile input = new InputFile(Objects.requireNonNull(file));
        SchemeFiles schemes = schemeOptions.read(options);
        Reading<Dossier> reading = input.dossier(spec, options.locale());
        if (reading.value().isEmpty()) {
            out.print(new DossierPage(options.locale()).page(input.toString(), reading, reading.findings()));
            return 1;
        }
        Dossier dossier = reading.value().get();
        boolean errors = reading.findings().has(Severity.ERROR);
        if (errors) { // of gardens that were left out
            err.print(reading.findings().text(options.locale()));
        }
        GardenProject project = project(dossier);
        tell(project, SupportFinder.find(project, dossier, schemes.schemes(), options.asOf()));
        return errors ? 1 : 0;
    }

    private GardenProject project(Dossier dossier) {
        if (wanted != null) {
            return dossier.getProjects().stream()
                    .filter(each -> each.getId().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> InputFile.wrong(
                            spec,
                            "--project: " + wanted + " ? "
                                    + String.join(
                                            ", ",
                                            dossier.getProjects().stream()
                                                    .map(GardenProject::getId)
                                                    .toList())));
        }
        return GardenProject.builder()
                .id("project")
                .name(new PageText(options.locale()).say("Projet décrit", "Project as described"))
                .holder(Optional.ofNullable(holder))
                .commune(Optional.ofNullable(commune))
                .traits(traits)
                .absent(absent)
                .cost(amount())
                .build();
    }

    private Optional<Money> amount() {
        if (cost == null) {
            return Optional.empty();
        }
        Optional<Money> amount = FrenchAmount.read(cost).value();
        if (amount.isEmpty()) {
            throw InputFile.wrong(spec, "--cost: " + cost + " ?");
        }
        return amount;
    }

    private void tell(GardenProject project, List<SupportOffer> offers) {
        if (options.isJson()) {
            Map<String, Object> head = new LinkedHashMap<>();
            head.put("project", project.getId());
            List<Object> list = new ArrayList<>();
            offers.forEach(each -> list.add(tree(each)));
            head.put("offers", list);
            out.println(ReportWriter.of(JsonLibrary.present()).findings(head, Findings.none(), true));
            return;
        }
        PageText page = new PageText(options.locale());
        page.line(project.getName());
        SupportOffer.Verdict last = null;
        for (SupportOffer each : offers) {
            if (each.verdict() != last) {
                last = each.verdict();
                long count = offers.stream()
                        .filter(offer -> offer.verdict() == each.verdict())
                        .count();
                String name = last.label(options.locale());
                page.line();
                page.line(Character.toUpperCase(name.charAt(0)) + name.substring(1) + " (" + count + ")");
            }
            String most = each.most()
                    .map(amount -> page.say(" – au plus ", " – at most ")
                            + page.numbers().print(amount))
                    .orElse("");
            page.wrap("  ", 3, each.title() + most);
            if (each.verdict() != SupportOffer.Verdict.FITS) {
                each.deciding().forEach(reason -> page.wrap("     ", 6, reason.label(options.locale())));
            }
        }
        out.print(page);
    }

    private Map<String, Object> tree(SupportOffer offer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        offer.service().ifPresent(service -> tree.put("service", service.getId()));
        offer.scheme().ifPresent(scheme -> tree.put("scheme", scheme.getId()));
        tree.put("title", offer.title());
        tree.put("verdict", offer.verdict().name());
        offer.most().ifPresent(most -> tree.put("most", most.toString()));
        List<Object> reasons = new ArrayList<>();
        offer.reasons().forEach(reason -> {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("verdict", reason.verdict().name());
            each.put("text", reason.label(options.locale()));
            reasons.add(each);
        });
        tree.put("reasons", reasons);
        return tree;
    }
}
