package org.terreau.garden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.terreau.garden.Gardens.bed;
import static org.terreau.garden.Gardens.m;
import static org.terreau.garden.Gardens.outline;
import static org.terreau.garden.Gardens.plot;
import static org.terreau.garden.Gardens.rectangle;
import static org.terreau.garden.Gardens.section;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BedGeometryTests {

    private static final List<String> PENTAGON = List.of("3", "4", "5", "11", "12", "8", "9", "5", "5", "6");

    /**
     * The pentagon of Braden, "The Surveyor's Area Formula", College Mathematics Journal 17 (1986): 30 square units.
     */
    @Test
    void theAreaIsThatOfTheSurveyor() {
        BedGeometry pentagon =
                BedGeometry.of(outline(PENTAGON.toArray(String[]::new)).build());
        assertThat(pentagon.getAreaM2().orElseThrow()).isEqualByComparingTo("30");
        assertThat(pentagon.isCrossing()).isFalse();
    }

    @Test
    void aRectangleIsMeasuredEitherWay() {
        BedGeometry bySides = BedGeometry.of(rectangle("10", "1.2").build());
        BedGeometry byCorners = BedGeometry.of(
                outline("0", "0", "10", "0", "10", "1.2", "0", "1.2", "0", "0").build());
        for (BedGeometry each : List.of(bySides, byCorners)) {
            assertThat(each.getAreaM2().orElseThrow()).isEqualByComparingTo("12");
            assertThat(each.getPerimeterM().orElseThrow()).isEqualTo(22.4, within(1e-12));
        }
    }

    @Test
    void theOutlineGoesBeforeLengthAndWidth() {
        BedGeometry both = BedGeometry.of(outline("0", "0", "3", "0", "0", "4")
                .lengthM(m("9"))
                .widthM(m("9"))
                .build());
        assertThat(both.getAreaM2().orElseThrow()).isEqualByComparingTo("6");
        assertThat(both.getPerimeterM().orElseThrow()).isEqualTo(12);
    }

    @Test
    void whatHasNoShapeHasNoArea() {
        for (Bed each : List.of(
                bed().build(),
                bed().lengthM(m("3")).build(),
                rectangle("-3", "2").build(),
                rectangle("1E+1000000", "2").build(),
                rectangle("1E-1000000", "2").build(),
                outline("0", "0", "1", "1").build(),
                outline("0", "0", "1", "1E-1000000", "0", "1").build(),
                outline("0", "0", "2", "2", "2", "0", "0", "2").build(),
                outline("0", "0", "1", "1", "2", "2").build())) {
            assertThat(BedGeometry.of(each).getAreaM2()).isEmpty();
            assertThat(BedGeometry.of(each).getPerimeterM()).isEmpty();
        }
    }

    @Test
    void anOutlineThatTouchesItselfIsTold() {
        String[] atACorner = {"0", "0", "2", "0", "1", "1", "2", "2", "0", "2", "1", "1"};
        String[] onAnEdge = {"0", "0", "4", "0", "4", "4", "2", "0", "0", "4"};
        String[] back = {"0", "0", "4", "0", "2", "0", "2", "2"};
        String[] hair = {"0", "0", "1", "1E-30", "2", "0", "1", "2E-30"};
        for (String[] each : List.of(atACorner, onAnEdge, back)) {
            assertThat(BedGeometry.of(outline(each).build()).isCrossing()).isTrue();
        }
        assertThat(BedGeometry.of(outline(hair).build()).isCrossing()).isFalse();
    }

    @Test
    void coordinatesOfTheCountryAreCountedExactly() {
        BedGeometry far = BedGeometry.of(outline(
                        "573421.123456789", "6278311.1",
                        "573422.123456789", "6278311.1",
                        "573422.123456789", "6278311.6",
                        "573421.123456789", "6278311.6")
                .build());
        assertThat(far.getAreaM2().orElseThrow()).isEqualByComparingTo("0.5");
    }

    @Test
    void sectionsLieOneAfterTheOtherAndTouchAcrossTheWidth() {
        BedGeometry bed = BedGeometry.of(rectangle("5", "1.2")
                .addSections(section("s1", "2"), section("s2", "3"), section("s3", "1"))
                .build());
        assertThat(bed.getSections())
                .containsExactly(
                        new BedGeometry.Span("s1", m("0"), m("2")),
                        new BedGeometry.Span("s2", m("2"), m("5")),
                        new BedGeometry.Span("s3", m("5"), m("6")));
        assertThat(bed.getSectionEdges()).containsExactly(new SharedEdge("s1", "s2", 1.2));
    }

    @Test
    void sectionsOfABedWithoutWidthHaveNoKnownEdge() {
        Bed.Builder sections = bed().lengthM(m("5")).addSections(section("s1", "2"), section("s2", "3"));
        assertThat(BedGeometry.of(sections.build()).getSectionEdges()).isEmpty();
        Bed odd = bed().addSections(section("s1", "2"), section("s2", "1E+1000000"), section("s3", "2"))
                .build();
        assertThat(BedGeometry.of(odd).getSections()).hasSize(1);
    }

    @Test
    void bedsOfAPlotShareWhatTheirOutlinesShare() {
        Plot plot = plot().addBeds(
                        outline("0", "0", "2", "0", "2", "5", "0", "5")
                                .id("west")
                                .build(),
                        outline("2.0005", "3", "4", "3", "4", "9", "2.0005", "9")
                                .id("east")
                                .build(),
                        outline("2.5", "0", "4", "0", "4", "3", "2.5", "3")
                                .id("south")
                                .build(),
                        rectangle("5", "2").id("somewhere").build(),
                        outline("5", "5", "1", "1").id("broken").build())
                .build();
        List<SharedEdge> edges = SharedEdge.ofBeds(plot);
        assertThat(edges).extracting(SharedEdge::one).containsExactly("west", "east");
        assertThat(edges).extracting(SharedEdge::other).containsExactly("east", "south");
        assertThat(edges.get(0).lengthM()).isEqualTo(2, within(0.002));
        assertThat(edges.get(1).lengthM()).isEqualTo(1.5, within(0.002));
    }

    @Test
    @Timeout(20)
    void aHundredThousandCornersAreFollowed() {
        int teeth = 50_000;
        Bed.Builder comb = bed();
        for (int i = 0; i < teeth; i++) {
            comb.addOutline(Gardens.corner(BigDecimal.valueOf(2L * i), BigDecimal.valueOf(i % 2 == 0 ? 5 : 9)));
        }
        comb.addOutline(Gardens.corner(BigDecimal.valueOf(2L * teeth), BigDecimal.ZERO));
        comb.addOutline(Gardens.corner(BigDecimal.ZERO, BigDecimal.ZERO));
        assertThat(BedGeometry.of(comb.build()).isCrossing()).isFalse();
        comb.addOutline(Gardens.corner(BigDecimal.valueOf(teeth), BigDecimal.valueOf(8)));
        assertThat(BedGeometry.of(comb.build()).isCrossing()).isTrue();
    }
}
