package org.terreau.water.evapotranspiration;

import java.util.Locale;
import org.terreau.value.Labelled;

/**
 * How the radiation under a clear sky is estimated, against which the cloudiness is judged. {@link #SIMPLE} is the
 * default; {@link #TURBIDITY} heeds the height of the sun, the moisture and the dust of the air, and moves a day by up
 * to 0.15 mm.
 */
public enum ClearSky implements Labelled {
    /** From the altitude alone: FAO-56 Eq. 37, ASCE-EWRI Eq. 19. */
    SIMPLE("selon l’altitude", "from the altitude"),
    /** From pressure, vapour and turbidity: ASCE-EWRI Appendix D, as the Ref-ET software does. */
    TURBIDITY("selon l’altitude, l’humidité et la turbidité", "from altitude, moisture and turbidity");

    private final String french;
    private final String english;

    ClearSky(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
