package org.terreau.water.supply;

import java.util.Locale;
import java.util.OptionalDouble;
import org.terreau.value.Labelled;
import org.terreau.value.Text;

/**
 * Surfaces that rain is gathered from, with the share of the rain that they give on: a run-off coefficient, without
 * unit.
 *
 * <p>French guides in circulation have other values for some of them; {@link #verdict} says which of those did not hold
 * against the standard.
 */
public enum RoofSurface implements Labelled {
    /** Sloped and smooth: metal, glass, slate, solar panels. */
    SLOPED_SMOOTH(
            "toit incliné lisse (métal, verre, ardoise, panneau solaire)",
            "sloped smooth roof (metal, glass, slate, solar panel)",
            0.9,
            0.8,
            "0,9 confirmé pour l’ardoise et le verre ; 0,8 pour le métal réfuté",
            "0.9 confirmed for slate and glass; 0.8 for metal refuted"),
    /** Sloped and rough: tiles, fibre cement. */
    SLOPED_ROUGH(
            "toit incliné rugueux (tuile, fibrociment)",
            "sloped rough roof (tile, fibre cement)",
            0.8,
            0.8,
            "0,9 pour la tuile réfuté",
            "0.9 for tiles refuted"),
    /** Flat, without gravel. */
    FLAT("toit plat sans gravier", "flat roof without gravel", 0.8, 0.8, "0,6 réfuté", "0.6 refuted"),
    /** Flat, with gravel. */
    FLAT_GRAVEL(
            "toit plat avec gravier",
            "flat roof with gravel",
            0.7,
            0.6,
            "0,6 réfuté (c’est la valeur de DIN 1989-1)",
            "0.6 refuted (the value of DIN 1989-1)"),
    /** Green, intensive: deep soil. */
    GREEN_INTENSIVE(
            "toit végétalisé intensif",
            "intensive green roof",
            0.3,
            0.3,
            "0,20 à 0,30 réfuté en partie",
            "0.20 to 0.30 refuted in part"),
    /** Green, extensive: shallow soil. */
    GREEN_EXTENSIVE(
            "toit végétalisé extensif", "extensive green roof", 0.5, 0.5, "0,20 à 0,30 réfuté", "0.20 to 0.30 refuted"),
    /** Sealed ground: asphalt. */
    SEALED_GROUND(
            "surface imperméable (asphalte)",
            "sealed ground (asphalt)",
            0.8,
            0.8,
            "aucune autre valeur vue",
            "no other value seen"),
    /** Ground that is not sealed: paving. */
    PAVED_GROUND(
            "surface non imperméable (pavé)",
            "ground that is not sealed (paving)",
            0.5,
            0.5,
            "aucune autre valeur vue",
            "no other value seen");

    private final String french;
    private final String english;
    private final double european;
    private final double german;
    private final String verdictFrench;
    private final String verdictEnglish;

    RoofSurface(
            String french,
            String english,
            double european,
            double german,
            String verdictFrench,
            String verdictEnglish) {
        this.french = french;
        this.english = english;
        this.european = european;
        this.german = german;
        this.verdictFrench = verdictFrench;
        this.verdictEnglish = verdictEnglish;
    }

    /**
     * Returns the coefficient of EN 16941-1:2024.
     *
     * @return a share from 0 to 1
     */
    public double coefficient() {
        return european;
    }

    /**
     * Returns the coefficient of a standard. DIN 1989-1 has one value for sloped roofs of any hard cover.
     *
     * @param standard the standard
     * @return a share from 0 to 1
     */
    public double coefficient(RunoffStandard standard) {
        return standard == RunoffStandard.EN_16941_1 ? european : german;
    }

    /**
     * Tells what became of other values in circulation.
     *
     * @return the value and whether it was confirmed
     */
    public Text verdict() {
        return new Text(verdictFrench, verdictEnglish);
    }

    /**
     * Tells by how much the standards differ.
     *
     * @return the difference, over zero; empty when they agree
     */
    public OptionalDouble dispute() {
        return european == german ? OptionalDouble.empty() : OptionalDouble.of(Math.abs(european - german));
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
