package org.terreau.funding.award;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.value.Labelled;

/** Whether an award is in cash, in kind, or both: the four values that SCDL allows for {@code nature}. */
public enum AidNature implements Labelled {
    /** In cash. */
    CASH("aide en numéraire", "in cash"),
    /** In kind. */
    IN_KIND("aide en nature", "in kind"),
    /** In cash and in kind. */
    CASH_AND_IN_KIND("aide en numéraire;aide en nature", "in cash; in kind"),
    /** In kind and in cash: the same, written the other way round. */
    IN_KIND_AND_CASH("aide en nature;aide en numéraire", "in kind; in cash");

    private static final AidNature[] ALL = values();

    private final String scdl;
    private final String english;

    AidNature(String scdl, String english) {
        this.scdl = scdl;
        this.english = english;
    }

    /**
     * Finds a nature by its SCDL text.
     *
     * @param text the text, exactly as the schema lists it
     * @return the nature, or nothing
     */
    public static Optional<AidNature> ofScdl(String text) {
        for (AidNature each : ALL) {
            if (each.scdl.equals(text)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    static @Nullable AidNature ofScdl(char[] chars, int from, int length) {
        for (AidNature each : ALL) {
            if (ScdlCells.is(each.scdl, chars, from, length)) {
                return each;
            }
        }
        return null;
    }

    /**
     * Returns the text that SCDL prescribes.
     *
     * @return such as {@code aide en numéraire}
     */
    public String toScdl() {
        return scdl;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, scdl, english);
    }
}
