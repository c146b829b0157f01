package org.terreau.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;
import org.terreau.value.Text;

class FactsTests {

    static List<Object> allowed() {
        return List.of(
                "text",
                1,
                1L,
                new BigDecimal("1.50"),
                true,
                Money.ofMinor(1),
                Rate.of(1, 3),
                LocalDate.EPOCH,
                DateRange.year(2015),
                Text.of("x"),
                Severity.ERROR,
                List.of("a", 1),
                List.of());
    }

    static List<Object> refused() {
        return List.of(
                1.5,
                1.5f,
                'c',
                (short) 1,
                new StringBuilder("x"),
                Map.of(),
                new Object(),
                List.of(List.of("a")),
                List.of(1.5),
                Arrays.asList("a", null),
                new int[] {1});
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void holdsWhatAMessageCanShow(Object value) {
        Facts facts = Facts.of("x", value);
        assertThat(facts.get("x")).isEqualTo(value);
        assertThat(facts).isEqualTo(Facts.of("x", value)).hasSameHashCodeAs(Facts.of("x", value));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void holdsNothingElse(Object value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Facts.of("x", value))
                .withMessageStartingWith("The fact x cannot be a ");
    }

    @Test
    void keepsItsOrder() {
        Facts facts = Facts.of("z", 1).and("a", 2).and("m", 3);
        assertThat(facts.asMap().keySet()).containsExactly("z", "a", "m");
        assertThat(facts).hasToString("{z=1, a=2, m=3}");
        assertThat(facts.get("b")).isNull();
        assertThat(Facts.none().asMap()).isEmpty();
    }

    @Test
    void isAValue() {
        Facts one = Facts.of("a", 1);
        Facts two = one.and("b", 2);
        assertThat(one.asMap()).hasSize(1);
        assertThat(two).isNotEqualTo(one).isNotEqualTo("{a=1, b=2}");
        List<String> names = new ArrayList<>(List.of("a"));
        Facts list = Facts.of("x", names);
        names.add("b");
        assertThat(list.get("x")).isEqualTo(List.of("a"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> list.asMap().clear());
    }

    @Test
    void namesEachFactOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Facts.of("a", 1).and("a", 1))
                .withMessage("The fact a is given twice");
    }
}
