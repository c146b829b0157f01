package org.terreau.funding;

import java.util.List;
import java.util.Optional;
import org.terreau.value.Text;

/**
 * A line that a form prints, or an account of a chart.
 *
 * @param code its code on that form
 * @param parent the code of the line above it; empty for a chapter
 * @param side on which side it stands
 * @param role what it does in the balance
 * @param label its wording; in English a translation
 * @param meanings what it means whatever the form, as paths such as {@code 74.740.state}: first its own, then narrower
 *     ones that it takes in besides; where none is given, a chapter means its own number, and a line its code below the
 *     meaning of its parent. Numbers in a path are those of the chart of 1999, whichever chart the account stands in
 */
public record Account(String code, Optional<String> parent, Side side, Role role, Text label, List<String> meanings) {

    /** Keeps the list from changing. */
    public Account {
        meanings = List.copyOf(meanings);
    }

    /**
     * A line that means what its code says.
     *
     * @param code its code on that form
     * @param parent the code of the line above it; empty for a chapter
     * @param side on which side it stands
     * @param role what it does in the balance
     * @param label its wording
     */
    public Account(String code, Optional<String> parent, Side side, Role role, Text label) {
        this(code, parent, side, role, label, List.of());
    }

    /** What a line does in the balance. */
    public enum Role {
        /** An ordinary line. */
        ORDINARY,
        /** The expected surplus, on the side of the expenses. */
        SURPLUS,
        /** The expected deficit or self-financing, on the side of the income. */
        DEFICIT
    }

    /**
     * Tells whether an account belongs to the contributions in kind.
     *
     * @param code any code
     * @return true when it begins with 86 or 87
     */
    public static boolean isInKind(String code) {
        return code.length() > 1 && code.charAt(0) == '8' && (code.charAt(1) == '6' || code.charAt(1) == '7');
    }
}
