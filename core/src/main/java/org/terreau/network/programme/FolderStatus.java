package org.terreau.network.programme;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Whether what an evaluation tool should have left is there. */
public enum FolderStatus implements Labelled {
    /** All that was due is there. */
    COMPLETE("complet", "complete"),
    /** Some of what was due is there. */
    INCOMPLETE("incomplet", "incomplete"),
    /** Something was due, and no record at all is listed. */
    EMPTY("aucune pièce", "no record"),
    /** Nothing was due yet in the days looked at. */
    NOT_DUE("rien n’est dû", "nothing due"),
    /** It is due so often, but since when is not known. */
    NO_START("date de départ inconnue", "start not known"),
    /** It has no frequency, and left a record. */
    THERE("présent", "there"),
    /** It has no frequency, and left no record. */
    ABSENT("absent", "not there");

    private final String french;
    private final String english;

    FolderStatus(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
