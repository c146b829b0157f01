package org.terreau.garden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.terreau.finding.Findings;

/** Who has a plot, against a day-by-day account. */
class PlotAllocationsProperties {

    private static final LocalDate START = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 120;

    /** How long each holder has it and how long it then stands empty. */
    private record Turn(int days, int empty) {}

    @Provide
    Arbitrary<List<Turn>> turns() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(0, 10))
                .as(Turn::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static List<Allocation> sequential(List<Turn> turns, boolean open, Random random) {
        List<Allocation> allocations = new ArrayList<>();
        LocalDate day = START;
        for (int i = 0; i < turns.size(); i++) {
            Allocation.Builder each = Allocation.builder().holder("foyer-" + i).begins(day);
            day = day.plusDays(turns.get(i).days());
            boolean goesOn = open && i == turns.size() - 1;
            allocations.add(goesOn ? each.build() : each.ends(day.minusDays(1)).build());
            day = day.plusDays(turns.get(i).empty());
        }
        Collections.shuffle(allocations, random);
        return allocations;
    }

    @Property
    void oneAfterTheOtherNeverOverlaps(@ForAll("turns") List<Turn> turns, @ForAll boolean open, @ForAll Random random) {
        assertThat(overlaps(sequential(turns, open, random))).isEmpty();
    }

    @Property
    void oneMoreOnATakenDayIsTold(
            @ForAll("turns") List<Turn> turns,
            @ForAll boolean open,
            @ForAll Random random,
            @ForAll("positions") int position,
            @ForAll("positions") int length) {
        List<Allocation> allocations = sequential(turns, open, random);
        Allocation one = allocations.get(position % allocations.size());
        LocalDate last = one.getEnds().orElse(one.getBegins().orElseThrow().plusDays(30));
        allocations.add(Allocation.builder()
                .holder("intruder")
                .begins(last.minusDays(length))
                .ends(last)
                .build());
        assertThat(overlaps(allocations)).isNotEmpty();
    }

    @Provide
    Arbitrary<Integer> positions() {
        return Arbitraries.integers().between(0, 40);
    }

    private static Findings overlaps(List<Allocation> allocations) {
        Garden garden =
                Gardens.gardenOf(Gardens.plot().allocations(allocations)).build();
        return GardenRules.gardens().check(garden, START).ofRule("GDN-009");
    }

    @Provide
    Arbitrary<List<Allocation>> allocations() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, DAYS - 1).map(START::plusDays);
        return Combinators.combine(Arbitraries.of("a", "b", "c"), days, days.optional(0.8))
                .as((holder, begins, ends) -> Allocation.builder()
                        .holder(holder)
                        .begins(begins)
                        .ends(ends)
                        .build())
                .list()
                .ofMaxSize(8);
    }

    /** Each allocation that begins on a day on which one that began before it holds is told of, and no other. */
    @Property(tries = 500)
    void overlapsAreThoseOfADayByDayAccount(@ForAll("allocations") List<Allocation> allocations) {
        Plot plot = Gardens.plot().allocations(allocations).build();
        PlotAllocations account = PlotAllocations.of(plot);
        boolean twice = false;
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = START.plusDays(i);
            List<Allocation> holders = new ArrayList<>();
            for (Allocation each : allocations) {
                boolean begun = !each.getBegins().orElseThrow().isAfter(day);
                boolean over =
                        each.getEnds().isPresent() && day.isAfter(each.getEnds().get());
                if (begun && !over) {
                    holders.add(each);
                }
            }
            assertThat(account.on(day)).isEqualTo(holders);
            assertThat(PlotAllocations.free(Gardens.site("a").addPlot(plot).build(), day))
                    .hasSize(holders.isEmpty() ? 1 : 0);
            twice |= holders.size() > 1;
        }
        assertThat(account.overlaps().isEmpty()).isEqualTo(!twice);
        for (PlotAllocations.Overlap each : account.overlaps()) {
            assertThat(account.on(each.from().orElseThrow()))
                    .contains(allocations.get(each.earlier()), allocations.get(each.later()));
            each.to()
                    .ifPresent(to -> assertThat(account.on(to))
                            .contains(allocations.get(each.earlier()), allocations.get(each.later())));
        }
    }
}
