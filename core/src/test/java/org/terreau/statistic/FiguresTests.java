package org.terreau.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.terreau.value.DateRange;

class FiguresTests {

    private static final Optional<DateRange> YEAR = Optional.of(DateRange.year(2015));

    private static Figure.Builder figure(long value) {
        return Figure.builder()
                .key("network.employees")
                .label("Salariés")
                .value(BigDecimal.valueOf(value))
                .unit("personnes");
    }

    private static Figures.Choice choose(Optional<DateRange> period, Figure... figures) {
        return new Figures(List.of(figures)).choose("network.employees", period);
    }

    @Test
    void aDatedFigureComesBeforeAnUndatedOne() {
        Figure undated = figure(50).build();
        Figure dated = figure(56).period(DateRange.year(2015)).build();
        assertThat(choose(YEAR, undated, dated).figure()).contains(dated);
        assertThat(choose(YEAR, undated).figure()).contains(undated);
        assertThat(choose(YEAR, figure(60).period(DateRange.year(2016)).build()).figure())
                .isEmpty();
    }

    @Test
    void whatCameStandsBeforeWhatWasPlanned() {
        Figure planned = figure(60).qualifier(Qualifier.PLANNED).build();
        Figure came = figure(56).build();
        assertThat(choose(Optional.empty(), planned, came).figure()).contains(came);
        assertThat(choose(Optional.empty(), planned).figure()).contains(planned);
    }

    /** Seed 004: more than 4 600 and 4 820 can both be true; 102 and 110 gardens cannot. */
    @Test
    void theExactOneIsChosenOfThoseThatCanAllBeTrue() {
        Figure least = figure(4600).qualifier(Qualifier.AT_LEAST).build();
        Figure exact = figure(4820).build();
        assertThat(choose(Optional.empty(), least, exact).figure()).contains(exact);
        assertThat(choose(Optional.empty(), least, figure(4500).build()).figure())
                .isEmpty();
    }

    @Test
    void whatContradictsItselfIsNotChosenFrom() {
        Figures.Choice choice =
                choose(Optional.empty(), figure(102).build(), figure(110).build());
        assertThat(choice.figure()).isEmpty();
        assertThat(choice.value()).isEmpty();
        assertThat(choice.why().label(Locale.FRENCH)).contains("102", "110", "contredisent");
        assertThat(choice.why().label(Locale.ENGLISH)).contains("102", "110", "contradict");
    }

    @Test
    void aPartIsNotTheWhole() {
        Figures.Choice choice =
                choose(Optional.empty(), figure(12).base("des femmes").build());
        assertThat(choice.figure()).isEmpty();
        assertThat(choice.why().label(Locale.ENGLISH)).isEqualTo("\"network.employees\" is not stated");
    }

    @Test
    void aFigureIsSaidWithItsDaysAndItsQualifier() {
        Figure figure = figure(60)
                .qualifier(Qualifier.PLANNED)
                .period(DateRange.year(2016))
                .build();
        assertThat(Figures.named(figure).label(Locale.ENGLISH)).isEqualTo("Salariés : 60 personnes (2016), planned");
    }
}
