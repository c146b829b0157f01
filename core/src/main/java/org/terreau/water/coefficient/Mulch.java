package org.terreau.water.coefficient;

import java.util.Locale;
import java.util.Optional;
import org.terreau.value.Labelled;

/**
 * What lies on the soil, and what it does to the coefficients: FAO-56 (1998) chapter 10, Table 25, Example 45.
 *
 * <p>For plastic the paper gives values of whole beds, however wide the strip. An assumption: where only a share of the
 * soil is stated to be covered, the effects are that share of them.
 */
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
     * @param covered the share of the soil under mulch, 0 to 1
     * @return a range within 0 to 1
     */
    public Coefficient evaporationReduction(double covered) {
        return switch (this) {
            case NONE -> fixed(0, 0);
            case ORGANIC -> part(0.5, 0.5, covered);
            case PLASTIC -> part(0.5, 0.8, covered);
        };
    }

    /**
     * Returns by which share Kcb falls.
     *
     * @param covered the share of the soil under mulch, 0 to 1
     * @return a range within 0 to 1
     */
    public Coefficient kcbReduction(double covered) {
        return this == PLASTIC ? part(0.05, 0.15, covered) : fixed(0, 0);
    }

    /**
     * Returns by which share Kc mid and Kc end of a crop fall under plastic: Table 25 for the crops that it names, 10
     * to 30 % for others.
     *
     * @param crop the crop's id
     * @param covered the share of the soil under mulch, 0 to 1
     * @return a range within 0 to 1; nothing for other mulches, whose effect depends on the crop's Kcb
     */
    public Optional<Coefficient> kcReduction(String crop, double covered) {
        if (this != PLASTIC) {
            return Optional.empty();
        }
        return Optional.of(
                switch (crop) {
                    case "squash", "zucchini" -> part(0.05, 0.15, covered);
                    case "cucumber", "gherkin" -> part(0.15, 0.2, covered);
                    case "cantaloupe", "melon" -> part(0.05, 0.1, covered);
                    case "watermelon" -> part(0.25, 0.3, covered);
                    case "tomato" -> part(0.35, 0.35, covered);
                    default -> part(0.1, 0.3, covered);
                });
    }

    /**
     * Returns Kc of the initial stage under mulch.
     *
     * @param kcIni of bare soil
     * @param covered the share of the soil under mulch, 0 to 1
     * @return organic: a quarter less at half cover; plastic: 0.10 over the whole bed
     */
    public double kcIni(double kcIni, double covered) {
        return switch (this) {
            case NONE -> Held.number(kcIni);
            case ORGANIC -> Held.number(kcIni) * (1 - 0.5 * Held.share(covered));
            case PLASTIC -> {
                double bare = Held.number(kcIni);
                double share = Held.share(covered);
                yield bare * (1 - share) + Math.min(bare, 0.1) * share;
            }
        };
    }

    /**
     * Returns Kc of mid-season or end under mulch.
     *
     * @param kc without mulch
     * @param kcb the basal coefficient of the same stage
     * @param covered the share of the soil under mulch, 0 to 1
     * @param reduction for plastic, a value of the range of {@link #kcReduction}
     * @return organic: less by a quarter of {@code Kc - Kcb} at half cover; plastic: less by the reduction
     */
    public double kc(double kc, double kcb, double covered, double reduction) {
        return switch (this) {
            case NONE -> Held.number(kc);
            case ORGANIC -> Held.number(kc) - 0.5 * Held.share(covered) * Held.positive(kc - kcb);
            case PLASTIC -> Held.number(kc) * (1 - Held.share(reduction));
        };
    }

    private static Coefficient part(double low, double high, double covered) {
        double share = Held.share(covered);
        return fixed(low * share, high * share);
    }

    private static Coefficient fixed(double low, double high) {
        return new Coefficient(low, high, 1, "T", CoefficientBasis.TABLE);
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
