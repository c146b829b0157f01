package org.terreau.network.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.network.programme.Programmes.REACHED;
import static org.terreau.network.programme.Programmes.figure;
import static org.terreau.network.programme.Programmes.reached;
import static org.terreau.network.programme.Programmes.welcoming;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.terreau.money.Rate;
import org.terreau.statistic.Figure;
import org.terreau.statistic.Figures;
import org.terreau.statistic.Qualifier;
import org.terreau.value.DateRange;

class AttainmentTests {

    private static final Objective SIXTY = welcoming("60").build();
    private static final Optional<DateRange> YEAR = Optional.of(DateRange.year(2015));

    private static Figures figures(Figure.Builder... figures) {
        return new Figures(Stream.of(figures).map(Figure.Builder::build).toList());
    }

    private static Attainment of(Objective.Builder objective, Figure.Builder... figures) {
        return Attainment.of(objective.build(), figures(figures), YEAR);
    }

    private static String reason(Attainment attainment) {
        assertThat(attainment.verdict()).isEqualTo(AttainmentVerdict.UNKNOWN);
        assertThat(attainment.rate()).isEmpty();
        assertThat(attainment.percent()).isEmpty();
        return attainment.reason().orElseThrow().label(Locale.ENGLISH);
    }

    /** 56 of 60 is 93.3 % ("Les jardins du cœur", 2015). */
    @Test
    void theRateIsExact() {
        Attainment attainment = Attainment.of(SIXTY, figures(reached("56", "2015")), YEAR);
        assertThat(attainment.verdict()).isEqualTo(AttainmentVerdict.MISSED);
        assertThat(attainment.rate()).hasValue(Rate.of(14, 15));
        assertThat(attainment.percent()).hasValue(new BigDecimal("93.3"));
        assertThat(attainment.span()).hasValue(FigureSpan.FLOW);
        assertThat(attainment.figure()).map(Figure::getValue).hasValue(new BigDecimal("56"));
    }

    @Test
    void exactlyTheTargetIsReachedAndTheLeastBitLessIsNot() {
        assertThat(of(welcoming("60"), reached("60.0", "2015")).verdict()).isEqualTo(AttainmentVerdict.REACHED);
        assertThat(of(welcoming("60"), reached("59.999999999", "2015")).verdict())
                .isEqualTo(AttainmentVerdict.MISSED);
    }

    @Test
    void onlyAFlowOverAllTheDaysCanMiss() {
        for (String days : List.of("2015-12-31", "2015-01", "2015-01-01/2015-12-30")) {
            assertThat(of(welcoming("60"), reached("59", days)).verdict()).isEqualTo(AttainmentVerdict.OPEN);
            assertThat(of(welcoming("60"), reached("61", days)).verdict()).isEqualTo(AttainmentVerdict.REACHED);
        }
        assertThat(of(welcoming("60"), reached("59", "2015-12-31")).span()).hasValue(FigureSpan.STOCK);
        assertThat(of(welcoming("60"), reached("59", "2015-01")).span()).hasValue(FigureSpan.PART);
        assertThat(of(welcoming("60"), figure(REACHED, "59")).span()).hasValue(FigureSpan.UNDATED);
        assertThat(of(welcoming("60"), figure(REACHED, "59")).verdict()).isEqualTo(AttainmentVerdict.OPEN);
    }

    @Test
    void aBoundDecidesOnOneSide() {
        assertThat(of(welcoming("60"), reached("56", "2015").qualifier(Qualifier.AT_LEAST))
                        .verdict())
                .isEqualTo(AttainmentVerdict.OPEN);
        assertThat(of(welcoming("60"), reached("60", "2015").qualifier(Qualifier.AT_LEAST))
                        .verdict())
                .isEqualTo(AttainmentVerdict.REACHED);
        assertThat(of(welcoming("60"), reached("56", "2015").qualifier(Qualifier.AT_MOST))
                        .verdict())
                .isEqualTo(AttainmentVerdict.MISSED);
        assertThat(of(welcoming("60"), reached("60", "2015").qualifier(Qualifier.AT_MOST))
                        .verdict())
                .isEqualTo(AttainmentVerdict.OPEN);
        assertThat(of(welcoming("60"), reached("60", "2015").qualifier(Qualifier.PLANNED))
                        .verdict())
                .isEqualTo(AttainmentVerdict.OPEN);
    }

