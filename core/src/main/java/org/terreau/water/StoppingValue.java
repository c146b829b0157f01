package org.terreau.water;

import java.util.Locale;
import org.terreau.value.Labelled;

/** The values that can stop a balance, as a gardener calls them. */
enum StoppingValue implements Labelled {
    COEFFICIENT("coefficient", "coefficient cultural", "crop coefficient"),
    KC_MIN("kcMin", "coefficient du sol sec", "coefficient of dry soil"),
    HEIGHT("heightM", "hauteur de la culture", "height of the crop"),
    ROOT_DEPTH("rootDepthM", "profondeur des racines", "depth of the roots"),
    FRACTION("depletionFraction", "part de l’eau facile à boire", "share of the water that is easy to drink"),
    COVER("groundCover", "part du sol couverte", "share of the ground that is covered"),
    EVAPOTRANSPIRATION("et0Mm", "évapotranspiration de référence", "reference evapotranspiration"),
    RAIN("rainMm", "pluie", "rain"),
    WIND("windAt2m", "vent", "wind"),
    HUMIDITY("humidityMin", "humidité la plus basse", "lowest humidity"),
    WATER_CONTENTS("thetaFc", "teneurs en eau du sol", "water contents of the soil"),
    EVAPORABLE("tewMm", "eau évaporable du sol", "evaporable water of the soil"),
    DEPLETION(
            "initialDepletionMm",
            "eau qui manque au sol le premier jour",
            "water that the soil lacks on the first day"),
    CURVE_NUMBER("curveNumber", "indice de ruissellement", "curve number"),
    MULCH("mulchFactor", "effet du paillage", "effect of the mulch"),
    GIVEN("grossMm", "eau donnée", "water given"),
    DECIDED("decidedMm", "eau donnée", "water given"),
    LINES("lines", "efficacité de l’arrosage ou part mouillée", "efficiency of the watering or wetted share"),
    MEASURED("measuredMm", "mesure du sol", "measurement of the soil"),
    READINGS("readings", "relevés du sol", "readings of the soil"),
    OTHER("", "une valeur du calcul", "a value of the budget");

    private final String column;
    private final String french;
    private final String english;

    StoppingValue(String column, String french, String english) {
        this.column = column;
        this.french = french;
        this.english = english;
    }

    /** The value whose column a detail ends with. */
    static StoppingValue of(String detail) {
        String column = detail.substring(detail.lastIndexOf(' ') + 1);
        for (StoppingValue each : values()) {
            if (each.column.equals(column)) {
                return each;
            }
        }
        return OTHER;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
