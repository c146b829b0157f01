package org.terreau.examples.cli;

import java.time.LocalDate;
import java.util.Locale;
import org.terreau.money.NumberText;
import org.terreau.value.Labelled;
import org.terreau.value.Printable;

/** A page for a person as it grows: lines of bounded width in the reader's language. */
final class PageText {

    private static final int WIDTH = 100;
    private static final int LABEL_WIDTH = 46;
    private static final int AMOUNT_WIDTH = 16;
    private static final int REMARK_WIDTH = 10;

    private final Locale locale;
    private final NumberText numbers;
    private final StringBuilder text = new StringBuilder();

    PageText(Locale locale) {
        this.locale = locale;
        this.numbers = NumberText.of(locale);
    }

    Locale locale() {
        return locale;
    }

    NumberText numbers() {
        return numbers;
    }

    String say(String french, String english) {
        return Labelled.choose(locale, french, english);
    }

    /** A day as messages write it. */
    String day(LocalDate day) {
        String iso = day.toString();
        return locale.getLanguage().equals("fr") && iso.length() == 10
                ? iso.substring(8) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4)
                : iso;
    }

    void line() {
        text.append('\n');
    }

    void line(String line) {
        text.append(Printable.of(line)).append('\n');
    }

    /** A label, an amount that ends where the others end, and a remark. */
    void row(String label, String amount, String remark) {
        text.append("  ").append(fit(label, LABEL_WIDTH));
        text.append(right(amount, AMOUNT_WIDTH));
        if (!remark.isEmpty()) {
            text.append(" ".repeat(Math.max(2, REMARK_WIDTH - remark.length()))).append(Printable.of(remark));
        }
        text.append('\n');
    }

    /** Words that go on under themselves, behind a head that stands in the margin. */
    void wrap(String head, int margin, String words) {
        String shownHead = Printable.of(head);
        text.append(shownHead).append(" ".repeat(Math.max(1, margin - shownHead.length())));
        int column = Math.max(margin, shownHead.length() + 1);
        boolean first = true;
        for (String word : Printable.of(words).split(" ", -1)) {
            if (!first && column + word.length() + 1 > WIDTH) {
                text.append('\n').append(" ".repeat(margin));
                column = margin;
                first = true;
            }
            if (!first) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
            first = false;
        }
        text.append('\n');
    }

    /** Cut or filled up to a width, with at least two spaces behind. */
    static String fit(String words, int width) {
        String line = Printable.of(words);
        int most = width - 2;
        String cut = line.length() > most ? start(line, most - 1) + "…" : line;
        return cut + " ".repeat(width - cut.length());
    }

    static String right(String words, int width) {
        return " ".repeat(Math.max(0, width - words.length())) + words;
    }

    /** The first characters of a text, but no half of one. */
    private static String start(String line, int length) {
        return line.substring(0, Character.isHighSurrogate(line.charAt(length - 1)) ? length - 1 : length);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
