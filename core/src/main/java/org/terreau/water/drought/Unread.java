package org.terreau.water.drought;

import java.util.List;
import java.util.Set;

/** Why a sentence was not understood: by the words that are in it. */
final class Unread {

    private static final int LONGEST = 200;
    private static final Set<String> EXCEPTION = Set.of(
            ("sauf hors excepte exceptes exception exceptions hormis derogation derogations toutefois cependant neanmoins"
                            + " accord autorisation dehors autorise autorises autorisee autorisees permis possible"
                            + " possibles concerne concernes exempte exemptes exempts tolere")
                    .split(" "));
    private static final Set<String> REFERENCE = Set.of(
            "voir cf arrete arretes annexe annexes details article articles prefecture prefet mairie reporter consulter"
                    .split(" "));
    private static final Set<String> CONDITION =
            Set.of("si lorsque lorsqu condition conditions reserve selon cas fonction quand".split(" "));
    private static final Set<String> FREQUENCY = Set.of("pairs impairs pair impair alternance alterne".split(" "));
    private static final Set<String> LIMITED = Set.of(
            ("limite limites limitee limitees limitation reduction reduire reduit restreint necessaire moderation"
                            + " economiser diminution volontaire")
                    .split(" "));

    private Unread() {}

    static Unclear of(String text, List<Word> words, int from) {
        Word first = words.get(Math.min(from, words.size() - 1));
        Word last = words.get(words.size() - 1);
        String part = text.substring(first.from(), last.to()).strip();
        String shown = part.length() <= LONGEST
                ? part
                : part.substring(0, part.offsetByCodePoints(0, part.codePointCount(0, LONGEST - 1))) + "…";
        return new Unclear(reason(words.subList(Math.min(from, words.size()), words.size())), shown);
    }

    private static UnclearReason reason(List<Word> words) {
        if (has(words, EXCEPTION)) {
            return UnclearReason.EXCEPTION;
        }
        if (has(words, REFERENCE)) {
            return UnclearReason.REFERENCE;
        }
        if (has(words, CONDITION)) {
            return UnclearReason.CONDITION;
        }
        if (has(words, FREQUENCY) || countsDays(words)) {
            return UnclearReason.FREQUENCY;
        }
        return has(words, LIMITED) ? UnclearReason.LIMITED : UnclearReason.WORDS;
    }

    private static boolean has(List<Word> words, Set<String> wanted) {
        for (Word each : words) {
            if (each.kind() == Word.Kind.WORD && wanted.contains(each.text())) {
                return true;
            }
        }
        return false;
    }

    /** {@code 3 jours par semaine}, {@code un jour sur deux}. */
    private static boolean countsDays(List<Word> words) {
        for (int i = 0; i + 2 < words.size(); i++) {
            String day = words.get(i).text();
            String by = words.get(i + 1).text();
            boolean isCount = day.equals("jour") || day.equals("jours") || day.equals("fois");
            if (isCount && (by.equals("par") || by.equals("sur"))) {
                return true;
            }
        }
        return false;
    }
}
