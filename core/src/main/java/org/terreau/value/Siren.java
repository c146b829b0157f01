package org.terreau.value;

/** The nine digits by which the French register Sirene knows an organisation; the last is a check digit (Luhn). */
public final class Siren {

    /** How many digits it has. */
    public static final int LENGTH = 9;

    private Siren() {}

    /**
     * Tells whether a text is a SIREN: nine ASCII digits, not all zero, that pass Luhn's check.
     *
     * @param text any text
     * @return true when it is one; whether the register holds it is not known here
     */
    public static boolean isValid(CharSequence text) {
        return areDigits(text, LENGTH) && !areZeros(text, LENGTH) && luhn(text) % 10 == 0;
    }

    static boolean areDigits(CharSequence text, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    static boolean areZeros(CharSequence digits, int length) {
        for (int i = 0; i < length; i++) {
            if (digits.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    /** Luhn's sum: every second digit from the right counts twice, less 9 when that has two digits. */
    static int luhn(CharSequence digits) {
        int sum = 0;
        boolean twice = false;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = digits.charAt(i) - '0';
            int counted = twice ? 2 * digit : digit;
            sum += counted > 9 ? counted - 9 : counted;
            twice = !twice;
        }
        return sum;
    }
}
