package org.terreau.network.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.network.programme.Programmes.objective;
import static org.terreau.network.programme.Programmes.paper;
import static org.terreau.network.programme.Programmes.tool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.Dossiers;
import org.terreau.finding.ExampleChecks;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.Measurement;
import org.terreau.statistic.Figures;
import org.terreau.statistic.WithFigures;
import org.terreau.value.DateRange;
import org.terreau.value.Frequency;

class ProgrammeProperties {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.MIN,
            LocalDate.of(1, 1, 1),
            LocalDate.of(2026, 11, 22),
            LocalDate.of(9999, 12, 31),
            LocalDate.MAX);

    /** Parents at random: none, one that is not there, or any of the list, so that circles come by themselves. */
    @Provide
    Arbitrary<List<Objective>> forests() {
        return Arbitraries.integers()
                .between(0, 12)
                .flatMap(size -> Arbitraries.integers()
                        .between(-2, Math.max(0, size - 1))
                        .list()
                        .ofSize(size)
                        .map(ProgrammeProperties::forest));
    }

    private static List<Objective> forest(List<Integer> parents) {
        List<Objective> objectives = new ArrayList<>();
        for (int i = 0; i < parents.size(); i++) {
            int parent = parents.get(i);
            Objective.Builder each = objective("o" + i, ObjectiveKind.SUB);
            objectives.add(
                    parent == -1
                            ? each.build()
                            : each.under(parent == -2 ? "elsewhere" : "o" + parent)
                                    .build());
        }
        return objectives;
    }

    private static int find(List<Objective> all, Optional<String> id) {
        for (int i = 0; i < all.size(); i++) {
            if (id.isPresent() && all.get(i).getId().equals(id.get())) {
                return i;
            }
        }
        return -1;
    }

    /** The way up by plain steps, until it ends or comes back to where it was. */
    private static List<Integer> wayUp(List<Objective> all, int from) {
        List<Integer> way = new ArrayList<>();
        for (int at = from;
                at >= 0 && !way.contains(at);
                at = find(all, all.get(at).getUnder())) {
            way.add(at);
        }
        return way;
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void theTreeIsThatOfStepsUpOneByOne(@ForAll("forests") List<Objective> all) {
        ObjectiveTree tree = ObjectiveTree.of(all);
        Set<List<Integer>> circles = new HashSet<>();
        Set<Integer> hanging = new TreeSet<>();
        List<Integer> dangling = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            List<Integer> way = wayUp(all, i);
            int last = way.get(way.size() - 1);
            int next = find(all, all.get(last).getUnder());
            if (next == i) {
                Collections.rotate(way, -way.indexOf(Collections.min(way)));
                circles.add(way);
            } else if (all.get(last).getUnder().isEmpty()) {
                hanging.add(i);
            }
            if (all.get(i).getUnder().isPresent() && find(all, all.get(i).getUnder()) < 0) {
                dangling.add(i);
            }
        }
        assertThat(tree.getCircles()).containsExactlyInAnyOrderElementsOf(circles);
        assertThat(tree.getDangling()).isEqualTo(dangling);
        assertThat(tree.getNodes())
                .extracting(ObjectiveTree.Node::position)
                .containsExactlyInAnyOrderElementsOf(hanging);
        for (ObjectiveTree.Node each : tree.getNodes()) {
            assertThat(each.depth()).isEqualTo(wayUp(all, each.position()).size() - 1);
            for (int child : tree.getChildren(each.position())) {
                assertThat(find(all, all.get(child).getUnder())).isEqualTo(each.position());
            }
        }
        assertThat(tree.isWhole()).isEqualTo(circles.isEmpty() && dangling.isEmpty());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theRulesTellWhatTheTreeTells(@ForAll("forests") List<Objective> all) {
        Programme programme = Programmes.programme().objectives(all).build();
        Findings findings = ProgrammeRules.programmes().check(programme, LocalDate.of(2026, 1, 1));
        ObjectiveTree tree = ObjectiveTree.of(all);
        assertThat(findings.count("programme.objective.parent"))
                .isEqualTo(tree.getDangling().size());
        assertThat(findings.count("programme.objective.circle"))
                .isEqualTo(tree.getCircles().size());
    }

    @Provide
    Arbitrary<List<ToolRecord>> papers() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 500);
        LocalDate first = LocalDate.of(2014, 11, 1);
        return Combinators.combine(
                        days,
                        Arbitraries.frequency(net.jqwik.api.Tuple.of(3, 0), net.jqwik.api.Tuple.of(1, 45)),
                        Arbitraries.of(1, 1, 1, 2, 3, 0, -1),
                        Arbitraries.of(true, false).optional(0.7))
                .as((from, length, count, signed) -> paper(
                                DateRange.of(first.plusDays(from), first.plusDays(from + length))
                                        .toString())
                        .count(count)
                        .signed(signed)
                        .build())
                .list()
                .ofMaxSize(8);
    }

    /** The periods day by day, and the most that can be there by trying every record everywhere. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void whatIsDueAndThereIsThatOfASlowCount(
            @ForAll("papers") List<ToolRecord> papers,
            @ForAll @IntRange(min = 1, max = 2) int times,
            @ForAll("units") Frequency.Unit unit,
            @ForAll @IntRange(min = 0, max = 200) int from,
            @ForAll @IntRange(min = 0, max = 400) int length) {
        LocalDate since = LocalDate.of(2014, 12, 1).plusDays(from);
        LocalDate asOf = since.plusDays(length);
        EvaluationTool tool = tool(ToolKind.SIGNED_SHEET)
                .often(Frequency.of(times, unit))
                .since(DateRange.day(since))
                .records(papers)
                .build();
        ToolFolder folder = ToolFolder.of(tool, Optional.empty(), asOf);
        List<Set<LocalDate>> periods = slowPeriods(unit, since, asOf);
        assertThat(folder.due()).isEqualTo(periods.size() * times);
        assertThat(folder.there()).isEqualTo(mostGiven(periods, times, papers));
        assertThat(folder.signed())
                .isEqualTo(mostGiven(
                        periods,
                        times,
                        papers.stream()
                                .filter(each -> each.getSigned().orElse(false))
                                .toList()));
        assertThat(folder.missing().isEmpty()).isEqualTo(folder.due() == folder.there());
        assertThat(ToolFolder.of(shuffled(tool), Optional.empty(), asOf).there())
                .isEqualTo(folder.there());
    }

    private static EvaluationTool shuffled(EvaluationTool tool) {
        List<ToolRecord> records = new ArrayList<>(tool.getRecords());
        Collections.shuffle(records, new Random(records.size()));
        return tool.toBuilder().records(records).build();
    }

    @Provide
    Arbitrary<Frequency.Unit> units() {
        return Arbitraries.of(
                Frequency.Unit.MONTH, Frequency.Unit.QUARTER, Frequency.Unit.HALF_YEAR, Frequency.Unit.YEAR);
    }

    private static String name(Frequency.Unit unit, LocalDate day) {
        int month = day.getMonthValue() - 1;
        int part = switch (unit) {
            case MONTH -> month;
            case QUARTER -> month / 3;
            case HALF_YEAR -> month / 6;
            default -> 0;
        };
        return day.getYear() + "/" + part;
    }

    /** The days of each period all of whose days are from the first to before the last. */
    private static List<Set<LocalDate>> slowPeriods(Frequency.Unit unit, LocalDate since, LocalDate asOf) {
        List<Set<LocalDate>> periods = new ArrayList<>();
        String before = "";
        for (LocalDate day = LocalDate.of(2013, 1, 1); day.getYear() < 2018; day = day.plusDays(1)) {
            String name = name(unit, day);
            if (!name.equals(before)) {
                periods.add(new HashSet<>());
            }
            periods.get(periods.size() - 1).add(day);
            before = name;
        }
        periods.removeIf(days -> days.stream().anyMatch(day -> day.isBefore(since) || !day.isBefore(asOf)));
        return periods;
    }

    /** Augmenting ways (Berge): each piece of each record to a place, moving others where that makes room. */
    private static int mostGiven(List<Set<LocalDate>> periods, int times, List<ToolRecord> papers) {
        List<List<Integer>> pieces = new ArrayList<>();
        for (ToolRecord each : papers) {
            List<Integer> fits = new ArrayList<>();
            for (int i = 0; i < periods.size(); i++) {
                if (periods.get(i).stream().anyMatch(each.getPeriod()::contains)) {
                    for (int time = 0; time < times; time++) {
                        fits.add(i * times + time);
                    }
                }
            }
            for (int piece = 0; piece < each.getCount().orElse(1); piece++) {
                pieces.add(fits);
            }
        }
        int[] owners = new int[periods.size() * times];
        java.util.Arrays.fill(owners, -1);
        int given = 0;
        for (int piece = 0; piece < pieces.size(); piece++) {
            given += place(pieces, piece, owners, new HashSet<>()) ? 1 : 0;
        }
        return given;
    }

    private static boolean place(List<List<Integer>> pieces, int piece, int[] owners, Set<Integer> tried) {
        for (int place : pieces.get(piece)) {
            if (tried.add(place) && (owners[place] < 0 || place(pieces, owners[place], owners, tried))) {
                owners[place] = piece;
                return true;
            }
        }
        return false;
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.oneOf(Dossiers.broken().dossiers(), Dossiers.valid().dossiers());
    }

    /** Whatever can be built is judged and measured: without an exception, twice the same. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void everyProgrammeIsJudgedAndMeasured(@ForAll("dossiers") Dossier dossier) {
        Figures figures = new Figures(dossier.getFigures());
        for (Programme each : dossier.getProgrammes()) {
            WithFigures<Programme> measured = new WithFigures<>(each, figures);
            for (LocalDate day : DAYS) {
                Findings once = ProgrammeRules.programmes().check(each, day);
                assertThat(ProgrammeRules.programmes().check(each, day)).isEqualTo(once);
                once.forEach(ProgrammeProperties::assertSpeaks);
                ProgrammeRules.withFigures().check(measured, day).forEach(ProgrammeProperties::assertSpeaks);
                assertThat(EvaluationFolder.of(each, day).tools()).hasSameSizeAs(each.getTools());
            }
            for (Optional<DateRange> period :
                    List.of(Optional.<DateRange>empty(), Optional.of(DateRange.parse("0001/9999")))) {
                for (Indicator indicator : ProgrammeIndicators.standard().indicators()) {
                    Measurement measurement =
                            ProgrammeIndicators.standard().measure(indicator.getId(), measured, period);
                    assertThat(measurement.getValue().isPresent())
                            .isNotEqualTo(measurement.getReason().isPresent());
                }
            }
        }
    }

    private static void assertSpeaks(Finding finding) {
        assertThat(finding.message(Locale.FRENCH)).isNotBlank();
        assertThat(finding.message(Locale.ENGLISH)).isNotBlank();
        assertThat(ExampleChecks.codes(ProgrammeRules.programmes())
                                .contains(finding.getRule().getCode())
                        || ExampleChecks.codes(ProgrammeRules.withFigures())
                                .contains(finding.getRule().getCode()))
                .isTrue();
    }
}
