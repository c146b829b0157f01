package org.terreau.value;

/** The number by which the French register of associations (RNA) knows an association: W and nine digits. */
public final class Rna {

    private static final int DIGITS = 9;

    private Rna() {}

    /**
     * Tells whether a text is an RNA number.
     *
     * @param text any text
     * @return true for a capital W and nine ASCII digits; there is no check digit
     */
    public static boolean isValid(CharSequence text) {
        return text.length() == DIGITS + 1
                && text.charAt(0) == 'W'
                && Siren.areDigits(text.subSequence(1, text.length()), DIGITS);
    }
}
