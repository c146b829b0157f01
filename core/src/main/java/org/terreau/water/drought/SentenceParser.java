package org.terreau.water.drought;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.terreau.water.drought.Statement.Exemption;

/**
 * Reads one sentence. It is understood as a whole or not at all: a word that has no place in these forms leaves the
 * sentence unread.
 */
final class SentenceParser {

    private static final List<List<String>> FOR = Phrases.of("pour de d des du l la le les");

    private final Cursor cursor;
    private @Nullable Statement statement;

    SentenceParser(List<Word> words) {
        this.cursor = new Cursor(words);
    }

    /** Whether the whole sentence was understood. */
    boolean read() {
        boolean bullet = true;
        while (bullet) {
            bullet = cursor.takeSign("-") || cursor.takeSign("*") || cursor.takeSign(":");
        }
        int start = cursor.place();
        if (Awareness.stands(cursor)) {
            statement = Statement.ban(Scope.ALL, HourWindows.NEVER);
            return true;
        }
        cursor.back(start);
        return bare() && cursor.isAtEnd();
    }

    /** What was understood, up to the place that was reached; null when nothing was. */
    @Nullable
    Statement statement() {
        return statement;
    }

    int place() {
        return cursor.place();
    }

    private boolean bare() {
        TimeParser.Times ahead = new TimeParser(cursor).read();
        if (ahead != null && !cursor.takeSign(",")) {
            cursor.takeSign(":");
        }
        Scope subject = ScopeParser.read(cursor);
        if (!cursor.takeSign(":")) {
            cursor.take(Phrases.IS);
        }
        if (ahead == null) {
            if (cursor.take(Phrases.FREE)) {
                Scope target = target(subject);
                statement = target == null ? null : Statement.ban(target, HourWindows.NEVER);
                return statement != null;
            }
            if (allow(subject)) {
                return true;
            }
        }
        return ban(ahead, subject);
    }

    /** {@code autorisé uniquement de 20 h à 8 h}, or merely {@code autorisé}. */
    private boolean allow(@Nullable Scope subject) {
        int start = cursor.place();
        boolean only = cursor.take(Phrases.ONLY);
        boolean allowed = cursor.take(Phrases.ALLOW);
        only |= cursor.take(Phrases.ONLY);
        boolean leadsOn = cursor.takeSign(":");
        Scope scope = subject == null ? Scope.ALL : subject;
        if (allowed && !only && !leadsOn && cursor.isAtEnd()) {
            statement = Statement.ban(scope, HourWindows.NEVER);
            return true;
        }
        TimeParser.Times times = allowed || only ? new TimeParser(cursor).read() : null;
        only |= times != null && cursor.take(Phrases.ONLY);
        if (times == null || !times.areOneItem() || !cursor.isAtEnd()) {
            cursor.back(start);
            return false;
        }
        statement = new Statement(scope, times.windows().not(), only, true, List.of());
        return true;
    }

    private boolean ban(TimeParser.@Nullable Times ahead, @Nullable Scope subject) {
        cursor.take(Phrases.EMPHASIS);
        if (!cursor.take(Phrases.BAN)) {
            return false;
        }
        cursor.take(Phrases.EMPHASIS);
        boolean byHours = cursor.take(Phrases.BY_HOURS);
        Scope scope = target(subject);
        if (!cursor.takeSign(":")) {
            comma();
        }
        TimeParser.Times after = new TimeParser(cursor).read();
        if (scope == null || (ahead != null && after != null) || (byHours && ahead == null && after == null)) {
            return false;
        }
        TimeParser.Times times = ahead == null ? after : ahead;
        HourWindows banned = times == null ? HourWindows.ALWAYS : times.windows();
        if (scope.isAll() && times != null && !cursor.isAtEnd()) {
            int kept = cursor.place();
            Scope late = ScopeParser.read(cursor);
            if (late != null && (cursor.isAtEnd() || Exceptions.stand(cursor))) {
                scope = late;
            } else {
                cursor.back(kept);
            }
        }
        statement = Statement.ban(scope, banned);
        List<Exemption> exemptions = new Exceptions(cursor, times != null).read();
        if (exemptions == null) {
            statement = null;
            return false;
        }
        statement = new Statement(scope, banned, true, false, exemptions);
        return true;
    }

