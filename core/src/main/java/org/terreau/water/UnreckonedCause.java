package org.terreau.water;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Why the budget of a bed, or of a crop on it, is not reckoned, or not to its end. */
public enum UnreckonedCause implements Labelled {
    /** The bed has no soil. */
    NO_SOIL("pas de sol indiqué", "no soil is stated"),
    /** The soil has neither a texture nor water contents. */
    SOIL_UNKNOWN("ni texture ni teneurs en eau", "neither a texture nor water contents"),
    /** The soil holds no water: wilting point at or above field capacity. */
    SOIL_IMPOSSIBLE("point de flétrissement au-dessus de la capacité au champ", "wilting point above field capacity"),
    /** The area is not known. */
    NO_AREA("surface inconnue", "the area is not known"),
    /** Nothing is said to grow there. */
    NO_CROP("aucune culture indiquée", "no crop is stated"),
    /** No row of the table has this name. */
    CROP_UNKNOWN("culture absente de la table", "the crop is not in the table"),
    /** The row lacks coefficients that the method needs. */
    COEFFICIENTS_MISSING("coefficients absents de la table", "coefficients are not in the table"),
    /** No day of sowing or planting is stated. */
    NO_BEGIN("date de début inconnue", "the first day is not known"),
    /** No table has the lengths of its stages. */
    NO_STAGES("durée des stades inconnue", "the lengths of the stages are not known"),
    /** It ends before it begins. */
    ENDS_BEFORE_BEGIN("fin avant le début", "it ends before it begins"),
    /** The weather lies wholly before or after it. */
    OUTSIDE_WEATHER("hors de la période météo", "outside the weather’s period"),
    /** The season begins before the weather. */
    WEATHER_BEGINS("la météo ne commence qu’après le début", "the weather begins later"),
    /** The weather ends before the season. */
    WEATHER_ENDS("la météo s’arrête avant la fin", "the weather ends first"),
    /** Evapotranspiration is not known for too many days on end. */
    WEATHER_UNKNOWN("évapotranspiration inconnue trop longtemps", "evapotranspiration is not known for too long"),
    /** A value that cannot be reckoned with. */
    IMPOSSIBLE_VALUE("valeur impossible", "impossible value");

    private final String french;
    private final String english;

    UnreckonedCause(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /**
     * Tells whether a part of the season is reckoned all the same.
     *
     * @return true when the weather only begins too late or ends too early
     */
    public boolean isPartial() {
        return this == WEATHER_BEGINS || this == WEATHER_ENDS || this == WEATHER_UNKNOWN;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
