package org.terreau.water.drought;

import java.util.Set;

/** A sentence of the first level, which asks for care and forbids nothing: {@code Sensibilisation des usagers …}. */
final class Awareness {

    private static final Set<String> FIRST = Set.of("sensibilisation", "sensibiliser");

    private static final Set<String> WORDS = Set.of(
            ("a au aux d de des du en et l la le les par sur pour dans leur leurs ses grand public usagers usager"
                            + " particuliers collectivites entreprises agriculteurs irrigants exploitants jardiniers"
                            + " population citoyens regles regle bon bons bonne bonnes usage usages pratique pratiques"
                            + " gestes economie economies economiser eau ressource ressources sobriete necessite")
                    .split(" "));

    private Awareness() {}

    /** Whether the whole sentence is one: each of its words is known, so that it cannot hide a ban. */
    static boolean stands(Cursor cursor) {
        boolean first = true;
        for (Word word = cursor.take(Word.Kind.WORD); word != null; word = cursor.take(Word.Kind.WORD)) {
            if (!(first ? FIRST : WORDS).contains(word.text())) {
                return false;
            }
            first = false;
            cursor.takeSign(",");
        }
        return !first && cursor.isAtEnd();
    }
}
