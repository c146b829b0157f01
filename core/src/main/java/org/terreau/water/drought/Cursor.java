package org.terreau.water.drought;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in the words of a sentence. Not for use by more than one thread. */
final class Cursor {

    private final List<Word> words;
    private int place;

    Cursor(List<Word> words) {
        this.words = words;
    }

    int place() {
        return place;
    }

    void back(int to) {
        place = to;
    }

    boolean isAtEnd() {
        return place == words.size();
    }

    /** The word at this place; null at the end. */
    @Nullable
    Word peek() {
        return place < words.size() ? words.get(place) : null;
    }

    /** The next word of a kind, stepped over; null when another comes. */
    @Nullable
    Word take(Word.Kind kind) {
        Word next = peek();
        if (next == null || next.kind() != kind) {
            return null;
        }
        place++;
        return next;
    }

    /** Steps over the first of the phrases that stands here; longer phrases come first. */
    boolean take(List<List<String>> phrases) {
        return takeWhich(phrases) >= 0;
    }

    int takeWhich(List<List<String>> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            if (stands(phrases.get(i))) {
                place += phrases.get(i).size();
                return i;
            }
        }
        return -1;
    }

    boolean takeWord(String word) {
        Word next = peek();
        if (next == null || next.kind() != Word.Kind.WORD || !next.text().equals(word)) {
            return false;
        }
        place++;
        return true;
    }

    boolean takeSign(String sign) {
        Word next = peek();
        if (next == null || next.kind() != Word.Kind.SIGN || !next.text().equals(sign)) {
            return false;
        }
        place++;
        return true;
    }

    private boolean stands(List<String> phrase) {
        if (place + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            Word word = words.get(place + i);
            if (word.kind() != Word.Kind.WORD || !word.text().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
