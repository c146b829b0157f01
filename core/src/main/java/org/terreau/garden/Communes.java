package org.terreau.garden;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The form of the codes of communes and of cadastral parcels. Which of them exist is not known here. */
final class Communes {

    private static final Pattern COMMUNE = Pattern.compile(
            "((0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5])(?!000)[0-9]{3}|97[1-8](?!00)[0-9]{2}|98[4678][0-9]{2})");
    private static final Pattern PARCEL = Pattern.compile("[0-9]{3}[0-9A-Z][A-Z0-9][0-9]{4}");
    private static final int PARCEL_LENGTH = 14;

    private Communes() {}

    static boolean isCommune(String code) {
        return code.length() == 5 && COMMUNE.matcher(code).matches();
    }

    static boolean isParcel(String reference) {
        return reference.length() == PARCEL_LENGTH
                && isCommune(reference.substring(0, 5))
                && PARCEL.matcher(reference.substring(5)).matches();
    }

    /** The code of a commune that was meant: with the zero that spreadsheets drop, or with a capital A or B. */
    static Optional<String> meantCommune(String code) {
        String capital = code.toUpperCase(Locale.ROOT);
        String whole = capital.length() == 4 ? "0" + capital : capital;
        return isCommune(whole) && !whole.equals(code) ? Optional.of(whole) : Optional.empty();
    }

    /** The reference of a parcel that was meant. */
    static Optional<String> meantParcel(String reference) {
        String capital = reference.length() > PARCEL_LENGTH ? reference : reference.toUpperCase(Locale.ROOT);
        String whole = capital.length() == PARCEL_LENGTH - 1 ? "0" + capital : capital;
        return isParcel(whole) && !whole.equals(reference) ? Optional.of(whole) : Optional.empty();
    }

    /** Corsica before 1976, and its post codes since. */
    static boolean isOldCorsica(String code) {
        return code.length() == 5 && code.startsWith("20") && code.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether two codes may be of one commune: Paris, Lyon and Marseille have codes for their arrondissements too. */
    static boolean mayBeOne(String commune, String other) {
        return town(commune).equals(town(other));
    }

    private static String town(String code) {
        if (code.startsWith("751")) {
            return "75056";
        }
        if (code.startsWith("6938")) {
            return "69123";
        }
        return code.startsWith("132") && code.compareTo("13201") >= 0 && code.compareTo("13216") <= 0 ? "13055" : code;
    }
}
