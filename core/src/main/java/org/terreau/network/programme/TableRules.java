package org.terreau.network.programme;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.statistic.Figure;
import org.terreau.statistic.Figures;
import org.terreau.statistic.Qualifier;
import org.terreau.statistic.WithFigures;

/** Whether the solidarity tables that are listed are no more than what is stated of them. */
final class TableRules {

    private TableRules() {}

    static RuleBook<WithFigures<Programme>> book(RuleTexts texts) {
        Rule stated = texts.rule("programme.session.stated", "PRG-034", Severity.WARNING, Sources.LOGIC);
        return RuleBook.<WithFigures<Programme>>empty()
                .plus(stated, TableRules::stated)
                .where(measured -> !measured.subject().getSessions().isEmpty());
    }

    /** Fewer listed than stated is no contradiction: a list may be one of some. */
    private static void stated(WithFigures<Programme> measured, Reporter reporter) {
        long[] days = null;
        List<Figure> figures = measured.figures().all();
        for (int i = 0; i < figures.size(); i++) {
            Figure each = figures.get(i);
            if (each.getKey().equals(ProgrammeIndicators.TABLES)
                    && each.getBase().isEmpty()
                    && each.getPeriod().isPresent()
                    && each.getQualifier() != Qualifier.PLANNED) {
                days = days == null ? heldDays(measured.subject()) : days;
                int listed = upTo(days, each.getPeriod().get().getLast().toEpochDay())
                        - upTo(days, each.getPeriod().get().getFirst().toEpochDay() - 1);
                Optional<BigDecimal> most = Figures.greatest(each);
                if (most.isPresent() && most.get().compareTo(BigDecimal.valueOf(listed)) < 0) {
                    reporter.in("sessions");
                    reporter.report(Facts.of("listed", listed)
                            .and("stated", each.getValue())
                            .and("period", each.getPeriod().get()));
                    reporter.out();
                }
            }
        }
    }

    private static long[] heldDays(Programme programme) {
        ListedSessions listed = ListedSessions.of(programme);
        long[] days = new long[listed.sessions().size()];
        int count = 0;
        for (int i = 0; i < days.length; i++) {
            Session each = listed.sessions().get(i);
            if (each.getStatus() == SessionStatus.HELD
                    && each.getOn().isPresent()
                    && listed.isOf(each, ActivityKind.SOLIDARITY_TABLE)) {
                days[count++] = each.getOn().get().toEpochDay();
            }
        }
        long[] held = Arrays.copyOf(days, count);
        Arrays.sort(held);
        return held;
    }

    /** How many of the days are not after a day. */
    private static int upTo(long[] days, long day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
