package org.terreau.network.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.Measurement;
import org.terreau.value.DateRange;
import org.terreau.value.Folded;
import org.terreau.value.Labelled;
import org.terreau.value.Text;

/** What the sessions of a programme count up to. A session without a day lies in no period that was asked for. */
final class SessionCounts {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final Text NOT_LISTED = new Text(
            "aucune séance de ce genre n’est listée pour ces jours",
            "no session of that kind is listed for these days");
    private static final Text NOT_HELD = new Text(
            "aucune des séances listées pour ces jours n’est dite tenue",
            "none of the sessions listed for these days is said to be held");
    private static final Text NONE_SAYS =
            new Text("aucune des séances tenues ne le dit", "none of the sessions held says so");

    /** The sessions held in a period, of one kind of activity or of all, and how many may have been held besides. */
    private record Held(List<Session> sessions, int listed, int planned, int undated) {

        static Held of(Programme programme, Optional<ActivityKind> kind, Optional<DateRange> period) {
            ListedSessions all = ListedSessions.of(programme);
            List<Session> held = new ArrayList<>();
            int listed = 0;
            int planned = 0;
            int undated = 0;
            for (Session each : all.sessions()) {
                if (kind.isPresent() && !all.isOf(each, kind.get())) {
                    continue;
                }
                if (!ListedSessions.isIn(each.getOn(), period)) {
                    undated += each.getOn().isEmpty() && each.getStatus() != SessionStatus.CANCELLED ? 1 : 0;
                    continue;
                }
                listed++;
                planned += each.getStatus() == SessionStatus.PLANNED ? 1 : 0;
                if (each.getStatus() == SessionStatus.HELD) {
                    held.add(each);
                }
            }
            return new Held(held, listed, planned, undated);
        }

        /** Whether the number of sessions held is known; none held is known only where all were cancelled. */
        boolean isKnown() {
            return !sessions.isEmpty() || (listed > 0 && planned == 0 && undated == 0);
        }

        Text whyNot() {
            return listed == 0 ? NOT_LISTED : NOT_HELD;
        }

        List<Labelled> open() {
            List<Labelled> open = new ArrayList<>();
            if (planned > 0) {
                open.add(new Text("séances encore prévues\u00A0: " + planned, "sessions still planned: " + planned));
            }
            if (undated > 0) {
                open.add(new Text("séances sans date\u00A0: " + undated, "sessions without a date: " + undated));
            }
            return open;
        }

        List<Labelled> openAnd(int silent, String french, String english) {
            List<Labelled> open = open();
            if (silent > 0) {
                open.add(new Text(french + "\u00A0: " + silent, english + ": " + silent));
            }
            return open;
        }
    }

    private SessionCounts() {}

    /** How many sessions of a kind were held; empty when the list does not tell. */
    static Optional<Measurement> count(
            Indicator indicator, Programme programme, ActivityKind kind, Optional<DateRange> period) {
        Held held = Held.of(programme, Optional.of(kind), period);
        return held.isKnown()
                ? Optional.of(Measurement.of(
                                indicator, BigDecimal.valueOf(held.sessions().size()))
                        .missing(held.open()))
                : Optional.empty();
    }

    /** Why {@link #count} is empty. */
    static Measurement unknown(
            Indicator indicator, Programme programme, ActivityKind kind, Optional<DateRange> period) {
        Held held = Held.of(programme, Optional.of(kind), period);
        return Measurement.notComputable(indicator, held.whyNot()).missing(held.open());
    }

    /** How many different things the sessions of a kind say. */
    static Measurement distinct(
            Indicator indicator,
            Programme programme,
            ActivityKind kind,
            Optional<DateRange> period,
            Function<Session, Optional<String>> said) {
        Held held = Held.of(programme, Optional.of(kind), period);
        Set<String> folded = new HashSet<>();
        List<Labelled> counted = new ArrayList<>();
        int silent = 0;
        for (Session each : held.sessions()) {
            Optional<String> text = said.apply(each);
            if (text.isEmpty()) {
                silent++;
            } else if (folded.add(Folded.of(text.get()))) {
                counted.add(Text.of(text.get()));
            }
        }
        List<Labelled> missing = held.openAnd(silent, "séances qui ne le disent pas", "sessions that do not say so");
        if (counted.isEmpty()) {
            Text reason = held.sessions().isEmpty() ? held.whyNot() : NONE_SAYS;
            return Measurement.notComputable(indicator, reason).missing(missing);
        }
        return Measurement.of(indicator, BigDecimal.valueOf(counted.size()))
                .counted(counted)
                .missing(missing);
    }

    /** How many hours were held, whatever the activity. */
    static Measurement hours(Indicator indicator, Programme programme, Optional<DateRange> period) {
        Held held = Held.of(programme, Optional.empty(), period);
        long minutes = 0;
        int silent = 0;
        for (Session each : held.sessions()) {
            int length = each.getMinutes().orElse(0);
            minutes += Math.max(0, length);
            silent += length > 0 ? 0 : 1;
        }
        List<Labelled> missing = held.openAnd(silent, "séances sans durée", "sessions without a length");
        if (minutes == 0) {
            Text reason = held.sessions().isEmpty() ? held.whyNot() : NONE_SAYS;
            return Measurement.notComputable(indicator, reason).missing(missing);
        }
        int timed = held.sessions().size() - silent;
        return Measurement.ratio(indicator, BigDecimal.valueOf(minutes), HOUR, NONE_SAYS)
                .counted(
                        List.of(new Text("séances avec une durée\u00A0: " + timed, "sessions with a length: " + timed)))
                .missing(missing);
    }
}
