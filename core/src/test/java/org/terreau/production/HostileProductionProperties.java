package org.terreau.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.Dossiers;
import org.terreau.finding.ExampleChecks;
import org.terreau.finding.Findings;
import org.terreau.indicator.Measurement;
import org.terreau.money.Money;
import org.terreau.statistic.Figure;
import org.terreau.statistic.Figures;
import org.terreau.statistic.WithFigures;
import org.terreau.value.DateRange;
import org.terreau.value.Frequency;

/** Whatever can be built is judged and measured: without an exception, soon, and twice the same. */
class HostileProductionProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final List<BigDecimal> NUMBERS = List.of(
            BigDecimal.ZERO,
            BigDecimal.ONE,
            BigDecimal.ONE.negate(),
            new BigDecimal("1E+2000000000"),
            new BigDecimal("1E-2000000000"),
            new BigDecimal("0E+2000000000"),
            new BigDecimal("-1E+1000000"),
            new BigDecimal(BigInteger.ONE.shiftLeft(200_000), 7),
            new BigDecimal("999999999999999999.999999999"));

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.oneOf(Dossiers.valid().dossiers(), Dossiers.broken().dossiers());
    }

    private static void judge(GrownIn grown, Figures figures) {
        Findings once = ProductionRules.production().check(grown.production(), DAY);
        assertThat(ProductionRules.production().check(grown.production(), DAY)).isEqualTo(once);
        assertThat(ProductionRules.grown().check(grown, DAY)).isEqualTo(once);
        Findings places = ProductionRules.places().check(grown, DAY);
        for (Findings each : List.of(once, places)) {
            each.forEach(finding -> assertThat(finding.message(Locale.FRENCH)).isNotBlank());
            assertThat(each.text(Locale.ENGLISH)).isEqualTo(each.text(Locale.ENGLISH));
        }
        for (Optional<DateRange> period : List.of(Optional.<DateRange>empty(), Optional.of(DateRange.year(2026)))) {
            for (Measurement each :
                    ProductionIndicators.standard().measureAll(new WithFigures<>(grown, figures), period)) {
                assertThat(each.getValue().isPresent() || each.getReason().isPresent())
                        .isTrue();
                each.getMissing()
                        .forEach(missing ->
                                assertThat(missing.label(Locale.FRENCH)).isNotBlank());
                each.getCounted()
                        .forEach(counted ->
                                assertThat(counted.label(Locale.ENGLISH)).isNotBlank());
            }
            DestinationLedger ledger = DestinationLedger.of(grown.production(), period);
            BigDecimal sum = ledger.byKind().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(ledger.harvested().add(ledger.overGiven()));
            HarvestYield.byCrop(grown.production(), period).forEach(each -> each.kgPerM2(2));
            HarvestYield.byPlanting(grown.production(), period).forEach(each -> each.kgPerM2(2));
        }
    }

    @Property(tries = 300)
    void everyProductionIsJudged(@ForAll("dossiers") Dossier dossier) {
        Production production =
                dossier.getProduction().orElseGet(() -> Production.builder().build());
        judge(new GrownIn(production, dossier.getGardens()), new Figures(dossier.getFigures()));
    }

    @Test
    void numbersOfAnyLength() {
        Assertions.assertTimeout(SOON, () -> {
            for (BigDecimal one : NUMBERS) {
                for (BigDecimal other : NUMBERS) {
                    judge(hostile(one, other), figures(one));
                }
            }
        });
    }

    private static Figures figures(BigDecimal value) {
        List<Figure> figures = new ArrayList<>();
        for (String key : List.of("harvest.kg", "network.baskets", "network.households", "network.hectares")) {
            String unit = key.endsWith("hectares") ? "ha" : key.endsWith("kg") ? "kg" : "u";
            figures.add(
                    Figure.builder().key(key).label(key).value(value).unit(unit).build());
        }
        return new Figures(figures);
    }

    private static GrownIn hostile(BigDecimal one, BigDecimal other) {
        Production production = Production.builder()
                .addPlanting(Grown.placed("t1", "2026-05-15", "2026-05-15")
                        .sown(LocalDate.MAX)
                        .firstHarvest(LocalDate.MIN)
                        .areaM2(one)
                        .build())
                .addPlanting(Grown.placed("t2", "2026-05-15", "2026-05-15")
                        .planted(LocalDate.MIN)
                        .lastHarvest(LocalDate.MAX)
                        .areaM2(other)
                        .build())
                .addPlanting(Grown.placed("t3", "2026-05-15", "2026-05-15")
                        .planted(LocalDate.MAX)
                        .lastHarvest(LocalDate.MAX)
                        .build())
                .addHarvest(Grown.harvest("0001/9999", "1")
                        .quantity(one)
                        .planting("t1")
                        .addDestination(Grown.destination(DestinationKind.PARTNER, "1")
                                .quantity(other)
                                .on(LocalDate.MIN)
                                .build())
                        .build())
                .addHarvest(Grown.harvest("2026", "1")
                        .unit(HarvestUnit.CRATE)
                        .quantity(one)
                        .kgPerUnit(other)
                        .planting("t2")
                        .build())
                .addHarvest(Grown.harvest("2026", "1")
                        .quantity(other)
                        .kgPerUnit(one)
                        .build())
                .addBasketScheme(Grown.scheme()
                        .households(Integer.MAX_VALUE)
                        .solidarityHouseholds(Integer.MIN_VALUE)
                        .often(Frequency.parse("999/week"))
                        .price(Money.ofMinor(Long.MIN_VALUE))
                        .solidarityPrice(Money.ofMinor(Long.MAX_VALUE))
                        .addDelivery(Grown.delivery("0001/9999", Integer.MAX_VALUE)
                                .solidarity(Integer.MIN_VALUE)
                                .build())
                        .addDelivery(Grown.delivery("2026", Integer.MIN_VALUE).build())
                        .build())
                .addSeedLot(SeedLot.builder().id("lot").crop("c").grams(one).build())
                .addSeedExchange(SeedExchange.builder()
                        .lot("lot")
                        .direction(SeedDirection.GIVEN)
                        .grams(other)
                        .on(LocalDate.MIN)
                        .build())
                .addPrice(Grown.price("tomate", "0001/9999", "92233720368547758.07"))
                .addPrice(Grown.price("tomate", "2026", "-92233720368547758.08"))
                .addWork(WorkRecord.builder()
                        .garden("vignoble")
                        .task(Task.OTHER)
                        .on(DateRange.parse("0001/9999"))
                        .minutes(Integer.MAX_VALUE)
                        .people(Integer.MAX_VALUE)
                        .build())
                .addResource(ResourceRecord.builder()
                        .garden("vignoble")
                        .kind(Resource.COMPOST)
                        .on(DateRange.year(2026))
                        .litres(one)
                        .build())
                .build();
        return new GrownIn(
                production, List.of(Grown.garden().cultivatedM2(other).build()));
    }

    /** Long lists take no quadratic time: each of these would be billions of steps. */
    @Test
    void longLists() {
        int many = 60_000;
        List<Planting> together = new ArrayList<>();
        List<Planting> alike = Collections.nCopies(
                many,
                Grown.placed("same", "2026-01-01", "2026-12-31")
                        .addIntercroppedWith("same")
                        .build());
        List<Harvest> harvests = new ArrayList<>();
        List<ReferencePrice> prices = new ArrayList<>();
        List<BasketDelivery> deliveries = new ArrayList<>();
        List<ResourceRecord> resources = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            DateRange range = DateRange.of(
                    LocalDate.of(1, 1, 1).plusDays(i),
                    LocalDate.of(9999, 12, 31).minusDays(i));
            together.add(Grown.placed("p" + i, "2026-01-01", "2026-12-31")
                    .site("missing" + i)
                    .build());
            harvests.add(Grown.harvest("2026", "1")
                    .on(range)
                    .planting("p" + i)
                    .site("missing")
                    .build());
            prices.add(Grown.price("tomate", "2026", "1").toBuilder()
                    .period(range)
                    .perKg(Money.ofMinor(i % 3))
                    .build());
            deliveries.add(Grown.delivery("2026", i).on(range).build());
            resources.add(ResourceRecord.builder()
                    .garden("vignoble")
                    .kind(Resource.COMPOST)
                    .on(range)
                    .litres(BigDecimal.ONE)
                    .build());
        }
        Production production = Production.builder()
                .plantings(together)
                .harvests(harvests)
                .prices(prices)
                .resources(resources)
                .addBasketScheme(Grown.scheme().deliveries(deliveries).build())
                .build();
        Assertions.assertTimeout(SOON, () -> soon(Grown.in(production)));
        List<Planting> crowded = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            crowded.add(Grown.placed("p" + i, "2026-01-01", "2026-12-31").build());
        }
        Production crowd = Production.builder().plantings(crowded).build();
        Assertions.assertTimeout(SOON, () -> soon(Grown.in(crowd)));
        Production twins = Production.builder().plantings(alike).build();
        Assertions.assertTimeout(SOON, () -> soon(Grown.in(twins)));
    }

    private static void soon(GrownIn grown) {
        assertThat(ProductionRules.production().check(grown.production(), DAY)).isNotEmpty();
        ProductionRules.places().check(grown, DAY);
        ProductionIndicators.standard().measureAll(new WithFigures<>(grown, Figures.NONE), Optional.empty());
        assertThat(HarvestYield.byCrop(grown.production(), Optional.empty())).isNotEmpty();
    }

    @Test
    void everyFindingOnTheHostileSpeaks() {
        GrownIn grown = hostile(BigDecimal.ONE, BigDecimal.TEN);
        ProductionRules.production().check(grown.production(), DAY).forEach(ExampleChecks::assertSpeaks);
        ProductionRules.places().check(grown, DAY).forEach(ExampleChecks::assertSpeaks);
    }
}
