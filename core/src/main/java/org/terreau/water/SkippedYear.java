package org.terreau.water;

import java.util.Locale;
import org.terreau.value.Labelled;

/**
 * A year that a replay leaves out.
 *
 * @param year which
 * @param why the reason
 * @param days how many days are concerned; zero when it is not a matter of days
 */
public record SkippedYear(int year, Why why, int days) {

    /** Why a year is left out. */
    public enum Why implements Labelled {
        /** The weather begins after the season, or ends before it. */
        NOT_WHOLE("la météo ne couvre pas toute la saison", "the weather does not cover the whole season"),
        /** Evapotranspiration is not known on some days. */
        EVAPOTRANSPIRATION_UNKNOWN(
                "évapotranspiration inconnue certains jours", "evapotranspiration unknown some days"),
        /** Rain is not known on some days. */
        RAIN_UNKNOWN("pluie inconnue certains jours", "rain unknown some days"),
        /** Some bed or crop that is reckoned in other years is not in this one. */
        UNRECKONED("une planche ou une culture n’est pas calculable", "a bed or a crop cannot be reckoned");

        private final String french;
        private final String english;

        Why(String french, String english) {
            this.french = french;
            this.english = english;
        }

        @Override
        public String label(Locale locale) {
            return Labelled.choose(locale, french, english);
        }
    }
}
