package org.terreau.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTests {

    @Test
    void theStandardForms() {
        assertThat(Forms.standard().all().stream().map(Form::getId))
                .containsExactly(
                        "CERFA_PLAN_1999",
                        "CERFA_12156_06",
                        "CERFA_12156_DAUPHIN_V8",
                        "CERFA_15059",
                        "PCA_1999",
                        "PCA_2018",
                        "PCA_2025",
                        "FREE");
    }

    @Test
    void everyLineStandsBelowALineOfItsSide() {
        for (Form form : Forms.standard().all()) {
            Map<String, Account> seen = new HashMap<>();
            for (Account each : form.getAccounts()) {
                if (each.parent().isPresent()) {
                    assertThat(seen)
                            .as(form + " " + each.code())
                            .containsKey(each.parent().get());
                    assertThat(seen.get(each.parent().get()).side()).isEqualTo(each.side());
                }
                seen.put(each.code(), each);
            }
        }
    }

    @Test
    void everyLineStandsOnTheSideOfItsClass() {
        for (Form form : Forms.standard().all()) {
            for (Account each : form.getAccounts()) {
                char first = each.code().charAt(0);
                if (Character.isDigit(first)) {
                    boolean left = first == '6' || each.code().startsWith("86");
                    assertThat(each.side()).as(each.code()).isEqualTo(left ? Side.EXPENSE : Side.INCOME);
                }
                assertThat(form.knows(each.code())).isTrue();
                assertThat(form.find(each.code())).contains(each);
                assertThat(each.label().french()).isNotBlank();
                assertThat(each.label().english()).isNotBlank();
            }
        }
    }

    @Test
    void theCodesOf1999KeepTheirMeaningOnTheForm() {
        Form form = Forms.standard().find("CERFA_12156_DAUPHIN_V8").orElseThrow();
        assertThat(form.find("870").orElseThrow().label().french()).isEqualTo("Bénévolat");
        assertThat(form.find("875").orElseThrow().label().french()).isEqualTo("Dons en nature");
    }

    @Test
    void theChartOfAYearIsThatOfTheDayOnWhichItOpens() {
        assertThat(chartOn("1999-12-31")).isEmpty();
        assertThat(chartOn("2019-12-31")).contains("PCA_1999");
        assertThat(chartOn("2020-01-01")).contains("PCA_2018");
        assertThat(chartOn("2024-12-31")).contains("PCA_2018");
        assertThat(chartOn("2025-01-01")).contains("PCA_2025");
        assertThat(Forms.standard().chartOn(LocalDate.MAX)).isEmpty();
        assertThat(Forms.standard().chartOn(LocalDate.MIN)).isEmpty();
    }

    private static Optional<String> chartOn(String day) {
        return Forms.standard().chartOn(LocalDate.parse(day)).map(Form::getId);
    }

    @ParameterizedTest
    @CsvSource({
        "CERFA_12156_DAUPHIN_V8, 870, PCA_2018, 875",
        "CERFA_12156_DAUPHIN_V8, 870, PCA_1999, 870",
        "CERFA_12156_DAUPHIN_V8, 74etat, PCA_2018, 741",
        "CERFA_12156_DAUPHIN_V8, 74region-1, PCA_1999, 740",
        "CERFA_12156_DAUPHIN_V8, 60x, PCA_2025, 60",
        "CERFA_15059, 78, PCA_2018, 789",
        "CERFA_15059, 63_1, PCA_2018, 631",
        "CERFA_12156_06, CHARGINDIRECT, PCA_2018, ",
        "CERFA_12156_06, EXC, PCA_2018, ",
        "CERFA_12156_06, 79, PCA_2025, ",
        "CERFA_12156_06, 99, PCA_2025, ",
        "nobody's, 60, PCA_2025, ",
        "CERFA_12156_06, 60, nobody's, ",
    })
    void aLineHasOneAccount(String form, String code, String chart, String account) {
        assertThat(Forms.standard().account(form, code, chart)).isEqualTo(Optional.ofNullable(account));
    }

    /** What was not read word for word, or only in a third party's copy, says so. */
    @Test
    void onlyWhatWasReadIsVerified() {
        assertThat(Forms.standard().all().stream()
                        .filter(each -> each.getSource().isVerified())
                        .map(Form::getId))
                .containsExactly("CERFA_PLAN_1999", "CERFA_12156_DAUPHIN_V8");
        Form report = Forms.standard().find("CERFA_15059").orElseThrow();
        assertThat(report.getAccounts()).hasSize(56);
        assertThat(report.getSource().getReference())
                .hasValueSatisfying(text -> assertThat(text).contains("tiers", "version du formulaire non indiquée"));
        assertThat(report.isChart()).isFalse();
    }

    @Test
    void everyMeaningStandsOnceOnAForm() {
        for (Form form : Forms.standard().all()) {
            List<String> meanings = form.getAccounts().stream()
                    .filter(each -> each.role() == Account.Role.ORDINARY)
                    .map(form::meaningOf)
                    .toList();
            assertThat(meanings).as(form.getId()).doesNotHaveDuplicates();
        }
    }

    /** A line that only one form has can have no counterpart; it stands here so that a slip in the table is seen. */
    @Test
    void whatOnlyOneFormMeans() {
        Map<String, Integer> count = new TreeMap<>();
        for (Form form : Forms.standard().all()) {
            if (!form.isChart()) {
                form.getAccounts().forEach(each -> count.merge(String.valueOf(form.meaningOf(each)), 1, Integer::sum));
            }
        }
        count.values().removeIf(each -> each > 1);
        assertThat(count.keySet())
                .containsExactlyInAnyOrder(
                        "60.energy",
                        "60.fuel",
                        "61.misc",
                        "62.626",
                        "62.627",
                        "62.628",
                        "70.706",
                        "70.707",
                        "70.708",
                        "74.740.other",
                        "75.giving",
                        "77.771",
                        "77.772",
                        "EXC",
                        "INS");
    }

    @Test
    void twoLinesWithOneCodeAreABugInTheForm() {
        Account line =
                Forms.standard().find("CERFA_12156_06").orElseThrow().find("60").orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(
                        "X",
                        line.label(),
                        Forms.standard().find("FREE").orElseThrow().getSource(),
                        List.of(line, line)));
    }
}
