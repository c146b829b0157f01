package org.terreau.garden;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.garden.Gardens.allocation;
import static org.terreau.garden.Gardens.analysis;
import static org.terreau.garden.Gardens.day;
import static org.terreau.garden.Gardens.garden;
import static org.terreau.garden.Gardens.gardenOf;
import static org.terreau.garden.Gardens.label;
import static org.terreau.garden.Gardens.m;
import static org.terreau.garden.Gardens.open;
import static org.terreau.garden.Gardens.plot;
import static org.terreau.garden.Gardens.site;
import static org.terreau.garden.Gardens.tenure;
import static org.terreau.garden.Gardens.under;
import static org.terreau.garden.Gardens.until;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.Measurement;
import org.terreau.statistic.Figure;
import org.terreau.statistic.Figures;
import org.terreau.statistic.WithFigures;
import org.terreau.value.DateRange;

class GardenIndicatorsTests {

    private static final Optional<DateRange> IN_2016 = Optional.of(DateRange.parse("2016"));

    private static Measurement measure(String id, Garden.Builder... gardens) {
        return measure(id, Figures.NONE, IN_2016, gardens);
    }

    private static Measurement measure(
            String id, Figures figures, Optional<DateRange> period, Garden.Builder... gardens) {
        List<Garden> all = Stream.of(gardens).map(Garden.Builder::build).toList();
        return GardenIndicators.standard().measure("garden." + id, new WithFigures<>(all, figures), period);
    }

    private static BigDecimal value(Measurement measurement) {
        return measurement.getValue().orElseThrow();
    }

    private static String reason(Measurement measurement) {
        assertThat(measurement.getValue()).isEmpty();
        return measurement.getReason().orElseThrow().label(Locale.ENGLISH);
    }

    @Test
    void nothingIsAZeroWhereNothingIsStated() {
        for (Optional<DateRange> period : List.of(IN_2016, Optional.<DateRange>empty())) {
            for (List<Garden> gardens :
                    List.of(List.<Garden>of(), List.of(garden(site("a")).build()))) {
                for (Measurement each :
                        GardenIndicators.standard().measureAll(new WithFigures<>(gardens, Figures.NONE), period)) {
                    assertThat(each.getValue()).as(each.toString()).isEmpty();
                    assertThat(each.getReason()).isPresent();
                }
            }
        }
    }

