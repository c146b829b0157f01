package org.terreau.network;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.terreau.value.Labelled;
import org.terreau.value.Rna;
import org.terreau.value.Siren;
import org.terreau.value.Siret;

/**
 * A number of a public register as somebody wrote it: what is wrong with it, and the number that it was where that is
 * known.
 *
 * @param flaw what is wrong
 * @param fixed the number that it was; empty when nothing tells
 */
record RegisterNumber(Flaw flaw, Optional<String> fixed) {

    /** What is wrong with a number. */
    enum Flaw implements Labelled {
        /** A zero in front was lost, as spreadsheets do with what they take for a number. */
        LOST_ZERO("le zéro de tête s’est perdu", "the zero in front was lost"),
        /** With spaces, dots or hyphens. */
        SPACED("il s’écrit sans espaces ni points", "it is written without spaces or dots"),
        /** In scientific notation, which kept too few digits. */
        ROUNDED(
                "un tableur l’a mis en notation scientifique et n’en a pas gardé tous les chiffres",
                "a spreadsheet put it into scientific notation and did not keep all its digits"),
        /** In scientific notation, with all digits. */
        SCIENTIFIC("un tableur l’a mis en notation scientifique", "a spreadsheet put it into scientific notation"),
        /** Letters that look like digits. */
        LOOKALIKE("il contient des lettres à la place de chiffres", "it holds letters in the place of digits"),
        /** The SIREN of the organisation where its SIRET is wanted. */
        IS_SIREN("c’est un SIREN, à neuf chiffres", "it is a SIREN, of nine digits"),
        /** The SIRET of an establishment where a SIREN is wanted. */
        IS_SIRET("c’est un SIRET, à quatorze chiffres", "it is a SIRET, of fourteen digits"),
        /** Without the W. */
        NO_W("il lui manque le W", "its W is missing"),
        /** Something else than digits. */
        CHARACTERS("il contient autre chose que des chiffres", "it holds something else than digits"),
        /** Too few or too many digits. */
        LENGTH("il n’a pas le nombre de chiffres voulu", "it has not the right number of digits"),
        /** The check digit does not fit. */
        KEY("sa clé de contrôle ne convient pas", "its check digit does not fit");

        private final String french;
        private final String english;

        Flaw(String french, String english) {
            this.french = french;
            this.english = english;
        }

        @Override
        public String label(Locale locale) {
            return Labelled.choose(locale, french, english);
        }
    }

    /** Longer texts are no number that somebody spaced out. */
    private static final int LONGEST = 40;

    static RegisterNumber siret(String text) {
        RegisterNumber read = read(text, Siret.LENGTH, Siret::isValid);
        boolean isSiren = read.fixed.isEmpty() && Siren.isValid(compact(text));
        return isSiren ? new RegisterNumber(Flaw.IS_SIREN, Optional.empty()) : read;
    }

    static RegisterNumber siren(String text) {
        RegisterNumber read = read(text, Siren.LENGTH, Siren::isValid);
        String compact = compact(text);
        return read.fixed.isEmpty() && Siret.isValid(compact)
                ? new RegisterNumber(
                        Flaw.IS_SIRET,
                        Optional.of(compact.substring(0, Siren.LENGTH)).filter(Siren::isValid))
                : read;
    }

    static RegisterNumber rna(String text) {
        String compact = compact(text).toUpperCase(Locale.ROOT);
        if (Rna.isValid(compact)) {
            return of(Flaw.SPACED, compact);
        }
        if (Rna.isValid("W" + compact)) {
            return of(Flaw.NO_W, "W" + compact);
        }
        boolean digits = compact.startsWith("W") && isDigits(compact.substring(1));
        return new RegisterNumber(digits ? Flaw.LENGTH : Flaw.CHARACTERS, Optional.empty());
    }

    /** The SIRET that a text is or was; empty when nothing tells. */
    static Optional<String> siretOf(String text) {
        return Siret.isValid(text) ? Optional.of(text) : siret(text).fixed;
    }

    private static RegisterNumber of(Flaw flaw, String fixed) {
        return new RegisterNumber(flaw, Optional.of(fixed));
    }

    private static RegisterNumber read(String text, int length, Predicate<String> valid) {
        String digits = compact(text);
        if (isDigits(digits)) {
            return ofDigits(digits, length, valid);
        }
        int exponent = digits.toUpperCase(Locale.ROOT).indexOf('E');
        if (exponent > 0 && text.length() <= LONGEST && isScientific(text)) {
            String kept = scientific(text);
            return valid.test(kept) ? of(Flaw.SCIENTIFIC, kept) : new RegisterNumber(Flaw.ROUNDED, Optional.empty());
        }
        String looked =
                digits.replace('O', '0').replace('o', '0').replace('I', '1').replace('l', '1');
        return valid.test(looked) ? of(Flaw.LOOKALIKE, looked) : new RegisterNumber(Flaw.CHARACTERS, Optional.empty());
    }

    private static RegisterNumber ofDigits(String digits, int length, Predicate<String> valid) {
        if (valid.test(digits)) {
            return of(Flaw.SPACED, digits);
        }
        if (digits.length() == length - 1 && valid.test("0" + digits)) {
            return of(Flaw.LOST_ZERO, "0" + digits);
        }
        return new RegisterNumber(digits.length() == length ? Flaw.KEY : Flaw.LENGTH, Optional.empty());
    }

    /** Such as 8,0001E+13. */
    private static boolean isScientific(String text) {
        return text.strip().matches("[0-9]([.,][0-9]+)?[eE][+]?[0-9]{1,2}");
    }

    /** The digits of a number in scientific notation, where it kept them all; else nothing that could be valid. */
    private static String scientific(String text) {
        String number = text.strip().toUpperCase(Locale.ROOT);
        int exponent = number.indexOf('E');
        String sign = number.substring(exponent + 1);
        int places = Integer.parseInt(sign.startsWith("+") ? sign.substring(1) : sign);
        String digits = compact(number.substring(0, exponent)).replace(",", "");
        return digits.length() == places + 1 ? digits : "";
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Without spaces of any kind, dots, hyphens and the apostrophe by which spreadsheets mark a text. */
    private static String compact(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        StringBuilder compact = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean apart = Character.isWhitespace(c) || Character.isSpaceChar(c) || ".-_'’".indexOf(c) >= 0;
            if (!apart) {
                compact.append(c);
            }
        }
        return compact.toString();
    }
}
