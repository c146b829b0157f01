package org.terreau.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTests {

    private static final List<String> NAMES =
            List.of("id", "title", "titleTotal", "expenses", "income", "funderTable", "AT_LEAST", "AT_MOST");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "Title, title",
        "tilte, title",
        "expences, expenses",
        "expense, expenses",
        "incomes, income",
        "funder_table, funderTable",
        "funder-table, funderTable",
        "FUNDERTABLE, funderTable",
        "at_least, AT_LEAST",
        "atmost, AT_MOST",
        "ids, id",
        "titletotals, titleTotal",
    })
    void findsTheNearest(String name, String near) {
        assertThat(DidYouMean.among(name, NAMES)).contains(near);
    }

    @ParameterizedTest
    @CsvSource({"x", "budget", "''", "étiquette", "surface", "titlepage"})
    void findsNothingWhereNothingIsNear(String name) {
        assertThat(DidYouMean.among(name, NAMES)).isEmpty();
    }

    @Test
    void isNotSlowedByALongName() {
        assertThat(DidYouMean.among("x".repeat(1_000_000), NAMES)).isEmpty();
        assertThat(DidYouMean.among("title", List.of())).isEmpty();
        assertThat(DidYouMean.among("titel", List.of("titles", "title"))).contains("title");
    }
}
