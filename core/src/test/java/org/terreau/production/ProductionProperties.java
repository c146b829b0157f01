package org.terreau.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.production.Grown.harvest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.terreau.money.Money;
import org.terreau.value.DateRange;

/** What must hold of every production, each against a slow and obvious second computation. */
class ProductionProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static Arbitrary<BigDecimal> quantities() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2_000),
                        Arbitraries.integers().between(0, 3))
                .as(BigDecimal::valueOf);
    }

    private static Arbitrary<Destination> destinations() {
        return Combinators.combine(
                        Arbitraries.of(DestinationKind.class),
                        Arbitraries.of("a", "b", "c").optional(0.6),
                        quantities())
                .as((kind, partner, quantity) -> Destination.builder()
                        .kind(kind)
                        .partner(partner)
                        .quantity(quantity)
                        .build());
    }

    private static Arbitrary<DateRange> ranges() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 12))
                .as((from, length) -> DateRange.of(FIRST.plusDays(from), FIRST.plusDays(from + length)));
    }

    @Provide
    Arbitrary<Harvest> harvests() {
        return Combinators.combine(
                        quantities(),
                        destinations().list().ofMaxSize(5),
                        Arbitraries.of(HarvestUnit.class),
                        quantities().filter(each -> each.signum() > 0).optional(0.5),
                        ranges())
                .as((quantity, destinations, unit, weight, on) -> harvest("2026", "0")
                        .quantity(quantity)
                        .destinations(destinations)
                        .unit(unit)
                        .kgPerUnit(weight)
                        .on(on)
                        .build());
    }

    private static BigDecimal sum(DestinationLedger ledger) {
        return ledger.byKind().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property
    void nothingIsLostAndNothingInvented(@ForAll("harvests") Harvest harvest) {
        DestinationLedger ledger = DestinationLedger.of(harvest);
        BigDecimal given = harvest.getDestinations().stream()
                .map(Destination::getQuantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal over = given.subtract(harvest.getQuantity()).max(BigDecimal.ZERO);
        Statistics.label("over").collect(over.signum() > 0);
        assertThat(sum(ledger)).isEqualByComparingTo(harvest.getQuantity().add(over));
        assertThat(ledger.overGiven()).isEqualByComparingTo(over);
        assertThat(ledger.byKind().values()).allMatch(each -> each.signum() > 0);
        assertThat(ledger.toUnnamedPartners().signum()).isNotNegative();
    }

    @Property
    void orderAndSplittingChangeNothing(@ForAll("harvests") Harvest harvest, @ForAll Random random) {
        List<Destination> pieces = new ArrayList<>();
        for (Destination each : harvest.getDestinations()) {
            BigDecimal half = each.getQuantity().multiply(new BigDecimal("0.5"));
            pieces.add(each.toBuilder().quantity(half).build());
            pieces.add(
                    each.toBuilder().quantity(each.getQuantity().subtract(half)).build());
        }
        Collections.shuffle(pieces, random);
        Harvest split = harvest.toBuilder().destinations(pieces).build();
        assertThat(DestinationLedger.of(split)).isEqualTo(DestinationLedger.of(harvest));
    }

    @Property
    void theWholeIsTheSumOfItsParts(@ForAll("harvests") Harvest one, @ForAll("harvests") Harvest other) {
        List<Harvest> all = List.of(one, other, one);
        Production production = Production.builder().harvests(all).build();
        DestinationLedger whole = DestinationLedger.of(production, Optional.empty());
        BigDecimal harvested = BigDecimal.ZERO;
        BigDecimal over = BigDecimal.ZERO;
        int left = 0;
        for (Harvest each : all) {
            DestinationLedger part = DestinationLedger.inKilograms(each);
            harvested = harvested.add(part.harvested());
            over = over.add(part.overGiven());
            left += part.uncounted().size();
        }
        assertThat(whole.harvested()).isEqualByComparingTo(harvested);
        assertThat(whole.overGiven()).isEqualByComparingTo(over);
        assertThat(whole.uncounted()).hasSize(left);
        for (DestinationKind kind : DestinationKind.values()) {
            BigDecimal parts = all.stream()
                    .map(each -> DestinationLedger.inKilograms(each).to(kind))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(whole.to(kind)).isEqualByComparingTo(parts);
        }
    }

    @Provide
    Arbitrary<List<Planting>> plantings() {
        Arbitrary<Optional<LocalDate>> days =
                Arbitraries.integers().between(0, 30).map(FIRST::plusDays).optional(0.8);
        Arbitrary<Planting.Builder> single = Combinators.combine(
                        Arbitraries.of("s", "t"),
                        days,
                        days,
                        days,
                        days,
                        Arbitraries.of(PlantingMethod.class).optional(),
                        Arbitraries.of("0", "1", "2", "3", "4", "5").list().ofMaxSize(2),
                        Arbitraries.integers().between(1, 9))
                .as((section, sown, planted, first, last, method, with, area) -> Grown.planting("", "tomate")
                        .bed("b")
                        .section(section)
                        .sown(sown)
                        .planted(planted)
                        .firstHarvest(first)
                        .lastHarvest(last)
                        .method(method)
                        .intercroppedWith(with)
                        .areaM2(BigDecimal.valueOf(area)));
        return single.list().ofMaxSize(12).map(builders -> {
            List<Planting> plantings = new ArrayList<>();
            for (int i = 0; i < builders.size(); i++) {
                plantings.add(builders.get(i).id(Integer.toString(i)).build());
            }
            return plantings;
        });
    }

    /** The days on which a planting is certain to be there, by their text. */
    private static Set<LocalDate> days(Planting planting) {
        boolean elsewhere = planting.getMethod().equals(Optional.of(PlantingMethod.TRANSPLANTING));
        Optional<LocalDate> from = planting.getPlanted()
                .or(() -> elsewhere ? Optional.empty() : planting.getSown())
                .or(planting::getFirstHarvest)
                .or(planting::getLastHarvest);
        Optional<LocalDate> until =
                planting.getLastHarvest().or(planting::getFirstHarvest).or(() -> from);
        if (from.isEmpty() || until.isEmpty() || until.get().isBefore(from.get())) {
            return Set.of();
        }
        Set<LocalDate> days = new TreeSet<>(from.get().datesUntil(until.get()).toList());
        days.add(from.get());
        return days;
    }

    private static boolean clash(Planting one, Planting other) {
        return one.getSection().equals(other.getSection())
                && !one.getIntercroppedWith().contains(other.getId())
                && !other.getIntercroppedWith().contains(one.getId())
                && !Collections.disjoint(days(one), days(other));
    }

    /** Each pair of plantings, day by day. */
    @Property
    void occupationAgainstAllPairs(@ForAll("plantings") List<Planting> plantings) {
        Set<Integer> expected = new TreeSet<>();
        for (int i = 0; i < plantings.size(); i++) {
            for (int j = 0; j < plantings.size(); j++) {
                boolean later = !days(plantings.get(i)).isEmpty()
                        && !days(plantings.get(j)).isEmpty()
                        && (first(plantings.get(i)).isAfter(first(plantings.get(j)))
                                || (first(plantings.get(i)).equals(first(plantings.get(j))) && i > j));
                if (later && clash(plantings.get(i), plantings.get(j))) {
                    expected.add(i);
                }
            }
        }
        List<Occupation.Clash> found = Occupation.clashes(plantings);
        Statistics.label("clashes").collect(!expected.isEmpty());
        Statistics.label("clashes").coverage(check -> check.check(true).percentage(share -> share > 10));
        assertThat(found).extracting(Occupation.Clash::planting).containsExactlyElementsOf(expected);
        for (Occupation.Clash each : found) {
            Planting one = plantings.get(each.planting());
            Planting other = plantings.get(each.other());
            assertThat(clash(one, other)).isTrue();
            Set<LocalDate> shared = new TreeSet<>(days(one));
            shared.retainAll(days(other));
            assertThat(shared).startsWith(each.from()).endsWith(each.until());
        }
    }

    private static LocalDate first(Planting planting) {
        return days(planting).iterator().next();
    }

    /** The most that stood in a section on any day, for plantings that state when they come and go. */
    @Property
    void plantedAreaAgainstEachDay(@ForAll("plantings") List<Planting> plantings) {
        List<Planting> dated = plantings.stream()
                .filter(each -> each.getPlanted().isPresent()
                        && each.getLastHarvest().isPresent()
                        && each.getLastHarvest().get().isAfter(each.getPlanted().get()))
                .toList();
        BigDecimal expected = BigDecimal.ZERO;
        for (String section : List.of("s", "t")) {
            BigDecimal most = BigDecimal.ZERO;
            for (int i = 0; i <= 31; i++) {
                LocalDate day = FIRST.plusDays(i);
                BigDecimal sum = dated.stream()
                        .filter(each -> each.getSection().equals(Optional.of(section)))
                        .filter(each -> !each.getPlanted().orElseThrow().isAfter(day)
                                && each.getLastHarvest().orElseThrow().isAfter(day))
                        .map(each -> each.getAreaM2().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                most = most.max(sum);
            }
            expected = expected.add(most);
        }
        assertThat(PlantedArea.byGarden(dated, Optional.empty()).getOrDefault("vignoble", BigDecimal.ZERO))
                .isEqualByComparingTo(expected);
    }

    @Provide
    Arbitrary<List<ReferencePrice>> prices() {
        return Combinators.combine(
                        ranges().optional(0.8), Arbitraries.integers().between(1, 2))
                .as((period, euros) -> ReferencePrice.builder()
                        .crop("tomate")
                        .period(period)
                        .perKg(Money.euros(euros))
                        .build())
                .list()
                .ofMaxSize(5);
    }

    /** The prices of each single day. */
    @Property
    void pricesAgainstEachDay(@ForAll("prices") List<ReferencePrice> prices, @ForAll("range") DateRange days) {
        Set<Money> dated = new TreeSet<>();
        boolean everyDay = true;
        for (LocalDate day :
                days.getFirst().datesUntil(days.getLast().plusDays(1)).toList()) {
            List<Money> ofDay = prices.stream()
                    .filter(each -> each.getPeriod().isPresent()
                            && each.getPeriod().get().contains(day))
                    .map(ReferencePrice::getPerKg)
                    .toList();
            dated.addAll(ofDay);
            everyDay &= !ofDay.isEmpty();
        }
        Set<Money> always = new TreeSet<>(prices.stream()
                .filter(each -> each.getPeriod().isEmpty())
                .map(ReferencePrice::getPerKg)
                .toList());
        Money expected = null;
        if (dated.isEmpty()) {
            expected = always.size() == 1 ? always.iterator().next() : null;
        } else if (everyDay && dated.size() == 1) {
            expected = dated.iterator().next();
        }
        PriceTimeline timeline = PriceTimeline.of(prices).get("tomate");
        assertThat(timeline == null ? null : timeline.on(days)).isEqualTo(expected);
        if (timeline != null && expected == null && dated.isEmpty()) {
            assertThat(timeline.isSeveral(days)).isEqualTo(always.size() > 1);
        }
        if (timeline != null && dated.size() > 1) {
            assertThat(timeline.isSeveral(days)).isTrue();
        }
    }

    @Property
    void pricesThatMeetAreThoseThatDiffer(@ForAll("prices") List<ReferencePrice> prices) {
        boolean expected = false;
        for (ReferencePrice one : prices) {
            for (ReferencePrice other : prices) {
                boolean meet = one.getPeriod().isPresent() && other.getPeriod().isPresent()
                        ? one.getPeriod().get().overlaps(other.getPeriod().get())
                        : one.getPeriod().isEmpty() && other.getPeriod().isEmpty();
                expected |= meet && !one.getPerKg().equals(other.getPerKg());
            }
        }
        PriceTimeline timeline = PriceTimeline.of(prices).get("tomate");
        assertThat(timeline != null && !timeline.clashes().isEmpty()).isEqualTo(expected);
    }

    @Provide
    Arbitrary<DateRange> range() {
        return ranges();
    }

    @Provide
    Arbitrary<List<DateRange>> manyRanges() {
        return ranges().list().ofMaxSize(8);
    }

    @Property
    void overlapsAgainstAllPairs(@ForAll("manyRanges") List<DateRange> ranges) {
        int expected = 0;
        List<DateRange> sorted = ranges.stream().sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            int at = i;
            expected += sorted.subList(0, i).stream().anyMatch(each -> each.overlaps(sorted.get(at))) ? 1 : 0;
        }
        List<Overlaps.Pair> found = Overlaps.among(ranges);
        assertThat(found).hasSize(expected);
        assertThat(found)
                .allMatch(each ->
                        each.one() != each.other() && ranges.get(each.one()).overlaps(ranges.get(each.other())));
    }
}
