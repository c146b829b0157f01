package org.terreau.production;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.terreau.money.NumberText;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.value.Printable;
import org.terreau.value.Text;

/**
 * Something that a calculator left out, and why: a sum says what is not in it.
 *
 * @param pointer where it stands in the production, as a JSON Pointer such as {@code /harvests/3}
 * @param what what it is, for a reader
 * @param why why it was left out
 */
public record Uncounted(String pointer, Labelled what, Why why) implements Labelled {

    private static final int LONGEST_NAME = 100;

    /** Why something is left out of a sum. */
    public enum Why implements Labelled {
        /** Its unit has no weight. */
        NO_WEIGHT("le poids de l’unité n’est pas connu", "the weight of the unit is not known"),
        /** Its quantity is negative, or longer than any quantity. */
        NO_QUANTITY("la quantité n’en est pas une", "the quantity is none"),
        /** It begins or ends outside of the period. */
        ACROSS("en partie hors de la période", "partly outside of the period"),
        /** Its destinations exceed it. */
        OVER_GIVEN("les destinations dépassent la récolte", "the destinations exceed the harvest"),
        /** The area on which it grew is not known. */
        NO_AREA("la surface n’est pas connue", "the area is not known"),
        /** No reference price holds for it. */
        NO_PRICE("aucun prix de référence", "no reference price"),
        /** Several different prices hold for it. */
        SEVERAL_PRICES("plusieurs prix de référence", "several reference prices"),
        /** It does not say which variety it is. */
        NO_VARIETY("la variété n’est pas dite", "the variety is not said"),
        /** It has no date. */
        NO_DATE("sans date", "without a date"),
        /** It does not say how many were solidarity baskets. */
        NO_SOLIDARITY("les paniers solidaires ne sont pas comptés à part", "solidarity baskets are not counted apart");

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

    /** A harvest by its crop, days and quantity; the text is made when it is read. */
    private record Named(Harvest harvest) implements Labelled {

        @Override
        public String label(Locale locale) {
            String name = name(harvest.getCrop(), harvest.getOn().toString());
            if (!Numbers.isSound(harvest.getQuantity())) {
                return name;
            }
            return name
                    + Labelled.choose(locale, "\u00A0: ", ": ")
                    + NumberText.of(locale).print(harvest.getQuantity())
                    + " "
                    + harvest.getUnit().label(locale);
        }
    }

    static Uncounted harvest(int index, Harvest harvest, Why why) {
        return harvest("/harvests/" + index, harvest, why);
    }

    static Uncounted harvest(String pointer, Harvest harvest, Why why) {
        return new Uncounted(pointer, new Named(harvest), why);
    }

    static Uncounted planting(int index, Planting planting, Why why) {
        return new Uncounted("/plantings/" + index, Text.of(name(planting.getCrop(), planting.getId())), why);
    }

    /** Such as "arrosage, 2016-07". */
    static Text dated(Labelled what, DateRange on) {
        return new Text(
                name(what.label(Locale.FRENCH), on.toString()), name(what.label(Locale.ENGLISH), on.toString()));
    }

    static String name(String what, String which) {
        return shown(what) + ", " + shown(which);
    }

    /** A name of a document, fit to be shown. */
    static String shown(String name) {
        return name.isBlank() ? "?" : Printable.of(name, LONGEST_NAME);
    }

    /** By place: quick, and equal for what is equal. */
    @Override
    public int hashCode() {
        return pointer.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Uncounted uncounted
                && pointer.equals(uncounted.pointer)
                && why == uncounted.why
                && what.equals(uncounted.what);
    }

    @Override
    public String label(Locale locale) {
        return what.label(locale) + " (" + why.label(locale) + ")";
    }
}
