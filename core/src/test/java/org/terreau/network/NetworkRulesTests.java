package org.terreau.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.network.Registers.of;
import static org.terreau.network.Registers.organisation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.finding.ExampleChecks;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleExample;

class NetworkRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ExampleChecks CHECKS = new ExampleChecks(List.copyOf(NetworkExamples.all()), DAY);

    static List<RuleExample<NetworkRegister>> examples() {
        return NetworkExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void firesOnTheExampleAndSparesTheTwin(RuleExample<NetworkRegister> example) {
        CHECKS.assertFiresAndSpares(example);
    }

    @Test
    void everyRuleHasAnExample() {
        CHECKS.assertEveryRuleHasAnExample(List.of(NetworkRules.standard()));
    }

    @Test
    void everyTextIsSaid() {
        CHECKS.assertEveryTextIsSaid(NetworkRules.standard());
    }

    @Test
    void theBooksMakeTheWhole() {
        List<String> codes = new ArrayList<>();
        codes.addAll(ExampleChecks.codes(NetworkRules.organisations()));
        codes.addAll(ExampleChecks.codes(NetworkRules.partnerships()));
        codes.addAll(ExampleChecks.codes(NetworkRules.networks()));
        codes.addAll(ExampleChecks.codes(NetworkRules.conventions()));
        codes.addAll(ExampleChecks.codes(NetworkRules.supportServices()));
        assertThat(codes).isEqualTo(ExampleChecks.codes(NetworkRules.standard()));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1234567400019, LOST_ZERO, 01234567400019",
                "'732 829 320 00074', SPACED, 73282932000074",
                "732.829.320-00074, SPACED, 73282932000074",
                "'732\u202f829\u00a0320\u00a000074', SPACED, 73282932000074",
                "'''73282932000074', SPACED, 73282932000074",
                "'1 234 567 400 019', LOST_ZERO, 01234567400019",
                "'8,0001E+13', ROUNDED, -",
                "8.0001e13, ROUNDED, -",
                "'7,3282932000074E+13', SCIENTIFIC, 73282932000074",
                "7E99, ROUNDED, -",
                "7328293200OO74, LOOKALIKE, 73282932000074",
                "73282932000075, KEY, -",
                "7328293200007, LENGTH, -",
                "732829320000740, LENGTH, -",
                "732829320, IS_SIREN, -",
                "00000000000000, KEY, -",
                "SIRET inconnu, CHARACTERS, -",
                "-12E+3, CHARACTERS, -",
                "à venir, CHARACTERS, -",
            })
    void whatIsWrongWithASiret(String written, RegisterNumber.Flaw flaw, String fixed) {
        RegisterNumber read = RegisterNumber.siret(written);
        assertThat(read.flaw()).isEqualTo(flaw);
        assertThat(read.fixed().orElse(null)).isEqualTo(fixed);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "12345674, LOST_ZERO, 012345674",
                "'732 829 320', SPACED, 732829320",
                "73282932000074, IS_SIRET, 732829320",
                "732829321, KEY, -",
                "'7,3E+08', ROUNDED, -",
            })
    void whatIsWrongWithASiren(String written, RegisterNumber.Flaw flaw, String fixed) {
        RegisterNumber read = RegisterNumber.siren(written);
        assertThat(read.flaw()).isEqualTo(flaw);
        assertThat(read.fixed().orElse(null)).isEqualTo(fixed);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "w595012345, SPACED, W595012345",
                "W595 012 345, SPACED, W595012345",
                "595012345, NO_W, W595012345",
                "W59501234, LENGTH, -",
                "vol. 12 folio 7, CHARACTERS, -",
            })
    void whatIsWrongWithAnRna(String written, RegisterNumber.Flaw flaw, String fixed) {
        RegisterNumber read = RegisterNumber.rna(written);
        assertThat(read.flaw()).isEqualTo(flaw);
        assertThat(read.fixed().orElse(null)).isEqualTo(fixed);
    }

    @Test
    void aLostZeroIsSaidWithItsRepair() {
        Finding found = NetworkRules.organisations()
                .check(of(organisation("ccas").name("CCAS").siret(Registers.LOST_ZERO)), DAY)
                .asList()
                .get(0);
        assertThat(found.getPointer()).isEqualTo("/organisations/0/siret");
        assertThat(found.message(Locale.FRENCH))
                .isEqualTo("CCAS\u00a0: «\u00a01234567400019\u00a0» n’est pas un SIRET"
                        + " (le zéro de tête s’est perdu).");
        assertThat(found.repair(Locale.FRENCH)).hasValue("Écrire 01234567400019.");
    }

    @Test
    void eachCircleIsToldOnceAtItsFirst() {
        Findings found = NetworkRules.organisations()
                .check(
                        of(
                                organisation("tail").partOf("b"),
                                organisation("a").partOf("c"),
                                organisation("b").partOf("a"),
                                organisation("c").partOf("b"),
                                organisation("x").partOf("y"),
                                organisation("y").partOf("x"),
                                organisation("loose").partOf("nowhere")),
                        DAY);
        assertThat(found)
                .extracting(Finding::getPointer)
                .containsExactly("/organisations/1/partOf", "/organisations/4/partOf");
        assertThat(found.asList().get(0).message(Locale.ENGLISH))
                .isEqualTo("Organisme a is a part of itself, by Organisme c, Organisme b.");
    }

    @Test
    void manyOrganisationsInALineOrACircleAreJudgedSoon() {
        int many = 20_000;
        Organisation.Builder[] line = new Organisation.Builder[many];
        for (int i = 0; i < many; i++) {
            line[i] = organisation("o" + i).partOf("o" + (i + 1)).siret(Registers.SIRET);
        }
        assertThat(NetworkRules.organisations().check(of(line), DAY).ofRule("NET-007"))
                .isEmpty();
        line[many - 1].partOf("o0");
        assertThat(NetworkRules.organisations().check(of(line), DAY).ofRule("NET-007"))
                .hasSize(1);
    }

    /** As many contradictions as points: each is told with the title of its point, and soon. */
    @Test
    void manyContradictionsOnALongCharterAreToldSoon() {
        int[] numbers = IntStream.range(1, 20_001).toArray();
        Charter.Builder charter = Registers.charter(numbers);
        for (int each : numbers) {
            charter.addStatements(
                    Registers.statement("p" + each, Compliance.KEPT),
                    Registers.statement("p" + each, Compliance.PARTLY));
        }
        NetworkRegister register = of(Registers.network().charter(charter.build()));
        Findings found = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> NetworkRules.networks().check(register, DAY).ofRule("NET-032"));
        assertThat(found).hasSize(Findings.MOST_PER_RULE);
        assertThat(found.asList().get(999).getFacts().get("point")).isEqualTo("point 1000");
    }
}
