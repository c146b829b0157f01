package org.terreau.water.coefficient;

import java.util.Locale;
import java.util.Optional;
import org.terreau.value.Labelled;

/** What lies on the soil, and what it does to the coefficients: FAO-56 (1998) chapter 10, Table 25, Example 45. */
public enum Mulch implements Labelled {
    /** Bare soil. */
    NONE("sol nu", "bare soil"),
    /** Straw, leaves, grass: evaporation falls by 5 % for each 10 % of the soil that is covered; Kcb stays. */
    ORGANIC("paillage organique", "organic mulch"),
    /** Plastic sheets: evaporation falls by 50 to 80 % (30 to 80 % in the revision of 2025), transpiration rises. */
    PLASTIC("film plastique", "plastic mulch");

    private final String french;
    private final String english;

    Mulch(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /**
     * Returns by which share evaporation from the soil falls.
     *
     * @param covered the share of the soil under mulch, 0 to 1; plastic counts as laid over the whole bed
     * @return a range within 0 to 1
     */
    public Coefficient evaporationReduction(double covered) {
        return switch (this) {
            case NONE -> fixed(0, 0);
            case ORGANIC -> fixed(0.5 * Held.share(covered), 0.5 * Held.share(covered));
            case PLASTIC -> fixed(0.5, 0.8);
        };
    }

    /**
     * Returns by which share Kcb falls.
     *
     * @return a range within 0 to 1
     */
    public Coefficient kcbReduction() {
        return this == PLASTIC ? fixed(0.05, 0.15) : fixed(0, 0);
    }

    /**
     * Returns by which share Kc mid and Kc end of a crop fall under plastic: Table 25 for the crops that it names, 10
     * to 30 % for others.
     *
     * @param crop the crop's id
     * @return a range within 0 to 1; nothing for other mulches, whose effect depends on the crop's Kcb
     */
    public Optional<Coefficient> kcReduction(String crop) {
        if (this != PLASTIC) {
            return Optional.empty();
        }
        return Optional.of(
                switch (crop) {
                    case "squash", "zucchini" -> fixed(0.05, 0.15);
                    case "cucumber", "gherkin" -> fixed(0.15, 0.2);
                    case "cantaloupe", "melon" -> fixed(0.05, 0.1);
                    case "watermelon" -> fixed(0.25, 0.3);
                    case "tomato" -> fixed(0.35, 0.35);
                    default -> fixed(0.1, 0.3);
                });
    }

    /**
     * Returns Kc of the initial stage under mulch.
     *
     * @param kcIni of bare soil
     * @param covered the share of the soil under mulch, 0 to 1
     * @return organic: a quarter less at half cover; plastic: 0.10
     */
    public double kcIni(double kcIni, double covered) {
        return switch (this) {
            case NONE -> Held.number(kcIni);
            case ORGANIC -> Held.number(kcIni) * (1 - 0.5 * Held.share(covered));
            case PLASTIC -> Math.min(Held.number(kcIni), 0.1);
        };
    }

    /**
     * Returns Kc of mid-season or end under mulch.
     *
     * @param kc without mulch
     * @param kcb the basal coefficient of the same stage
     * @param covered the share of the soil under mulch, 0 to 1
     * @param crop the crop's id, for plastic
     * @return organic: less by a quarter of {@code Kc - Kcb} at half cover; plastic: less by the middle of the range
     */
    public double kc(double kc, double kcb, double covered, String crop) {
        return switch (this) {
            case NONE -> Held.number(kc);
            case ORGANIC -> Held.number(kc) - 0.5 * Held.share(covered) * Held.positive(kc - kcb);
            case PLASTIC ->
                Held.number(kc) * (1 - kcReduction(crop).map(Coefficient::value).orElse(0.0));
        };
    }

    private static Coefficient fixed(double low, double high) {
        return new Coefficient(low, high, 1, "T", CoefficientBasis.TABLE);
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
