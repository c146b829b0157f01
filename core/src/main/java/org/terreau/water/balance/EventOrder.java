package org.terreau.water.balance;

import java.util.Locale;
import org.terreau.value.Labelled;

/** When in the day water comes, and what is then reckoned with which depletion. */
public enum EventOrder implements Labelled {
    /**
     * Water comes before the day’s evapotranspiration: it percolates first, and Kr and Ks follow from the depletions
     * after it. This gives the printed table of Example 38.
     */
    EARLY("eau en début de journée", "water early in the day"),
    /**
     * The root zone by equations 85 and 88 to the letter: Ks follows from the depletion of the day before, and only
     * what evapotranspiration leaves percolates. The evaporation layer as in {@link #EARLY}, since equations 77 to 79
     * place events early in the day.
     */
    LATE("équation 88 à la lettre", "equation 88 to the letter"),
    /**
     * As the program pyfao56 1.4, whose daily columns it gives again:
     *
     * <ul>
     *   <li>the root zone like {@link #LATE}: Ks from Dr of the day before (84), percolation after evapotranspiration
     *       (88)
     *   <li>Kr from De of the day before (74), without the day’s water, so that a wetted surface evaporates a day later
     *   <li>no least difference of 0.01 under Kcb − Kcmin (76)
     *   <li>layers count in whole millimetres of root depth (82), and the dryness that growing roots find adds to Dr
     *       after the stress of the day
     * </ul>
     *
     * What else it does is given or chosen: p from the dual ETc is {@link BalanceOptions#adjustsDepletionFraction()},
     * rain under 3 mm leaves fw as it is in every order, and new soil is at field capacity unless the soil says
     * otherwise.
     */
    PYFAO56("comme pyfao56", "as pyfao56 does");

    private final String french;
    private final String english;

    EventOrder(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
