package org.terreau.funding.award;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an award of each record, straight from the characters; the first record is the header. */
final class ScdlHandler extends AbstractBaseCsvCallbackHandler<ScdlHandler> {

    /** How many cells of a record are taken in. */
    static final int MOST_CELLS = 1_000;

    /** How many characters of a record are kept besides those of its typed cells. */
    static final int MOST_CHARACTERS = 1 << 20;

    private final List<String> header = new ArrayList<>();
    private boolean inHeader = true;
    private @Nullable ScdlField[] fields = {};
    private String[] names = {};
    private @Nullable String[] last = {};
    private Award.Builder award = Award.builder();
    private int cells;
    private int characters;
    private boolean empty;
    private long hash;

    /** The names of the columns, once the first record is read. */
    List<String> header() {
        return header;
    }

    /**
     * Says what the columns mean; from now on records are awards.
     *
     * @param fields the field of each column; null for a column that is none
     * @param names under which name the cells of a column are kept that fit no member
     */
    void columns(@Nullable ScdlField[] fields, String[] names) {
        this.fields = fields;
        this.names = names;
        this.last = new @Nullable String[fields.length];
        this.inHeader = false;
    }

    @Override
    protected void handleBegin(long line) {
        award = Award.builder();
        cells = 0;
        characters = 0;
        empty = true;
        hash = Hash64.EMPTY;
    }

    @Override
    protected void handleField(int index, char[] chars, int from, int length, boolean quoted) {
        cells++;
        if (index >= MOST_CELLS) {
            return;
        }
        if (inHeader) {
            header.add(new String(chars, from, length));
            return;
        }
        hash = Hash64.of(hash, chars, from, length);
        if (ScdlCells.isBlank(chars, from, length)) {
            return;
        }
        empty = false;
        ScdlField field = index < fields.length ? fields[index] : null;
        if (field == null || !set(field, index, chars, from, length)) {
            keep(index, chars, from, length);
        }
    }

    private boolean set(ScdlField field, int index, char[] chars, int from, int length) {
        if (!ScdlCells.isText(field)) {
            return ScdlCells.setTyped(award, field, chars, from, length);
        }
        String before = last[index];
        String text = before;
        if (before == null || !ScdlCells.is(before, chars, from, length)) {
            characters += length;
            if (characters > MOST_CHARACTERS) {
                return true;
            }
            text = new String(chars, from, length);
            last[index] = text;
        }
        return text == null || ScdlCells.set(award, field, chars, from, length, text);
    }

    private void keep(int index, char[] chars, int from, int length) {
        characters += length;
        if (characters <= MOST_CHARACTERS) {
            String name = index < names.length ? names[index] : "(" + (index + 1) + ")";
            award.addCell(AwardCell.of(name, new String(chars, from, length)));
        }
    }

    @Override
    protected ScdlHandler buildRecord() {
        return this;
    }

    Award award() {
        return award.build();
    }

    /** How many cells the record has. */
    int cells() {
        return cells;
    }

    /** Whether no cell says anything. */
    boolean isEmpty() {
        return empty;
    }

    /** Whether something was left out, because the record is too large. */
    boolean isCut() {
        return cells > MOST_CELLS || characters > MOST_CHARACTERS;
    }

    long hash() {
        return hash;
    }

    /** The line on which the record begins. */
    int line() {
        return (int) getStartingLineNumber();
    }
}
