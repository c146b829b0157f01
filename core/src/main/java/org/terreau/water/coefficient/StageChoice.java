package org.terreau.water.coefficient;

import java.util.Locale;
import org.terreau.value.Labelled;

/**
 * The row of Table 11 that was chosen for a crop, and why.
 *
 * @param row the row
 * @param basis {@code TABLE} for the crop's own row, {@code GROUP_ROW} or {@code PROXY} when another stands for it
 * @param monthsOff how many months its time of planting is away from the one asked for
 * @param regionMatched whether it is of one of the regions asked for
 * @param candidates among how many rows it was chosen
 */
public record StageChoice(StageRow row, CoefficientBasis basis, int monthsOff, boolean regionMatched, int candidates) {

    /**
     * Returns the lengths.
     *
     * @return of the row
     */
    public StageLengths lengths() {
        return row.lengths();
    }

    /**
     * Says in a sentence why this row was chosen.
     *
     * @param locale French or English
     * @return the sentence
     */
    public String explain(Locale locale) {
        String off = Labelled.choose(
                locale,
                monthsOff == 0 ? "plantation au même mois" : "plantation à " + monthsOff + " mois près",
                monthsOff == 0 ? "planted in the same month" : "planted " + monthsOff + " months apart");
        String place = Labelled.choose(
                locale,
                regionMatched ? "région demandée" : "autre région",
                regionMatched ? "region asked for" : "another region");
        String two = row.isChoice()
                ? Labelled.choose(
                        locale,
                        " ; la table donne deux longueurs, prises au milieu",
                        "; the table gives two lengths: the middle")
                : "";
        return row.publishedRow() + ", " + row.planting() + ", " + row.region() + " (" + basis.label(locale) + ", "
                + off
                + ", " + place + ", "
                + Labelled.choose(locale, "parmi " + candidates, "among " + candidates) + two + ")";
    }
}
