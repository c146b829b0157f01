package org.terreau.funding;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of a budget on a form mean, and by which code the form says a meaning.
 *
 * <p>A meaning is a path such as {@code 74.740.state}. A code finer than a line means something below what the line
 * means: 6061 below 60 is 60.606.6061, {@code 741-state} below 741 is 74.740.state.
 */
final class CodeMeanings {

    static final String VOLUNTEERING = "87.870";
    static final String GIFTS_IN_KIND = "87.875";

    private static final int LONGEST_CODE = 40;
    private static final String UNCLEAR = "unclear-";

    /**
     * How a form says a meaning.
     *
     * @param code the code
     * @param line the line of the form that the code is, or falls under
     * @param exact whether that line means just this
     */
    record Spelling(String code, Account line, boolean exact) {}

    private final Form form;
    private final List<Form> charts;
    private final Optional<Form> books;

    /**
     * Makes the meanings of a form.
     *
     * @param form the form
     * @param forms the charts that may say what a code means that the form does not print
     * @param books the chart that the carrier keeps its books by
     */
    CodeMeanings(Form form, Forms forms, Optional<Form> books) {
        this.form = form;
        this.charts = forms.charts();
        this.books = books;
    }

    /** What a code means; null when it means nothing on this form. The label decides between 870 and 875. */
    @Nullable
    String of(String code, Optional<String> label) {
        String meaning = read(code, label);
        if (label.isPresent() && (VOLUNTEERING.equals(meaning) || GIFTS_IN_KIND.equals(meaning))) {
            String said = said(label.get());
            return said == null ? meaning : said;
        }
        return meaning;
    }

    /** Which of the two that traded codes a label speaks of; null when it speaks of neither. */
    static @Nullable String said(String label) {
        if (begins(label, "don") || begins(label, "gift")) {
            return GIFTS_IN_KIND;
        }
        for (int i = 0; i < label.length(); i++) {
            if (label.regionMatches(true, i, "bénévol", 0, 7)
                    || label.regionMatches(true, i, "benevol", 0, 7)
                    || label.regionMatches(true, i, "volunteer", 0, 9)) {
                return VOLUNTEERING;
            }
        }
        return null;
    }

    private static boolean begins(String label, String word) {
        return label.regionMatches(true, 0, word, 0, word.length());
    }

    static boolean isUnclear(String meaning) {
        return meaning.contains("." + UNCLEAR);
    }

    private @Nullable String read(String code, Optional<String> label) {
        Account line = form.line(code);
        if (line != null && (form.isChart() || line.code().equals(code) || Account.isInKind(code))) {
            return below(form, line, code);
        }
        // a code that the form does not print is one of the carrier's own books
        int printed = line == null ? 0 : line.code().length();
        Account account = books.isPresent() ? books.get().line(code) : null;
        if (account != null && account.code().length() > printed) {
            return below(books.get(), account, code);
        }
        String agreed = agreed(code, printed, label);
        return agreed != null || line == null ? agreed : below(form, line, code);
    }

    /** What the charts say that know a code best: the wider of two meanings, or the one that the label speaks of. */
    private @Nullable String agreed(String code, int printed, Optional<String> label) {
        int longest = printed;
        String found = null;
        for (Form chart : charts) {
            Account account = chart.line(code);
            if (account == null
                    || account.code().length() <= printed
                    || account.code().length() < longest) {
                continue;
            }
            String meaning = below(chart, account, code);
            if (found == null || account.code().length() > longest || found.startsWith(meaning + ".")) {
                found = meaning;
            } else if (!meaning.equals(found) && !meaning.startsWith(found + ".")) {
                String said = label.isPresent() ? said(label.get()) : null;
                return said != null ? said : chart.chapter(account).code() + "." + UNCLEAR + code;
            }
            longest = account.code().length();
        }
        return found;
    }

    private static String below(Form form, Account line, String code) {
        StringBuilder meaning = new StringBuilder(String.valueOf(form.meaningOf(line)));
        int i = line.code().length();
        boolean number = isNumber(line.code());
        while (number && i < code.length() && isDigit(code.charAt(i))) {
            i++;
            meaning.append('.').append(code, 0, i);
        }
        if (i < code.length()) {
            String tail = code.charAt(i) == '-' ? code.substring(i + 1) : number ? code : code.substring(i);
            meaning.append('.').append(tail);
        }
        return meaning.toString();
    }

    static boolean isNumber(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (!isDigit(code.charAt(i))) {
                return false;
            }
        }
        return !code.isEmpty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a code is a line of this form itself. */
    boolean prints(String code) {
        Account line = form.line(code);
        return line != null && line.code().equals(code);
    }

    /**
     * Finds the code by which this form says a meaning.
     *
     * @param meaning the meaning
     * @param code the code that the line has on the other form: kept where it means the same here
     * @param printed whether the other form prints it; then it can be counted in a wider line of this one
     * @param above the code of the line above it, on this form; empty for a chapter
     * @return the code; null when this form has no line for it, not even a wider one
     */
    @Nullable
    Spelling spell(String meaning, String code, boolean printed, String above) {
        String wider = known(meaning);
        Account line = wider == null ? null : form.lineOf(wider);
        if (wider == null || line == null) {
            return null;
        }
        if (meaning.equals(form.meaningOf(line))) {
            return new Spelling(line.code(), line, true);
        }
        if (printed
                && !form.isChart()
                && line.parent().isPresent()
                && !line.code().equals(above)) {
            return new Spelling(line.code(), line, false);
        }
        Spelling kept = ifItMeans(meaning, code);
        Spelling number = kept == null ? ifItMeans(meaning, meaning.substring(meaning.lastIndexOf('.') + 1)) : kept;
        return number == null ? new Spelling(finer(line, wider, meaning), line, false) : number;
    }

    /** A code of its own for a meaning that this form prints no line for. */
    String finer(String meaning) {
        String wider = known(meaning);
        Account line = wider == null ? null : form.lineOf(wider);
        return wider == null || line == null ? meaning : finer(line, wider, meaning);
    }

    private static String finer(Account line, String wider, String meaning) {
        int from = wider.length() < meaning.length() ? wider.length() : meaning.lastIndexOf('.');
        String finer = line.code() + "-" + meaning.substring(from + 1);
        return finer.length() > LONGEST_CODE ? line.code() : finer;
    }

    private @Nullable String known(String meaning) {
        String wider = meaning;
        while (form.lineOf(wider) == null) {
            int dot = wider.lastIndexOf('.');
            if (dot < 0) {
                return null;
            }
            wider = wider.substring(0, dot);
        }
        return wider;
    }

    private @Nullable Spelling ifItMeans(String meaning, String code) {
        Account line = form.line(code);
        return line != null && meaning.equals(read(code, Optional.empty())) ? new Spelling(code, line, false) : null;
    }

    /** Whether a chart has lost a meaning that an older one had. */
    boolean hasAbolished(String meaning) {
        for (Form chart : charts) {
            if (!form.isChart() || chart.getId().equals(form.getId())) {
                return false;
            }
            if (chart.lineOf(meaning) != null && form.lineOf(meaning) == null) {
                return true;
            }
        }
        return false;
    }
}
