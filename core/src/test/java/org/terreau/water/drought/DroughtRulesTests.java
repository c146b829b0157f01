package org.terreau.water.drought;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.finding.ExampleChecks;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleExample;
import org.terreau.finding.Severity;

class DroughtRulesTests {

    private static final ExampleChecks CHECKS = new ExampleChecks(DroughtExamples.all(), DroughtExamples.DAY);

    static List<RuleExample<?>> examples() {
        return DroughtExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void firesOnTheExampleAndSparesTheTwin(RuleExample<?> example) {
        CHECKS.assertFiresAndSpares(example);
    }

    @Test
    void everyRuleHasAnExampleAndEveryTextIsSaid() {
        CHECKS.assertEveryRuleHasAnExample(List.of(DroughtRules.situation(), DroughtRules.plan()));
        CHECKS.assertEveryTextIsSaid(DroughtRules.situation());
        CHECKS.assertEveryTextIsSaid(DroughtRules.plan());
        List<String> codes = new ArrayList<>(ExampleChecks.codes(DroughtRules.situation()));
        codes.addAll(ExampleChecks.codes(DroughtRules.plan()));
        assertThat(codes).hasSize(9).isSorted();
    }

    @Test
    void aTextThatNobodyCanParseIsShown() {
        DroughtZone zone = Zones.zone("a", ZoneType.AEP, "Interdit de 8h à 20h. Voir arrêté.")
                .build();
        Findings found = DroughtRules.situation()
                .check(DroughtSituation.of(List.of(zone)), DroughtExamples.DAY)
                .ofRule("DRO-004");
        assertThat(found).hasSize(1);
        Finding only = found.asList().get(0);
        assertThat(only.getPointer()).isEqualTo("/zones/0/usages/0/description");
        assertThat(only.getFacts().get("part")).isEqualTo("Voir arrêté");
        assertThat(only.message(Locale.FRENCH)).contains("Voir arrêté", "renvoie");
    }

    @Test
    void aGeneralTextThatNobodyCanParseIsShownToo() {
        for (String name : List.of("Tous usages", "Arrosage des plantes en pots")) {
            DroughtZone zone = Zones.empty("a", ZoneType.AEP)
                    .addUsage(Zones.usage(name, "Voir arrêté."))
                    .addUsage(Zones.usage("Irrigation agricole", "Voir arrêté."))
                    .addUsage(Zones.usage("Usages industriels", "Voir arrêté."))
                    .build();
            assertThat(DroughtRules.situation()
                            .check(DroughtSituation.of(List.of(zone)), DroughtExamples.DAY)
                            .ofRule("DRO-004")
                            .asList())
                    .extracting(Finding::getPointer)
                    .containsExactly("/zones/0/usages/0/description");
        }
    }

    @Test
    void restrictionsInForceAreADuty() {
        DroughtZone zone = Zones.zone("a", ZoneType.AEP, "Interdit").build();
        Findings found = DroughtRules.situation().check(DroughtSituation.of(List.of(zone)), DroughtExamples.DAY);
        assertThat(found.worst()).contains(Severity.OBLIGATION);
        assertThat(DroughtRules.situation()
                        .check(DroughtSituation.of(List.of(zone)), LocalDate.of(2027, 1, 1))
                        .ofRule("DRO-006"))
                .isEmpty();
    }

    @Test
    void forbiddenHoursAreMovedInTheRepair() {
        Findings found = DroughtRules.plan()
                .check(DroughtExamples.planned("Interdit de 8h à 20h", "19:00-21:00"), DroughtExamples.DAY);
        assertThat(found).hasSize(1);
        assertThat(found.worst()).contains(Severity.ERROR);
        assertThat(found.asList().get(0).repair(Locale.FRENCH))
                .contains("Déplacer l’arrosage\u00A0: 00:00-08:00, 20:00-24:00.");
    }

    @Test
    void anyDayIsJudged() {
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
            for (RuleExample<?> each : examples()) {
                judge(each, day);
            }
        }
    }

    private static <S> void judge(RuleExample<S> example, LocalDate day) {
        example.book()
                .check(example.fires(), day)
                .forEach(each -> assertThat(each.message(Locale.ENGLISH)).isNotBlank());
    }
}