    @Test
    void whyThereIsNoVerdict() {
        assertThat(reason(of(welcoming("60")))).isEqualTo("\"participants.reached\" is not stated");
        assertThat(reason(of(welcoming("60").target(Optional.empty()), reached("1", "2015"))))
                .isEqualTo("the objective has no target");
        assertThat(reason(of(welcoming("60").measuredBy(Optional.empty()), reached("1", "2015"))))
                .isEqualTo("no figure measures the target");
        assertThat(reason(of(welcoming("0"), reached("1", "2015")))).contains("a target of zero or less");
        assertThat(reason(of(welcoming("-1"), reached("1", "2015")))).contains("a target of zero or less");
        assertThat(reason(of(welcoming("1e100000000"), reached("1", "2015")))).contains("too long");
        assertThat(reason(of(welcoming("60"), reached("1e-100000000", "2015")))).contains("too long");
        assertThat(reason(of(welcoming("60").unit("%"), reached("1", "2015")))).contains("differ in unit");
        assertThat(reason(of(welcoming("60"), reached("1", "2015"), reached("2", "2015"))))
                .contains("contradict");
    }

    @Test
    void unitsAreOneWhateverCaseSpacesAndPlural() {
        for (String unit : List.of("personne", " Personnes ", "PERSONNES")) {
            assertThat(of(welcoming("60").unit(unit), reached("60", "2015")).verdict())
                    .isEqualTo(AttainmentVerdict.REACHED);
        }
        assertThat(of(welcoming("60").unit(Optional.empty()), reached("60", "2015"))
                        .verdict())
                .isEqualTo(AttainmentVerdict.REACHED);
    }

    private static String latest(String asOf, Figure.Builder... figures) {
        return Attainment.latest(SIXTY, figures(figures), LocalDate.parse(asOf))
                .figure()
                .map(each -> each.getValue().toPlainString())
                .orElse("none");
    }

    @Test
    void theLatestIsAWholeYearBeforeAPartOfOne() {
        Figure.Builder year = reached("56", "2015");
        Figure.Builder before = reached("50", "2014");
        Figure.Builder month = reached("5", "2016-01");
        assertThat(latest("2016-06-01", before, year, month)).isEqualTo("56");
        assertThat(latest("2016-06-01", month, year, before)).isEqualTo("56");
        assertThat(latest("2015-12-31", before, year)).isEqualTo("56");
        assertThat(latest("2015-12-30", before, year)).isEqualTo("50");
        assertThat(latest("2016-06-01", month)).isEqualTo("5");
        assertThat(latest("2016-01-30", month)).isEqualTo("none");
        assertThat(latest("2016-06-01", year, reached("300", "2010/2015"))).isEqualTo("300");
        assertThat(latest("2016-06-01", month, figure(REACHED, "7"))).isEqualTo("5");
        assertThat(latest("2010-06-01", month, figure(REACHED, "7"))).isEqualTo("7");
        assertThat(latest("2016-06-01", year.base("RSA"))).isEqualTo("none");
    }

    @Test
    void aForecastIsNeverTheLatest() {
        Figure.Builder forecast = reached("60", "2016").qualifier(Qualifier.PLANNED);
        assertThat(latest("2020-01-01", reached("56", "2015"), forecast)).isEqualTo("56");
        Attainment attainment = Attainment.latest(SIXTY, figures(forecast), LocalDate.of(2020, 1, 1));
        assertThat(reason(attainment)).contains("nothing of it has been observed");
    }

    @Test
    void allAreJudgedInTheirOrder() {
        Programme programme = Programmes.of(
                welcoming("60"),
                Programmes.objective("b", ObjectiveKind.SUB),
                welcoming("50").id("c"),
                welcoming("50").id("d").measuredBy("harvest.kg"));
        assertThat(Attainment.all(programme, figures(reached("56", "2015"), figure("harvest.kg", "50")), YEAR))
                .extracting(Attainment::verdict)
                .containsExactly(
                        AttainmentVerdict.MISSED,
                        AttainmentVerdict.UNKNOWN,
                        AttainmentVerdict.REACHED,
                        AttainmentVerdict.REACHED);
    }

    @Test
    void aFractionBeyondTwoLongsHasAPercentageOnly() {
        Attainment attainment = of(welcoming("0.000000003"), reached("123456789012345678.9", "2015"));
        assertThat(attainment.verdict()).isEqualTo(AttainmentVerdict.REACHED);
        assertThat(attainment.rate()).isEmpty();
        assertThat(attainment.percent()).isPresent();
    }
}
