package org.terreau.water.drought;

import org.jspecify.annotations.Nullable;

/** Reads what a part of a sentence speaks of: {@code l'arrosage des pelouses et massifs fleuris de moins de 250 m²}. */
final class ScopeParser {

    private final Cursor cursor;
    private final Scope.Builder scope = new Scope.Builder();
    private Term.@Nullable Side last;
    private boolean mixed;

    private ScopeParser(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Reads a scope; everything for the mere word {@code arrosage}. Null, and stepped over nothing, when there is none.
     */
    static @Nullable Scope read(Cursor cursor) {
        int start = cursor.place();
        ScopeParser parser = new ScopeParser(cursor);
        boolean some = parser.items();
        if (!some || parser.mixed) {
            cursor.back(start);
            return null;
        }
        return parser.scope.build();
    }

    private boolean items() {
        boolean some = false;
        int kept = cursor.place();
        while (true) {
            boolean listed = links();
            if (term(listed) || (some && qualifier()) || area() || cursor.take(Phrases.HEADS)) {
                some = true;
                kept = cursor.place();
            } else {
                cursor.back(kept);
                return some;
            }
        }
    }

    /** Steps over what joins the parts; tells whether it makes a list. */
    private boolean links() {
        boolean listed = false;
        while (true) {
            Word next = cursor.peek();
            if (next != null && next.kind() == Word.Kind.SIGN && ",/".contains(next.text())) {
                cursor.back(cursor.place() + 1);
                listed = true;
            } else if (cursor.takeWord("et") || cursor.takeWord("ou")) {
                listed = true;
            } else if (!cursor.take(Phrases.LINKS)) {
                return listed;
            }
        }
    }

    private boolean term(boolean listed) {
        Term term = Terms.take(cursor);
        if (term == null) {
            return false;
        }
        mixed |= listed && last != null && last != term.side();
        last = term.side();
        term.into(scope);
        return true;
    }

    private boolean qualifier() {
        if (cursor.take(Phrases.PRIVATE)) {
            scope.ofPrivate = true;
        } else if (cursor.take(Phrases.PUBLIC)) {
            scope.ofPublic = true;
        } else if (cursor.take(Phrases.OF_SOME)) {
            scope.ofSome = true;
        } else {
            return false;
        }
        return true;
    }

    private boolean area() {
        int start = cursor.place();
        cursor.take(Phrases.SURFACE);
        boolean under = cursor.take(Phrases.UNDER) || cursor.takeSign("<") || cursor.takeSign("≤");
        boolean over = !under && (cursor.take(Phrases.OVER) || cursor.takeSign(">") || cursor.takeSign("≥"));
        Word area = under || over ? cursor.take(Word.Kind.AREA) : null;
        if (area == null) {
            cursor.back(start);
            return false;
        }
        if (under) {
            scope.underM2 = Math.min(scope.underM2, area.value());
        } else {
            scope.overM2 = Math.max(scope.overM2, area.value());
        }
        return true;
    }
}
