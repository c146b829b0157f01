package org.terreau.network.programme;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as a person compares them: without case, accents, punctuation and doubled spaces. */
final class Folded {

    /** Marks that combine are put in order in quadratic time: what comes later in a text does not count. */
    private static final int MOST = 2_000;

    private Folded() {}

    static String of(String text) {
        String apart = Normalizer.normalize(text.substring(0, Math.min(MOST, text.length())), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c == 'œ') {
                folded.append("oe");
            } else if (c == 'æ') {
                folded.append("ae");
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                folded.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && folded.length() > 0
                    && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        String words = folded.toString().strip();
        return words.isEmpty() ? text : words;
    }
}
