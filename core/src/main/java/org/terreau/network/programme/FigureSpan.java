package org.terreau.network.programme;

import java.util.Locale;
import org.terreau.value.Labelled;

/**
 * Over which days a figure was counted. A stock (how many are there on a day) is not a flow (how many came over a
 * period): a programme with 60 people a year, coming and leaving all the time, never has 60 on one day.
 */
public enum FigureSpan implements Labelled {
    /** On one day: a stock. */
    STOCK("un état à un jour donné, et non un cumul", "the state on one day, not a total over days"),
    /** Over the days asked for, or over a year at least: a flow. */
    FLOW("un cumul sur toute la période", "a total over the whole period"),
    /** Over some of the days asked for, or over less than a year: a flow that may still grow. */
    PART("un cumul sur une partie de la période", "a total over a part of the period"),
    /** Not known. */
    UNDATED("d’un jour ou d’une période qu’on ne connaît pas", "of a day or of days that are not known");

    private final String french;
    private final String english;

    FigureSpan(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