    /** A comma before hours: {@code interdit, de 8 h à 20 h}. Stepped back from when no time follows. */
    private void comma() {
        int kept = cursor.place();
        if (cursor.takeSign(",")) {
            int behind = cursor.place();
            if (new TimeParser(cursor).read() == null) {
                cursor.back(kept);
            } else {
                cursor.back(behind);
            }
        }
    }

    /** The subject, or what follows: {@code interdiction d'arroser les pelouses}. Null when there are both. */
    private @Nullable Scope target(@Nullable Scope subject) {
        int kept = cursor.place();
        cursor.take(FOR);
        Scope target = ScopeParser.read(cursor);
        if (target == null) {
            cursor.back(kept);
            return subject == null ? Scope.ALL : subject;
        }
        return subject == null || subject.isAll() ? target : target.isAll() ? subject : null;
    }

    /** What a ban spares: {@code sauf les potagers uniquement de 20 h à 8 h et sauf goutte-à-goutte}. */
    private static final class Exceptions {

        private final Cursor cursor;
        private final boolean hasTimes;
        private final List<Exemption> spared = new ArrayList<>();

        Exceptions(Cursor cursor, boolean hasTimes) {
            this.cursor = cursor;
            this.hasTimes = hasTimes;
        }

        static boolean stand(Cursor cursor) {
            int kept = cursor.place();
            cursor.takeSign(",");
            cursor.takeWord("et");
            boolean stands = cursor.take(Phrases.EXCEPT);
            cursor.back(kept);
            return stands;
        }

        /** Null when one was not understood. */
        @Nullable
        List<Exemption> read() {
            while (true) {
                int kept = cursor.place();
                cursor.takeSign(",");
                cursor.takeWord("et");
                if (!cursor.take(Phrases.EXCEPT)) {
                    cursor.back(kept);
                    return spared;
                }
                if (!items()) {
                    return null;
                }
            }
        }

        /** Items of one kind: of "the potagers and from 20 h to 8 h" nobody knows whether both must hold. */
        private boolean items() {
            boolean ofTimes = false;
            int count = 0;
            do {
                int before = spared.size();
                if (!item()) {
                    return false;
                }
                boolean isTime = spared.get(before).scope().isAll();
                if (count > 0 && isTime != ofTimes) {
                    return false;
                }
                ofTimes = isTime;
                count++;
            } while (!cursor.isAtEnd() && !stand(cursor) && joined());
            return true;
        }

        private boolean item() {
            boolean only = limits();
            TimeParser.Times first = new TimeParser(cursor).read();
            if (first != null) {
                cursor.take(Phrases.ONLY);
                spared.add(new Exemption(Scope.ALL, first.windows()));
                return first.areOneItem();
            }
            Scope scope = ScopeParser.read(cursor);
            if (scope == null) {
                return false;
            }
            cursor.take(Phrases.IS);
            only |= limits();
            TimeParser.Times times = new TimeParser(cursor).read();
            only |= times != null && cursor.take(Phrases.ONLY);
            if (times == null) {
                spared.add(new Exemption(scope, HourWindows.ALWAYS));
                return !scope.isAll() && !only;
            }
            spared.add(new Exemption(scope, times.windows()));
            boolean isOfTheException = only || isNight(times.windows());
            return times.areOneItem() && (isOfTheException || scope.isAll()) && !hasTimes;
        }

        private boolean joined() {
            boolean comma = cursor.takeSign(",");
            return cursor.takeWord("et") || comma;
        }

        private boolean limits() {
            boolean limited = false;
            while (cursor.take(Phrases.ALLOW) || cursor.take(Phrases.ONLY)) {
                limited = true;
            }
            return limited;
        }

        /** Hours round midnight are those in which watering is spared, not those in which it is banned. */
        private static boolean isNight(HourWindows windows) {
            for (DayOfWeek each : DayOfWeek.values()) {
                if (windows.overlaps(each, 11 * 60, 17 * 60)) {
                    return false;
                }
            }
            return true;
        }
    }
}
