package org.terreau.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
