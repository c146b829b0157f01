package org.terreau.garden;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.Dossiers;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleBook;
import org.terreau.statistic.Figures;
import org.terreau.statistic.WithFigures;
import org.terreau.value.DateRange;

/** Whatever can be built is judged and measured: without an exception, in good time, twice the same. */
class HostileGardenProperties {

    private static final List<LocalDate> DAYS =
            List.of(LocalDate.MIN, LocalDate.of(2016, 6, 15), LocalDate.of(9999, 12, 31), LocalDate.MAX);
    private static final List<BigDecimal> NUMBERS = List.of(
            new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE),
            new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE),
            new BigDecimal(BigInteger.TWO.pow(200_000), 5),
            new BigDecimal("-1E+1000000"),
            new BigDecimal("1E-1000000"),
            BigDecimal.ZERO,
            BigDecimal.TEN);

    @Provide
    Arbitrary<Dossier> valid() {
        return Dossiers.valid().dossiers();
    }

    @Provide
    Arbitrary<Dossier> broken() {
        return Dossiers.broken().dossiers();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void whatKeepsItsConstraintsIsJudged(@ForAll("valid") Dossier dossier) {
        judge(dossier);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void whatBreaksItsConstraintsIsJudged(@ForAll("broken") Dossier dossier) {
        judge(dossier);
    }

    private static void judge(Dossier dossier) {
        dossier.getGardens().forEach(each -> judge(GardenRules.gardens(), each));
        dossier.getProjects().forEach(each -> judge(GardenRules.projects(), each));
        measure(dossier.getGardens(), new Figures(dossier.getFigures()));
    }

    private static <S> void judge(RuleBook<S> book, S subject) {
        for (LocalDate day : DAYS) {
            Findings once = book.check(subject, day);
            assertThat(book.check(subject, day)).isEqualTo(once);
            for (Finding each : once) {
                for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                    assertThat(each.message(locale) + each.repair(locale)).doesNotContain("{sum}", "{latest}", "{by}");
                }
            }
        }
    }

    private static void measure(List<Garden> gardens, Figures figures) {
        for (String period : List.of("", "0001", "2016", "9999")) {
            Optional<DateRange> days = DateRange.read(period);
            GardenIndicators.standard()
                    .measureAll(new WithFigures<>(gardens, figures), days)
                    .forEach(each -> assertThat(each.getValue().isPresent())
                            .isNotEqualTo(each.getReason().isPresent()));
        }
    }

    @Example
    void numbersOfAnyLengthAreJudgedInGoodTime() {
        Assertions.assertTimeoutPreemptively(java.time.Duration.ofSeconds(60), () -> {
            for (BigDecimal one : NUMBERS) {
                for (BigDecimal other : NUMBERS) {
                    Garden garden = garden(one, other);
                    judge(GardenRules.gardens(), garden);
                    measure(List.of(garden, garden), Figures.NONE);
                    SharedEdge.ofBeds(garden.getSites().get(0).getPlots().get(0));
                }
            }
        });
    }

    private static Garden garden(BigDecimal one, BigDecimal other) {
        Bed bed = Gardens.bed()
                .lengthM(one)
                .widthM(other)
                .addSections(
                        BedSection.builder().id("s1").lengthM(other).build(),
                        BedSection.builder().id("s2").lengthM(one).build())
                .build();
        Bed outline = Gardens.bed()
                .addOutline(Gardens.corner(one, other), Gardens.corner(other, one), Gardens.corner(BigDecimal.ONE, one))
                .addOutline(Gardens.corner(BigDecimal.ZERO, BigDecimal.ONE))
                .build();
        SoilResult result = SoilResult.builder()
                .substance("Pb")
                .unit("mg/kg")
                .value(one)
                .limit(other)
                .build();
        Site site = Gardens.site("a")
                .areaM2(one)
                .cultivatedM2(other)
                .addPlot(Gardens.plot().areaM2(other).addBeds(bed, outline, bed).build())
                .addZone(Zone.builder().kind(ZoneKind.OTHER).areaM2(other).build())
                .addParcel(Gardens.parcel("c").areaM2(other).build())
                .addTenure(Gardens.tenure()
                        .areaM2(one)
                        .addParcel("c")
                        .ends(DateRange.parse("2016"))
                        .noticeMonths(Integer.MAX_VALUE)
                        .build())
                .addSoilAnalyses(SoilAnalysis.builder()
                        .id("s")
                        .sampled(LocalDate.MAX)
                        .depthCm(one)
                        .addResult(result)
                        .build())
                .build();
        return Gardens.garden()
                .areaM2(other)
                .cultivatedM2(one)
                .addSites(site, site)
                .addEquipment(Gardens.hives()
                        .present(Integer.MAX_VALUE)
                        .planned(Integer.MAX_VALUE)
                        .expected(Integer.MIN_VALUE)
                        .build())
                .build();
    }

    @Example
    void daysAtTheEndsOfTimeAreJudged() {
        List<Optional<LocalDate>> days = new ArrayList<>(List.of(Optional.empty()));
        DAYS.forEach(each -> days.add(Optional.of(each)));
        for (Optional<LocalDate> begins : days) {
            for (Optional<LocalDate> ends : days) {
                Allocation.Builder one =
                        Allocation.builder().holder("a").begins(begins).ends(ends);
                Allocation.Builder other =
                        Allocation.builder().holder("b").begins(ends).ends(begins);
                Garden garden = Gardens.gardenOf(Gardens.plot(one.build(), other.build(), one.build()))
                        .closed(DateRange.year(1))
                        .build();
                judge(GardenRules.gardens(), garden);
                measure(List.of(garden), Figures.NONE);
            }
        }
    }

    /** Long lists in which everything is wrong: nothing is held against everything else. */
    @Example
    void longListsAreJudgedInGoodTime() {
        int many = 30_000;
        Allocation always = Allocation.builder().holder("a").build();
        Tenure lost = Gardens.until("2015").addPlot("nowhere").addParcel("c").build();
        Tenure soon = Gardens.until("2016-07").build();
        Label label = Gardens.label("L")
                .site("nowhere")
                .issuer("a")
                .validTo(LocalDate.MIN)
                .build();
        OpeningHours hours = Gardens.open(List.of(DayOfWeek.values()), "08:00-12:00", "09:00-11:00")
                .build();
        SoilAnalysis analysis =
                Gardens.analysis("2015-01-01", Gardens.lead("2", "1")).build();
        Site site = Gardens.site("a")
                .plots(Collections.nCopies(many, Gardens.plot().name("p").build()))
                .addPlot(Gardens.plot()
                        .allocations(Collections.nCopies(many, always))
                        .build())
                .tenures(Collections.nCopies(many, lost))
                .addAllTenures(Collections.nCopies(many, soon))
                .soilAnalyses(Collections.nCopies(many, analysis))
                .build();
        Garden garden = Gardens.garden()
                .addSite(site)
                .addAllSites(Collections.nCopies(many, Gardens.site("b").build()))
                .labels(Collections.nCopies(many, label))
                .opening(Collections.nCopies(many, hours))
                .addEquipment(Gardens.hives()
                        .items(Collections.nCopies(many, "bêche"))
                        .site("nowhere")
                        .build())
                .build();
        Assertions.assertTimeoutPreemptively(java.time.Duration.ofSeconds(60), () -> {
            Findings findings = GardenRules.gardens().check(garden, LocalDate.of(2016, 6, 15));
            assertThat(findings.ofRule("GDN-009")).isNotEmpty();
            assertThat(findings.ofRule("GDN-012")).isNotEmpty();
            assertThat(findings.ofRule("GDN-016")).isNotEmpty();
            assertThat(findings.ofRule("GDN-030")).isNotEmpty();
            assertThat(findings.ofRule("GDN-034")).isNotEmpty();
            measure(List.of(garden), Figures.NONE);
        });
    }
}
