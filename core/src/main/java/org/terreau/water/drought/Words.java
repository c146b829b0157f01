package org.terreau.water.drought;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a French text apart: folded words without accents, times as minutes, areas as square metres. */
final class Words {

    private static final Pattern PARTS = Pattern.compile("(?<area>\\d{1,3}(?: \\d{3})+|\\d{1,6}(?:[.,]\\d{1,3})?) ?"
            + "(?<unit>m2|metres? carres?|ha|hectares?)(?![a-z0-9])"
            + "|(?<hour>[01]?\\d|2[0-4]) ?(?:heures?|h) ?(?:(?<minute>[0-5]\\d)(?!\\d| ?h)(?: ?(?:min|mn))?)?(?![a-z0-9])"
            + "|(?<hour2>[01]?\\d|2[0-4]):(?<minute2>[0-5]\\d)(?![\\d:])"
            + "|(?<number>\\d+)|(?<word>[a-z]+)|(?<end>[.;\\n\\r]+)|(?<blank>[ \"]+)|(?<sign>.)");

    private final String text;
    private final StringBuilder folded = new StringBuilder();
    private final List<Integer> at = new ArrayList<>();

    private Words(String text) {
        this.text = text;
    }

    /** The parts of a text, in order. */
    static List<Word> of(String text) {
        Words words = new Words(text);
        words.fold();
        return words.parts();
    }

    private void fold() {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.getType(c) == Character.FORMAT || c == '\uFE0F') {
                continue;
            }
            if (c == '²') {
                add("2", i);
            } else if (c == '\n' || c == '\r' || c == ';' || c == '•' || c == '·') {
                add(c == ';' ? ";" : "\n", i);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || "'’‘`´«»“”".indexOf(c) >= 0) {
                add(" ", i);
            } else if (Character.getType(c) == Character.DASH_PUNCTUATION) {
                add("-", i);
            } else {
                letters(c, i);
            }
        }
    }

    private void letters(int c, int i) {
        String lower = new String(Character.toChars(c)).toLowerCase(Locale.ROOT);
        String apart = lower.equals("œ") ? "oe" : Normalizer.normalize(lower, Normalizer.Form.NFD);
        for (int k = 0; k < apart.length(); k++) {
            if (Character.getType(apart.charAt(k)) != Character.NON_SPACING_MARK) {
                add(String.valueOf(apart.charAt(k)), i);
            }
        }
    }

    private void add(String part, int place) {
        boolean isBlankAgain = part.equals(" ") && folded.length() > 0 && folded.charAt(folded.length() - 1) == ' ';
        if (!isBlankAgain) {
            folded.append(part);
            for (int k = 0; k < part.length(); k++) {
                at.add(place);
            }
        }
    }

    private List<Word> parts() {
        List<Word> parts = new ArrayList<>();
        Matcher matcher = PARTS.matcher(folded);
        int from = 0;
        while (from < folded.length() && matcher.find(from)) {
            from = matcher.end();
            int begins = at.get(matcher.start());
            int ends = from < at.size() ? at.get(from) : text.length();
            if (matcher.group("area") != null) {
                parts.add(new Word(Word.Kind.AREA, "", area(matcher), begins, ends));
            } else if (matcher.group("hour") != null) {
                time(matcher.group("hour"), matcher.group("minute"), begins, ends, parts);
            } else if (matcher.group("hour2") != null) {
                time(matcher.group("hour2"), matcher.group("minute2"), begins, ends, parts);
            } else if (matcher.group("number") != null) {
                String digits = matcher.group("number");
                double value = digits.length() > 6 ? -1 : Integer.parseInt(digits);
                parts.add(new Word(Word.Kind.NUMBER, digits, value, begins, ends));
            } else if (matcher.group("word") != null) {
                word(matcher.group("word"), begins, ends, parts);
            } else if (matcher.group("end") != null) {
                parts.add(new Word(Word.Kind.END, ".", 0, begins, ends));
            } else if (matcher.group("sign") != null && !isHyphen(matcher.start())) {
                parts.add(new Word(Word.Kind.SIGN, matcher.group("sign"), 0, begins, ends));
            }
        }
        return parts;
    }

    private static void time(String hour, @Nullable String minute, int from, int to, List<Word> parts) {
        int minutes = Integer.parseInt(hour) * 60 + (minute == null ? 0 : Integer.parseInt(minute));
        boolean isTime = minutes <= HourWindows.DAY;
        parts.add(new Word(isTime ? Word.Kind.TIME : Word.Kind.SIGN, "?", minutes, from, to));
    }

    private static void word(String word, int from, int to, List<Word> parts) {
        switch (word) {
            case "midi" -> parts.add(new Word(Word.Kind.TIME, word, 12 * 60, from, to));
            case "minuit" -> parts.add(new Word(Word.Kind.TIME, word, 0, from, to));
            default -> parts.add(new Word(Word.Kind.WORD, word, 0, from, to));
        }
    }

    /** Three digits behind a point or comma are thousands of square metres, but a fraction of a hectare. */
    private static double area(Matcher matcher) {
        String digits = matcher.group("area").replace(" ", "").replace(',', '.');
        boolean isHectare = matcher.group("unit").startsWith("h");
        boolean isThousands = !isHectare && digits.indexOf('.') == digits.length() - 4 && digits.indexOf('.') > 0;
        double number = Double.parseDouble(isThousands ? digits.replace(".", "") : digits);
        return isHectare ? number * 10_000 : number;
    }

    private boolean isHyphen(int place) {
        return folded.charAt(place) == '-' && isLetter(place - 1) && isLetter(place + 1);
    }

    private boolean isLetter(int place) {
        return place >= 0 && place < folded.length() && folded.charAt(place) >= 'a' && folded.charAt(place) <= 'z';
    }
}
