package org.terreau.network.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Assertions;
import org.terreau.dossier.Dossiers;
import org.terreau.finding.ExampleChecks;
import org.terreau.finding.Findings;
import org.terreau.indicator.Measurement;
import org.terreau.statistic.Figure;
import org.terreau.statistic.Figures;
import org.terreau.statistic.WithFigures;
import org.terreau.value.DateRange;

/** Whatever can be built is judged and measured: without an exception, twice the same, and at once. */
class HostileGovernanceProperties {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String DISTINCT = "governance.distinct-participants";
    private static final String PERIODICITY = "governance.periodicity-respected";

    @Provide
    Arbitrary<Governance> hostile() {
        return Arbitraries.oneOf(
                Dossiers.valid().values(Governance.class), Dossiers.broken().values(Governance.class));
    }

    @Provide
    Arbitrary<Figures> figures() {
        Arbitrary<Figure> figures = Combinators.combine(
                        Dossiers.broken().values(Figure.class),
                        Arbitraries.of("governance.meetings", "governance.attendances", "governance.survey-answers"))
                .as((figure, key) -> figure.toBuilder().key(key).build());
        return figures.list().ofMaxSize(4).map(Figures::new);
    }

    @Provide
    Arbitrary<Optional<DateRange>> periods() {
        return Dossiers.valid().dateRanges().optional(0.7);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                LocalDate.of(2026, 11, 22),
                LocalDate.of(1, 1, 1),
                LocalDate.of(9999, 12, 31),
                LocalDate.MIN,
                LocalDate.MAX);
    }

    private static Measurement measure(String id, Governance governance, Optional<DateRange> period) {
        return GovernanceIndicators.standard().measure(id, new WithFigures<>(governance, Figures.NONE), period);
    }

    @Property(tries = 500)
    void everyGovernanceIsJudgedTwiceTheSame(@ForAll("hostile") Governance governance, @ForAll("days") LocalDate day) {
        Findings once = GovernanceRules.governance().check(governance, day);
        Findings twice =
                GovernanceRules.governance().check(governance.toBuilder().build(), day);
        assertThat(twice).isEqualTo(once);
        once.forEach(each -> {
            assertThat(each.message(Locale.FRENCH)).isNotBlank().doesNotContain("{body}", "{meeting}", "{day}");
            assertThat(each.message(Locale.ENGLISH)).isNotBlank();
        });
        governance.getConsultations().forEach(each -> {
            ConsultationChain chain = ConsultationChain.of(each);
            assertThat(Collections.disjoint(chain.missing(), chain.done())).isTrue();
            chain.next().ifPresent(next -> assertThat(chain.isDone(next)).isFalse());
        });
        Statistics.label("something found").collect(!once.isEmpty());
    }

    @Property(tries = 500)
    void everyGovernanceIsMeasured(
            @ForAll("hostile") Governance governance,
            @ForAll("figures") Figures figures,
            @ForAll("periods") Optional<DateRange> period) {
        WithFigures<Governance> subject = new WithFigures<>(governance, figures);
        List<Measurement> all = GovernanceIndicators.standard().measureAll(subject, period);
        for (Measurement each : all) {
            assertThat(each.getValue().isPresent())
                    .isNotEqualTo(each.getReason().isPresent());
            each.getValue().ifPresent(value -> assertThat(value.signum()).isNotNegative());
            if (each.getIndicator().getUnit().english().equals("%")) {
                each.getValue().ifPresent(value -> assertThat(value).isLessThanOrEqualTo(new BigDecimal("100.0")));
            }
        }
        Optional<BigDecimal> attendances = all.get(1).getValue();
        all.get(2)
                .getValue()
                .ifPresent(distinct -> assertThat(distinct).isLessThanOrEqualTo(attendances.orElseThrow()));
    }

    private static Arbitrary<Meeting> attended() {
        Arbitrary<String> persons = Arbitraries.of("a", "b", "c", "d");
        return Combinators.combine(
                        persons.list().ofMaxSize(20),
                        Arbitraries.integers().between(-1, 9).optional(0.3),
                        Arbitraries.integers().between(2023, 2026),
                        Arbitraries.of("copil", "tech"))
                .as((list, counted, year, body) -> Governances.held("")
                        .heldOn(DateRange.year(year))
                        .body(body)
                        .attendance(Governances.list(list.toArray(String[]::new)).toBuilder()
                                .headCount(counted)
                                .build())
                        .build());
    }

    @Provide
    Arbitrary<Governance> attendedTwice() {
        return attended()
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(meetings -> Governance.builder()
                        .addBodies(
                                Governances.body("1/year").build(),
                                Governances.body("2/year").id("tech").build())
                        .meetings(meetings)
                        .build());
    }

    @Property(tries = 500)
    void distinctPersonsAreNeverMoreThanAttendances(@ForAll("attendedTwice") Governance governance) {
        Measurement distinct = measure(DISTINCT, governance, Optional.empty());
        Statistics.label("computed").collect(distinct.getValue().isPresent());
        Statistics.label("computed").coverage(check -> check.check(true).percentage(share -> share > 5));
        distinct.getValue().ifPresent(value -> {
            assertThat(value)
                    .isLessThanOrEqualTo(measure("governance.attendances", governance, Optional.empty())
                            .getValue()
                            .orElseThrow());
            assertThat(value.longValueExact())
                    .isEqualTo(governance.getMeetings().stream()
                            .flatMap(each -> each.getAttendance().orElseThrow().getList().stream())
                            .map(Attendee::getPerson)
                            .distinct()
                            .count());
        });
    }

    @Property(tries = 500)
    void aMeetingLessNeverRaisesThePeriodicity(@ForAll("attendedTwice") Governance governance, @ForAll int which) {
        Optional<DateRange> period = Optional.of(DateRange.parse("2023/2026"));
        Measurement all = measure(PERIODICITY, governance, period);
        Statistics.label("computed").collect(all.getValue().isPresent());
        Statistics.label("computed").coverage(check -> check.check(true).percentage(share -> share > 5));
        List<Meeting> fewer = new ArrayList<>(governance.getMeetings());
        fewer.remove(Math.floorMod(which, fewer.size()));
        Measurement less =
                measure(PERIODICITY, governance.toBuilder().meetings(fewer).build(), period);
        if (all.getValue().isPresent() && less.getValue().isPresent()) {
            assertThat(less.getValue().get()).isLessThanOrEqualTo(all.getValue().get());
        }
        assertThat(all.getValue().isPresent() || less.getValue().isEmpty()).isTrue();
    }

    /** Thousands of everything, all of one body, are judged without walking through them for each other. */
    @Example
    void manyOfEverythingAreJudgedAtOnce() {
        int many = 20_000;
        Governance.Builder governance = Governance.builder()
                .addBody(Governances.body("1/week")
                        .since(DateRange.year(1))
                        .seats(9)
                        .build());
        List<Attendee> list = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            DateRange on = DateRange.day(LocalDate.of(1900, 1, 1).plusDays(i));
            governance
                    .addMeeting(Governances.held("")
                            .id("m" + i)
                            .heldOn(on)
                            .number(i + 1)
                            .build())
                    .addDecision(Governances.decision()
                            .id("d" + i)
                            .body("copil")
                            .takenOn(on)
                            .build())
                    .addMandate(Mandate.builder()
                            .body("copil")
                            .holder("h")
                            .begins(on)
                            .ends(on)
                            .build());
            list.add(Attendee.builder().person("p" + i / 2).build());
        }
        governance.addMeeting(Governances.held("2025")
                .attendance(Attendance.builder().list(list).build())
                .build());
        Findings findings = Assertions.assertTimeout(
                SOON, () -> GovernanceRules.governance().check(governance.build(), LocalDate.of(2026, 11, 22)));
        assertThat(findings.count("governance.attendance.twice")).isEqualTo(many / 2);
        assertThat(findings.ofRule("GOV-001")).hasSize(1);
        assertThat(findings.ofRule("GOV-027")).isEmpty();
        assertThat(findings.ofRule("GOV-063")).isEmpty();
        findings.ofRule("GOV-001").forEach(ExampleChecks::assertSpeaks);
    }
}
