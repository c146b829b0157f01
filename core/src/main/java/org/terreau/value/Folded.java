package org.terreau.value;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names as a reader takes them: without regard to case, accents, hyphens, apostrophes and spaces, so that
 * {@code Croix-Rouge} and {@code croix rouge} are one name. What has other letters is another name.
 */
public final class Folded {

    /** Longer texts are no names: they are left as they are. */
    private static final int LONGEST = 200;

    private Folded() {}

    /**
     * Folds a name.
     *
     * @param name any text
     * @return letters and digits in lower case, words apart by one space; the text itself when it is over 200
     *     characters long or holds neither letter nor digit
     */
    public static String of(String name) {
        if (name.length() > LONGEST) {
            return name;
        }
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(apart.length());
        boolean gap = false;
        for (int i = 0; i < apart.length(); i += Character.charCount(apart.codePointAt(i))) {
            int c = apart.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && folded.length() > 0) {
                    folded.append(' ');
                }
                gap = false;
                append(c, folded);
            } else {
                gap |= Character.getType(c) != Character.NON_SPACING_MARK;
            }
        }
        return folded.length() == 0 ? name : folded.toString();
    }

    private static void append(int c, StringBuilder folded) {
        switch (c) {
            case 'œ' -> folded.append("oe");
            case 'æ' -> folded.append("ae");
            default -> folded.appendCodePoint(c);
        }
    }
}
