package org.terreau.network.programme;

import java.util.List;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.network.Action;

/** Whether frames, actions and history follow the order of days. */
final class TimeRules {

    private TimeRules() {}

    static RuleBook<Programme> book(RuleTexts texts) {
        Rule frame = texts.rule("programme.frame.dates", "PRG-031", Severity.ERROR, Sources.CALENDAR);
        Rule action = texts.rule("programme.action.overdue", "PRG-032", Severity.INFO, Sources.ACTIONS);
        Rule history = texts.rule("programme.history.future", "PRG-033", Severity.WARNING, Sources.CALENDAR);
        return RuleBook.<Programme>empty()
                .plus(frame, TimeRules::frames)
                .plus(action, TimeRules::actions)
                .plus(history, TimeRules::history);
    }

    private static void frames(Programme programme, Reporter reporter) {
        List<PolicyFrame> frames = programme.getFrames();
        for (int i = 0; i < frames.size(); i++) {
            PolicyFrame each = frames.get(i);
            if (each.getBegins().isPresent()
                    && each.getEnds().isPresent()
                    && each.getEnds()
                            .get()
                            .getLast()
                            .isBefore(each.getBegins().get().getFirst())) {
                reporter.in("frames", i);
                reporter.in("ends");
                reporter.report(Facts.of("frame", each.getName())
                        .and("begins", each.getBegins().get())
                        .and("ends", each.getEnds().get()));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void actions(Programme programme, Reporter reporter) {
        List<Action> actions = programme.getActions();
        for (int i = 0; i < actions.size(); i++) {
            Action each = actions.get(i);
            if (each.isOverdue(reporter.asOf())) {
                reporter.in("actions", i);
                reporter.in("status");
                reporter.report(Facts.of("action", each.getTitle())
                        .and("period", each.getPeriod().orElseThrow()));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void history(Programme programme, Reporter reporter) {
        List<HistoryEvent> history = programme.getHistory();
        for (int i = 0; i < history.size(); i++) {
            HistoryEvent each = history.get(i);
            if (each.getOn().isPresent() && each.getOn().get().getFirst().isAfter(reporter.asOf())) {
                reporter.in("history", i);
                reporter.in("on");
                reporter.report(Facts.of("event", each.getTitle())
                        .and("on", each.getOn().get()));
                reporter.out();
                reporter.out();
            }
        }
    }
}