    @Test
    void everyIndicatorSpeaks() {
        assertThat(GardenIndicators.standard().indicators()).hasSize(7);
        for (Indicator each : GardenIndicators.standard().indicators()) {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertThat(each.describe(locale)).isNotBlank();
                assertThat(each.getRequires().label(locale)).isNotBlank();
            }
        }
    }

    @Test
    void openingHoursOfValenciennesAre24AWeek() {
        Garden.Builder valenciennes = garden().addOpening(
                        open(List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY), "08:00-12:00", "14:00-16:00")
                                .build());
        Measurement alone = measure("opening-hours", valenciennes, garden());
        assertThat(value(alone)).isEqualByComparingTo("24.0");
        assertThat(alone.getMissing()).hasSize(1);
        Garden.Builder third =
                garden().addOpening(open(List.of(MONDAY), "08:00-08:20").build());
        assertThat(value(measure("opening-hours", valenciennes, third))).isEqualByComparingTo("24.3");
        Garden.Builder summer = garden().addOpening(open(List.of(MONDAY), "08:00-09:00")
                .period(DateRange.parse("2016-06/2016-09"))
                .build());
        assertThat(value(measure("opening-hours", summer))).isEqualByComparingTo("0");
        assertThat(value(measure("opening-hours", Figures.NONE, Optional.of(DateRange.parse("2016-06")), summer)))
                .isEqualByComparingTo("1");
    }

    @Test
    void theCultivatedAreaIsThatOfTheGardenOrOfAllItsSites() {
        Garden.Builder whole = garden(site("a").cultivatedM2(m("1"))).cultivatedM2(m("800"));
        Garden.Builder sites =
                garden(site("a").cultivatedM2(m("15000")), site("b").cultivatedM2(m("0.5")));
        Garden.Builder part = garden(site("a").cultivatedM2(m("15000")), site("b"));
        Measurement measured = measure("cultivated-area", whole, sites, part);
        assertThat(value(measured)).isEqualByComparingTo("15801");
        assertThat(measured.getNumerator().orElseThrow()).isEqualByComparingTo("15800.5");
        assertThat(measured.getMissing()).hasSize(1);
    }

    /** Réseau Cocagne states 470 hectares for all its gardens. */
    @Test
    void theCultivatedAreaOfANetworkIsTakenFromItsFigure() {
        Figure.Builder stated =
                Figure.builder().key("network.hectares").label("Surface").value(m("470"));
        assertThat(value(measure(
                        "cultivated-area", new Figures(List.of(stated.unit("ha").build())), Optional.empty())))
                .isEqualByComparingTo("4700000");
        Figures acres = new Figures(List.of(stated.unit("acres").build()));
        assertThat(reason(measure("cultivated-area", acres, Optional.empty()))).contains("hectares");
        assertThat(reason(measure("cultivated-area"))).contains("network.hectares");
    }

    @Test
    void theCultivatedShareIsOfThoseThatStateBoth() {
        Measurement measured = measure(
                "cultivated-share",
                garden().areaM2(m("800")).cultivatedM2(m("600")),
                garden().areaM2(m("200")).cultivatedM2(m("0")),
                garden().areaM2(m("9000")));
        assertThat(value(measured)).isEqualByComparingTo("60.0");
        assertThat(measured.getMissing()).hasSize(1);
    }

    @Test
    void occupationIsAsOfTheEndOfThePeriod() {
        Plot.Builder left = plot(allocation("foyer-1", "2010-01-01", "2016-12-30"));
        Plot.Builder stays = plot(allocation("foyer-2", "2016-12-31", "2017-12-31"));
        Plot.Builder goesOn = plot(allocation("foyer-3", "2010-01-01", ""));
        Plot.Builder all = plot().kind(PlotKind.COLLECTIVE);
        Garden.Builder gardens = gardenOf(left, stays, goesOn, plot(), all);
        Measurement measured = measure("occupation-rate", gardens, gardenOf(plot()));
        assertThat(measured.getNumerator().orElseThrow()).isEqualByComparingTo("2");
        assertThat(measured.getDenominator().orElseThrow()).isEqualByComparingTo("4");
        assertThat(value(measured)).isEqualByComparingTo("50.0");
        assertThat(measured.getMissing()).hasSize(1);
        assertThat(value(measure("occupation-rate", Figures.NONE, Optional.empty(), gardens)))
                .isEqualByComparingTo("25.0");
    }

    @Test
    void aLabelCountsWhileItRuns() {
        Garden.Builder over =
                garden().addLabel(label("A").validTo(day("2016-12-30")).build());
        Garden.Builder runs = garden().addLabel(label("A")
                .obtained(DateRange.parse("2014"))
                .validTo(day("2016-12-31"))
                .build());
        Garden.Builder later =
                garden().addLabel(label("A").obtained(DateRange.parse("2017")).build());
        Measurement measured = measure("labelled-share", over, runs, later, garden());
        assertThat(value(measured)).isEqualByComparingTo("25.0");
        assertThat(measured.getCounted()).hasSize(1);
    }

    @Test
    void landIsSecuredByWhatStillRuns() {
        Garden.Builder gardens = garden(
                under(until("2016-12-31")).areaM2(m("100")),
                under(until("2016-12-30")).areaM2(m("100")),
                under(until("2016-12-30").renewal(Renewal.TACIT)).areaM2(m("100")),
                under(tenure().begins(DateRange.parse("2017"))).areaM2(m("100")),
                under(tenure().areaM2(m("30")), tenure().areaM2(m("90"))).areaM2(m("100")),
                under(tenure().addParcel("c"))
                        .areaM2(m("100"))
                        .addParcel(Gardens.parcel("c").areaM2(m("40")).build()),
                site("g").areaM2(m("100")),
                site("h"));
        Measurement measured = measure("secured-share", gardens);
        assertThat(measured.getNumerator().orElseThrow()).isEqualByComparingTo("330");
        assertThat(measured.getDenominator().orElseThrow()).isEqualByComparingTo("700");
        assertThat(measured.getMissing()).hasSize(2);
        assertThat(reason(measure("secured-share", Figures.NONE, Optional.empty(), gardens)))
                .contains("no period");
    }

    private static BigDecimal securedOf(Tenure.Builder... tenures) {
        Site.Builder site = under(tenures).areaM2(m("1000"));
        for (String id : List.of("c1", "c2", "c3")) {
            site.addParcel(Gardens.parcel(id).areaM2(m("300")).build());
            site.addPlot(plot().id("p" + id).areaM2(m("40")).build());
        }
        site.addParcel(Gardens.parcel("unmeasured").build());
        return measure("secured-share", garden(site)).getNumerator().orElseThrow();
    }

    @Test
    void landUnderSeveralRightsIsCountedOnce() {
        Tenure.Builder half = tenure().areaM2(m("500"));
        assertThat(securedOf(half, half)).isEqualByComparingTo("500");
        assertThat(securedOf(half, tenure().areaM2(m("5000")))).isEqualByComparingTo("1000");
        assertThat(securedOf(half, tenure())).isEqualByComparingTo("1000");
        Tenure.Builder two = tenure().addParcels("c1", "c2");
        assertThat(securedOf(two, tenure().addParcels("c2", "c3", "c3"))).isEqualByComparingTo("900");
        assertThat(securedOf(two, half)).isEqualByComparingTo("600");
        assertThat(securedOf(two, tenure().addPlots("pc1", "pc3"))).isEqualByComparingTo("600");
        assertThat(securedOf(tenure().addParcels("c1").addPlots("pc1"))).isEqualByComparingTo("300");
        assertThat(securedOf(tenure().addPlots("pc1", "pc2"), tenure().addPlots("pc2")))
                .isEqualByComparingTo("80");
    }

    @Test
    void ofPiecesOfLandNoMoreIsSecuredThanTheRightStates() {
        Tenure.Builder part = tenure().addParcels("c1").areaM2(m("200"));
        assertThat(securedOf(part)).isEqualByComparingTo("200");
        assertThat(securedOf(part, tenure().addParcels("c1").areaM2(m("250")))).isEqualByComparingTo("250");
        assertThat(securedOf(part, tenure().addParcels("c2").areaM2(m("250")))).isEqualByComparingTo("450");
        assertThat(securedOf(part, tenure().addParcels("c1", "c2"))).isEqualByComparingTo("600");
        assertThat(securedOf(tenure().addParcels("c1").areaM2(m("301")))).isEqualByComparingTo("300");
        Tenure.Builder unmeasured = tenure().addParcels("unmeasured");
        assertThat(securedOf(unmeasured)).isEqualByComparingTo("0");
        assertThat(securedOf(unmeasured, tenure().addParcels("unmeasured").areaM2(m("70"))))
                .isEqualByComparingTo("70");
    }

    @Test
    void aCultivatedAreaOfZeroIsStated() {
        Garden.Builder none = garden(site("a").cultivatedM2(m("10"))).cultivatedM2(m("0"));
        assertThat(value(measure("cultivated-area", none))).isEqualByComparingTo("0");
    }

    @Test
    void sitesWithAnalysedSoilAreCounted() {
        Measurement measured = measure(
                "analysed-share",
                garden(
                        site("a").addSoilAnalyses(analysis("2016-12-31").build()),
                        site("b").addSoilAnalyses(analysis("2017-01-01").build()),
                        site("c")));
        assertThat(value(measured)).isEqualByComparingTo("33.3");
        assertThat(measured.getMissing()).hasSize(2);
    }

    @Test
    void gardensThatAreNotInUseAreLeftOut() {
        Garden.Builder used = garden().areaM2(m("10")).cultivatedM2(m("5"));
        Garden.Builder closed = garden().cultivatedM2(m("100")).closed(DateRange.parse("2016-11"));
        Garden.Builder planned = garden().cultivatedM2(m("100")).status(GardenStatus.PLANNED);
        Garden.Builder later = garden().cultivatedM2(m("100")).founded(DateRange.parse("2017"));
        Garden.Builder gone = garden().cultivatedM2(m("100")).status(GardenStatus.CLOSED);
        Garden.Builder thisYear =
                garden().cultivatedM2(m("1")).closed(DateRange.parse("2016")).status(GardenStatus.CLOSED);
        assertThat(value(measure("cultivated-area", used, closed, planned, later, gone, thisYear)))
                .isEqualByComparingTo("6");
        assertThat(value(measure("cultivated-area", Figures.NONE, Optional.empty(), used, planned, gone)))
                .isEqualByComparingTo("5");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 21, 50})
    void aLongListIsCutAndSaysSo(int gardens) {
        Garden.Builder[] all = Stream.generate(() -> garden().cultivatedM2(m("1")))
                .limit(gardens)
                .toArray(Garden.Builder[]::new);
        Measurement measured = measure("cultivated-area", all);
        assertThat(measured.getCounted()).hasSize(gardens > 20 ? 21 : 20);
        assertThat(value(measured)).isEqualByComparingTo(BigDecimal.valueOf(gardens));
    }

    @Test
    void typesSelectAndForbidNothing() {
        assertThat(GardenTopic.of(List.of())).containsExactly(GardenTopic.values());
        assertThat(GardenTopic.of(List.of(GardenType.COCAGNE, GardenType.EDUCATIONAL)))
                .contains(GardenTopic.BASKETS, GardenTopic.ACTIVITIES)
                .doesNotContain(GardenTopic.PLOTS);
        for (GardenType each : GardenType.values()) {
            assertThat(each.topics()).isNotEmpty().isSorted().doesNotHaveDuplicates();
        }
        assertThat(GardenType.FAMILY.plotKind()).isEqualTo(PlotKind.INDIVIDUAL);
        assertThat(GardenType.SHARED.plotKind()).isEqualTo(PlotKind.COLLECTIVE);
    }
}
