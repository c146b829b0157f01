package org.terreau.funding.award;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.money.FrenchAmount;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;
import org.terreau.value.Rna;
import org.terreau.value.Siren;
import org.terreau.value.Siret;

/** What a cell of another form probably meant: a proposal for a person, never put in its place. */
final class Meant {

    private static final int LONGEST = 60;
    private static final String BLANKS = " \t\r\n\u00A0\u202F\u2009\u200B\uFEFF";
    private static final String[] BETWEEN = {"_", "/", " au ", " - ", "-", ";", ",", " "};

    private Meant() {}

    /** The text without blanks and apostrophes, which spreadsheets put in front of digits; as it is when too long. */
    static String bare(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (BLANKS.indexOf(c) < 0 && c != '\'' && c != '’') {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** A valid SIRET that the text becomes by leaving out what does not belong, or by a zero in front. */
    static @Nullable String siret(String text) {
        String digits = bare(text).replace(".0", ".").replace(".", "").replace("-", "");
        if (Siret.isValid(digits)) {
            return digits;
        }
        String padded = "0" + digits;
        return Siret.isValid(padded) ? padded : null;
    }

    /** Whether the text is a SIREN where a SIRET should stand. */
    static boolean isSiren(String text) {
        return Siren.isValid(bare(text));
    }

    /** Whether a spreadsheet made a number of it and kept only its first digits: {@code 2.18601E+13}. */
    static boolean isScientific(String text) {
        String bare = bare(text);
        int e = Math.max(bare.indexOf('E'), bare.indexOf('e'));
        if (e < 1 || bare.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < bare.length(); i++) {
            if (i != e && "0123456789.,+".indexOf(bare.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    static @Nullable String rna(String text) {
        String bare = bare(text).toUpperCase(Locale.ROOT);
        return Rna.isValid(bare) ? bare : null;
    }

    /** An amount to the cent, in the form of the schema. */
    static @Nullable String amount(String text) {
        String bare = text.length() > LONGEST ? text : text.strip();
        while (bare.startsWith("'") || bare.startsWith("’")) {
            bare = bare.substring(1);
        }
        return FrenchAmount.read(bare).value().map(Object::toString).orElse(null);
    }

    /** A share, as a fraction of 1, for a share in percent or with a comma. */
    static @Nullable String share(String text) {
        String bare = bare(text);
        boolean percent = bare.endsWith("%");
        String number = (percent ? bare.substring(0, bare.length() - 1) : bare).replace(',', '.');
        number = number.startsWith(".") ? "0" + number : number;
        char[] chars = number.toCharArray();
        Rate share = ScdlCells.share(chars, 0, chars.length);
        if (share == null || share.signum() <= 0) {
            return null;
        }
        boolean tooMuch = share.compareTo(Rate.ONE) > 0;
        if (!percent && !tooMuch) {
            return share.toString();
        }
        return percentOf(number)
                .filter(each -> each.compareTo(Rate.ONE) <= 0)
                .map(Object::toString)
                .orElse(null);
    }

    private static Optional<Rate> percentOf(String number) {
        try {
            return Optional.of(Rate.ofPercent(number));
        } catch (IllegalArgumentException | ArithmeticException notOne) {
            return Optional.empty();
        }
    }

    /** A day in the form of the schema. */
    static @Nullable String day(String text) {
        LocalDate day = text.length() > LONGEST ? null : oneDay(text);
        return day == null ? null : day.toString();
    }

    /** A day or a period in the form of the schema. */
    static @Nullable String period(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        LocalDate whole = oneDay(text);
        if (whole != null) {
            return whole.toString();
        }
        for (String separator : BETWEEN) {
            for (int at = text.indexOf(separator); at > 0; at = text.indexOf(separator, at + 1)) {
                LocalDate first = oneDay(text.substring(0, at));
                LocalDate last = first == null ? null : oneDay(text.substring(at + separator.length()));
                if (first != null && last != null && !last.isBefore(first)) {
                    DateRange range = DateRange.of(first, last);
                    return range.getFirst() + "/" + range.getLast();
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate oneDay(String text) {
        String bare = text.strip();
        while (bare.startsWith("'") || bare.startsWith("’")) {
            bare = bare.substring(1);
        }
        int time = bare.indexOf('T') == 10 || bare.indexOf(' ') == 10 ? 10 : bare.length();
        if (time < bare.length()
                && (bare.length() == time + 1 || bare.charAt(time + 1) < '0' || bare.charAt(time + 1) > '2')) {
            return null; // what follows is no time
        }
        String day = bare.substring(0, time);
        if (day.length() == 8 && day.chars().allMatch(c -> c >= '0' && c <= '9')) {
            day = day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6);
        }
        String[] parts = day.split("[-/.]", -1);
        if (parts.length != 3) {
            return null;
        }
        if (parts[0].length() == 4) {
            LocalDate asWritten = iso(parts[0], parts[1], parts[2]);
            return asWritten != null ? asWritten : iso(parts[0], parts[2], parts[1]);
        }
        return parts[2].length() == 4 ? iso(parts[2], parts[1], parts[0]) : null;
    }

    private static @Nullable LocalDate iso(String year, String month, String day) {
        String iso = year + "-" + two(month) + "-" + two(day);
        return ScdlCells.day(iso.toCharArray(), 0, iso.length());
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /** A nature of the list, for one that is written otherwise. */
    static @Nullable String nature(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        String folded = text.toLowerCase(Locale.ROOT).replace('é', 'e').replace("e\u0301", "e");
        int cash = folded.indexOf("numeraire");
        int kind = folded.indexOf("nature");
        if (cash < 0) {
            return kind < 0 ? null : AidNature.IN_KIND.toScdl();
        }
        return (kind < 0 ? AidNature.CASH : kind < cash ? AidNature.IN_KIND_AND_CASH : AidNature.CASH_AND_IN_KIND)
                .toScdl();
    }

    static @Nullable String notification(String text) {
        return switch (bare(text).toLowerCase(Locale.ROOT)) {
            case "oui", "o", "yes", "y", "true", "vrai", "1" -> "oui";
            case "non", "n", "no", "false", "faux", "0" -> "non";
            default -> null;
        };
    }
}
