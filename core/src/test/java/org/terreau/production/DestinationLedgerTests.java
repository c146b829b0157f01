package org.terreau.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.production.DestinationKind.CULTIVATORS;
import static org.terreau.production.DestinationKind.PARTNER;
import static org.terreau.production.DestinationKind.UNKNOWN;
import static org.terreau.production.Grown.destination;
import static org.terreau.production.Grown.harvest;
import static org.terreau.production.Grown.number;
import static org.terreau.production.Grown.of;
import static org.terreau.production.Grown.on;
import static org.terreau.production.Grown.to;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DestinationLedgerTests {

    @Test
    void whatIsNotSaidIsUnknown() {
        DestinationLedger ledger = DestinationLedger.of(harvest("2026-07-20", "12.50")
                .addDestination(to("croix-rouge", "5"))
                .addDestination(to("midi-et-partage", "2.5"))
                .addDestination(destination(PARTNER, "1").build())
                .addDestination(destination(CULTIVATORS, "3").build())
                .build());
        assertThat(ledger.byKind())
                .isEqualTo(Map.of(PARTNER, number("8.5"), CULTIVATORS, number("3"), UNKNOWN, number("1")));
        assertThat(ledger.toPartner("croix-rouge")).isEqualTo(number("5"));
        assertThat(ledger.toPartner("nobody")).isZero();
        assertThat(ledger.toUnnamedPartners()).isEqualTo(number("1"));
        assertThat(ledger.isOverGiven()).isFalse();
    }

    @Test
    void moreThanThereWasIsToldAndNeverNegative() {
        Harvest twice = harvest("2026-07-20", "10")
                .addDestination(to("croix-rouge", "10"))
                .addDestination(to("midi-et-partage", "10"))
                .build();
        Production production = of(harvest("2026-07-20", "10").from(twice), harvest("2026-07-21", "4"));
        DestinationLedger ledger = DestinationLedger.of(production, Optional.empty());
        assertThat(ledger.overGiven()).isEqualTo(number("10"));
        assertThat(ledger.to(UNKNOWN)).isEqualTo(number("4"));
        assertThat(ledger.to(PARTNER)).isEqualTo(number("20"));
        assertThat(ledger.harvested()).isEqualTo(number("14"));
    }

    @Test
    void bunchesWithoutAWeightAreNoKilograms() {
        Production production = of(
                harvest("2026-07-20", "12").unit(HarvestUnit.BUNCH).addDestination(to("croix-rouge", "12")),
                harvest("2026-07-20", "12").unit(HarvestUnit.BUNCH).kgPerUnit(number("0.25")),
                harvest("2026-07-20", "500").unit(HarvestUnit.GRAM),
                harvest("2026-07-20", "-3"),
                harvest("2026-07-20", "3").addDestination(to("croix-rouge", "-1")),
                harvest("2025-12-31/2026-01-01", "7"),
                harvest("2025", "7"));
        DestinationLedger ledger = DestinationLedger.of(production, Optional.of(on("2026")));
        assertThat(ledger.harvested()).isEqualTo(number("6.5"));
        assertThat(ledger.byKind()).containsOnlyKeys(UNKNOWN);
        assertThat(ledger.uncounted())
                .extracting(Uncounted::pointer, Uncounted::why)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/harvests/0", Uncounted.Why.NO_WEIGHT),
                        org.assertj.core.groups.Tuple.tuple("/harvests/3", Uncounted.Why.NO_QUANTITY),
                        org.assertj.core.groups.Tuple.tuple("/harvests/4/destinations/0", Uncounted.Why.NO_QUANTITY),
                        org.assertj.core.groups.Tuple.tuple("/harvests/5", Uncounted.Why.ACROSS));
        assertThat(ledger.uncounted().get(0).label(Locale.FRENCH))
                .isEqualTo("tomate, 2026-07-20\u00A0: 12 botte (le poids de l’unité n’est pas connu)");
    }

    @Test
    void aKilogramThatIsSaidToWeighTwoStillWeighsOne() {
        Harvest harvest =
                harvest("2026-07-20", "5").kgPerUnit(BigDecimal.valueOf(2)).build();
        assertThat(DestinationLedger.inKilograms(harvest).harvested()).isEqualTo(number("5"));
    }
}
