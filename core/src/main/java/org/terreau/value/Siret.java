package org.terreau.value;

/**
 * The fourteen digits by which the French register Sirene knows an establishment: the {@link Siren} of its
 * organisation, then five digits of its own; the last is a check digit (Luhn).
 *
 * <p>La Poste had more establishments than five checked digits number: a SIRET of the SIREN 356000000 is valid too when
 * its digits add up to a multiple of 5. Its head office, 35600000000048, passes Luhn's check as any other.
 */
public final class Siret {

    /** How many digits it has. */
    public static final int LENGTH = 14;

    private static final String LA_POSTE = "356000000";

    private Siret() {}

    /**
     * Tells whether a text is a SIRET.
     *
     * @param text any text
     * @return true for fourteen ASCII digits, the first nine not all zero, that pass Luhn's check or La Poste's;
     *     whether the register holds it is not known here
     */
    public static boolean isValid(CharSequence text) {
        return isWritten(text)
                && !Siren.areZeros(text, Siren.LENGTH)
                && (Siren.luhn(text) % 10 == 0 || (isOfLaPoste(text) && sum(text) % 5 == 0));
    }

    /**
     * Tells whether a text looks like a SIRET.
     *
     * @param text any text
     * @return true for fourteen ASCII digits, whatever the check digit says
     */
    public static boolean isWritten(CharSequence text) {
        return Siren.areDigits(text, LENGTH);
    }

    private static boolean isOfLaPoste(CharSequence digits) {
        for (int i = 0; i < LA_POSTE.length(); i++) {
            if (digits.charAt(i) != LA_POSTE.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int sum(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            sum += digits.charAt(i) - '0';
        }
        return sum;
    }
}
