package org.terreau.water.drought;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the name of a use: what it is about. {@code Arrosage des espaces verts (hors jardins potagers)} is not about
 * kitchen gardens.
 */
public final class UsageNames {

    /** Longer texts are no names. */
    private static final int LONGEST = 1_000;

    static final List<List<String>> NOT = Phrases.of("sans hors sauf excepte hormis a_l_exception");
    private static final List<List<String>> MORE_CROPS =
            Phrases.of("irrigation_agricole cultures culture maraichage pepinieres horticulture horticoles semences");
    private static final List<List<String>> ALLOTMENTS = Phrases.of("jardins_ouvriers jardins_collectifs");
    private static final List<List<String>> ALL_WATER = Phrases.of("toutes_ressources");

    private UsageNames() {}

    /**
     * Tells what is watered.
     *
     * @param name the name of a use
     * @return what it names, in the order of the enum; empty when it names nothing of a garden, or only to leave it out
     */
    public static Set<GardenUse> uses(String name) {
        return read(name).uses();
    }

    /**
     * Tells whether a name is about kitchen gardens, shared or allotment ones included.
     *
     * @param name the name of a use
     * @return true when it is, perhaps among others
     */
    public static boolean isKitchenGarden(String name) {
        return read(name).uses().contains(GardenUse.KITCHEN_GARDEN);
    }

    /**
     * Tells by which methods of watering a use is named.
     *
     * @param name the name of a use
     * @return the methods, in the order of the enum; empty for all
     */
    public static Set<WateringMethod> methods(String name) {
        return read(name).methods();
    }

    static boolean isTooLong(String name) {
        return name.length() > LONGEST;
    }

    /** What the name is about; of nothing when it names no use. */
    static Scope read(String name) {
        Scope.Builder scope = new Scope.Builder();
        if (isTooLong(name)) {
            return scope.build();
        }
        Cursor cursor = new Cursor(Words.of(name));
        Set<WaterSourceKind> all = EnumSet.noneOf(WaterSourceKind.class);
        boolean crops = false;
        while (!cursor.isAtEnd()) {
            if (leftOut(cursor)) {
                continue;
            }
            if (cursor.take(ALL_WATER)) {
                all.addAll(EnumSet.allOf(WaterSourceKind.class));
            } else if (cursor.take(MORE_CROPS)) {
                crops = true;
            } else if (cursor.take(ALLOTMENTS)) {
                scope.uses.add(GardenUse.KITCHEN_GARDEN);
            } else {
                term(cursor, scope);
            }
        }
        if (crops) {
            scope.uses.add(GardenUse.CROP);
        }
        if (!all.isEmpty()) {
            scope.sources.clear();
        }
        return scope.build();
    }

    private static void term(Cursor cursor, Scope.Builder scope) {
        Term term = Terms.take(cursor);
        if (term != null) {
            term.into(scope);
        } else if (!bound(cursor, scope)) {
            cursor.back(cursor.place() + 1);
        }
    }

    /** Steps over whose it is or how large; false when neither stands here. */
    static boolean bound(Cursor cursor, Scope.Builder scope) {
        if (cursor.take(Phrases.PRIVATE)) {
            scope.ofPrivate = true;
        } else if (cursor.take(Phrases.PUBLIC)) {
            scope.ofPublic = true;
        } else if (cursor.take(Phrases.UNDER) || cursor.takeSign("<")) {
            Word area = cursor.take(Word.Kind.AREA);
            scope.underM2 = area == null ? scope.underM2 : area.value();
        } else if (cursor.take(Phrases.OVER) || cursor.takeSign(">")) {
            Word area = cursor.take(Word.Kind.AREA);
            scope.overM2 = area == null ? scope.overM2 : area.value();
        } else {
            return false;
        }
        return true;
    }

    /** Steps over what a name leaves out: a word after "non", else all to the end of the brackets or of the name. */
    private static boolean leftOut(Cursor cursor) {
        int start = cursor.place();
        boolean isTerm = Terms.take(cursor) != null;
        cursor.back(start);
        if (isTerm) {
            return false;
        }
        if (cursor.takeWord("non")) {
            cursor.take(Word.Kind.WORD);
            return true;
        }
        if (!cursor.take(NOT)) {
            return false;
        }
        while (!cursor.isAtEnd() && !cursor.takeSign(")") && !cursor.takeSign(":")) {
            cursor.back(cursor.place() + 1);
        }
        return true;
    }
}
