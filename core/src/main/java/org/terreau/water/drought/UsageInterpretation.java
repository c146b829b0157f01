package org.terreau.water.drought;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the text of a use, in French, into hours.
 *
 * <p>It understands bans as a whole, by hours, by days of the week and by names of uses, methods, sources of water and
 * areas; exceptions of the same; what is allowed at certain hours only; sentences that restrict nothing. A sentence is
 * understood with each of its words or not at all, and what was not understood makes the answer
 * {@link Permission#UNKNOWN}: never a permission by inference. In a mere list of hours in which it is forbidden, the
 * other hours are not forbidden; in a mere list of hours in which it is allowed, the others are unknown unless the text
 * says "only".
 */
public final class UsageInterpretation {

    /** Longer texts are not read. */
    private static final int LONGEST = 4_000;

    private UsageInterpretation() {}

    /**
     * Reads a text.
     *
     * @param text the description of a use at the level in force
     * @return what was understood and what was not
     */
    public static Interpretation of(String text) {
        List<Statement> statements = new ArrayList<>();
        List<Unclear> unclear = new ArrayList<>();
        read(text, statements, unclear);
        return new Interpretation(text, statements, unclear);
    }

    /**
     * Reads what an order says of a use: its description, and the word and the hours of the layout of before 2024.
     *
     * @param usage the use
     * @return what was understood and what was not
     */
    public static Interpretation of(WaterUsage usage) {
        List<Statement> statements = new ArrayList<>();
        List<Unclear> unclear = new ArrayList<>();
        String restriction = usage.getRestriction().orElse("");
        String description = usage.getDescription().orElse("");
        Optional<HourWindows> hours = hours(usage, unclear);
        hours.ifPresent(windows -> statements.add(Statement.ban(Scope.ALL, windows)));
        boolean isSaidByHours =
                hours.isPresent() && restriction.strip().equalsIgnoreCase("Interdiction sur plage horaire");
        if (!isSaidByHours && !restriction.strip().equals(description.strip())) {
            read(restriction, statements, unclear);
        }
        read(description, statements, unclear);
        return new Interpretation(description.isBlank() ? restriction : description, statements, unclear);
    }

    private static Optional<HourWindows> hours(WaterUsage usage, List<Unclear> unclear) {
        if (usage.getBannedFrom().isEmpty() && usage.getBannedUntil().isEmpty()) {
            return Optional.empty();
        }
        String text = "de " + usage.getBannedFrom().orElse("") + " à "
                + usage.getBannedUntil().orElse("");
        Cursor cursor = new Cursor(Words.of(text));
        TimeParser.Times times = text.length() > LONGEST ? null : new TimeParser(cursor).read();
        if (times == null || !cursor.isAtEnd()) {
            unclear.add(new Unclear(UnclearReason.WORDS, text.length() > 80 ? text.substring(0, 80) : text));
            return Optional.empty();
        }
        return Optional.of(times.windows());
    }

    private static void read(String text, List<Statement> statements, List<Unclear> unclear) {
        if (text.isBlank()) {
            return;
        }
        if (text.length() > LONGEST) {
            unclear.add(new Unclear(UnclearReason.WORDS, text.substring(0, text.offsetByCodePoints(0, 80)) + "…"));
            return;
        }
        List<Word> sentence = new ArrayList<>();
        for (Word each : Words.of(text)) {
            if (each.kind() == Word.Kind.END) {
                sentence(text, sentence, statements, unclear);
                sentence.clear();
            } else if (!isBracket(each)) {
                sentence.add(each);
            }
        }
        sentence(text, sentence, statements, unclear);
    }

    private static boolean isBracket(Word word) {
        return word.text().equals("(") || word.text().equals(")");
    }

    private static void sentence(String text, List<Word> sentence, List<Statement> statements, List<Unclear> unclear) {
        if (sentence.isEmpty()) {
            return;
        }
        List<Word> words = List.copyOf(sentence);
        SentenceParser parser = new SentenceParser(words);
        boolean understood = parser.read();
        Statement statement = parser.statement();
        if (understood && statement != null) {
            statements.add(statement);
            return;
        }
        Unclear rest = statement == null ? null : Unread.of(text, words, parser.place());
        boolean isAdded = parser.place() < words.size()
                && words.get(parser.place()).text().equals("et");
        if (statement != null && rest != null && isAdded && Interpretation.onlyRestrictsFurther(rest)) {
            statements.add(statement);
            unclear.add(rest);
        } else {
            unclear.add(Unread.of(text, words, 0));
        }
    }
}
