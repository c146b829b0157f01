package org.terreau.water.drought;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What an answer on watering rests on. */
public enum GroundsReason implements Labelled {
    /** The text of a use. */
    TEXT("le texte d’un usage", "the text of a use"),
    /** No zone known for this water. */
    NO_ZONE("aucune zone connue pour cette eau", "no zone known for this water"),
    /** The type of the zone is not known. */
    NO_TYPE("le type de la zone n’est pas connu", "the type of the zone is not known"),
    /** The order is not in force on this day. */
    NOT_IN_FORCE("l’arrêté n’est pas en vigueur ce jour", "the order is not in force on this day"),
    /** The dates of the order are not known. */
    DATES_UNKNOWN("les dates de l’arrêté ne sont pas connues", "the dates of the order are not known"),
    /** No last day of the order is known. */
    NO_LAST_DAY("le dernier jour de l’arrêté n’est pas connu", "no last day of the order is known"),
    /** No use of the zone speaks of this watering. */
    NO_USAGE("aucun usage de la zone ne parle de cet arrosage", "no use of the zone speaks of this watering"),
    /** A municipal order was not read. */
    MUNICIPAL_ORDER("un arrêté municipal n’a pas été lu", "a municipal order was not read"),
    /** The source of the water does not say which zone counts. */
    SOURCE(
            "l’origine de l’eau ne dit pas quelle zone compte",
            "the source of the water does not say which zone counts"),
    /** The order says nothing of stored rain water. */
    RAIN_NOT_SAID("l’arrêté ne dit rien de l’eau de pluie stockée", "the order says nothing of stored rain water"),
    /** The order exempts stored rain water. */
    RAIN_EXEMPT("l’arrêté exempte l’eau de pluie stockée", "the order exempts stored rain water"),
    /** Several zones of one type disagree. */
    ZONES_DISAGREE("plusieurs zones du même type ne disent pas la même chose", "several zones of one type disagree"),
    /** The national guide, not the law. */
    GUIDE("le guide national, et non la loi", "the national guide, not the law");

    private final String french;
    private final String english;

    GroundsReason(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
