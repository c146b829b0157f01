package org.terreau.water.weather;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Rule;

/** Reads each record straight from its characters; the first record is the header. */
final class WeatherRows extends AbstractBaseCsvCallbackHandler<WeatherRows> {

    /** How many cells of a record are taken in. */
    private static final int MOST_CELLS = 1_000;

    private static final int LONGEST_TEXT = 200;

    /** Something wrong with a cell of this row. */
    record Problem(Rule rule, int column, String text) {}

    private final WeatherText text;
    private final StationChoice choice;
    private final ValueOrigin origin;
    private final String only;
    private final List<String> header = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final DayRow row = new DayRow();
    private final int[] parts = new int[DayRow.COLUMNS];
    private boolean inHeader = true;
    private @Nullable ColumnMeaning[] meanings = {};
    private String[] sames = {};
    private int cells;
    private boolean empty;
    private boolean unwanted;
    private boolean nearer;
    private double x;
    private double y;
    private double lastX = Double.NaN;
    private double lastY = Double.NaN;
    private String lastPoint = "";
    private String lastStation = "";
    private String lastId = "";
    private boolean lastWanted;

    WeatherRows(WeatherText text, StationChoice choice, FileLayout layout) {
        this.text = text;
        this.choice = choice;
        this.origin = layout.origin();
        WeatherStation only = layout.station();
        this.only = only == null || layout.several() ? "" : only.id();
    }

    List<String> header() {
        return header;
    }

    /** Says what the columns mean; from now on records are days. */
    void columns(@Nullable ColumnMeaning[] wanted) {
        meanings = wanted;
        sames = new String[wanted.length];
        Arrays.fill(sames, "");
        inHeader = false;
    }

    @Override
    protected void handleBegin(long line) {
        cells = 0;
        empty = true;
        unwanted = false;
        nearer = false;
        x = Double.NaN;
        y = Double.NaN;
        problems.clear();
        row.clear(origin);
        row.station = only;
        Arrays.fill(parts, 0);
    }

    @Override
    protected void handleField(int index, char[] chars, int offset, int count, boolean quoted) {
        cells++;
        if (unwanted || index >= MOST_CELLS) {
            return;
        }
        int from = offset;
        int length = count;
        while (length > 0 && isBlank(chars[from])) {
            from++;
            length--;
        }
        while (length > 0 && isBlank(chars[from + length - 1])) {
            length--;
        }
        if (inHeader) {
            header.add(text.name(new String(chars, from, Math.min(length, LONGEST_TEXT))));
            return;
        }
        if (length == 0) {
            return;
        }
        empty = false;
        ColumnMeaning meaning = index < meanings.length ? meanings[index] : null;
        if (meaning != null) {
            take(meaning, index, chars, from, length);
        }
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0';
    }

    private void take(ColumnMeaning meaning, int index, char[] chars, int from, int length) {
        switch (meaning.kind()) {
            case DAY -> day(index, chars, from, length);
            case STATION -> station(chars, from, length);
            case NAME -> row.name = name(index, chars, from, length);
            case QUALITY -> quality(meaning, index, chars, from, length);
            default -> number(meaning, index, chars, from, length);
        }
    }

    private void day(int index, char[] chars, int from, int length) {
        String read = new String(chars, from, Math.min(length, LONGEST_TEXT));
        row.day = CellText.day(read);
        if (row.day == CellText.NO_DAY) {
            problems.add(new Problem(WeatherFileRules.NOT_A_DAY, index, text.name(read)));
        }
    }

    private void station(char[] chars, int from, int length) {
        if (!is(lastStation, chars, from, length)) {
            lastStation = new String(chars, from, Math.min(length, LONGEST_TEXT));
            lastId = text.name(lastStation);
            lastWanted = choice.isWanted(lastId);
        }
        row.station = lastId;
        unwanted = !lastWanted;
    }

    /** The name of a station; mostly that of the row before. */
    private String name(int index, char[] chars, int from, int length) {
        if (!is(sames[index], chars, from, length)) {
            sames[index] = text.name(new String(chars, from, Math.min(length, LONGEST_TEXT)));
        }
        return sames[index];
    }

    private static boolean is(String known, char[] chars, int from, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }

    private void quality(ColumnMeaning meaning, int index, char[] chars, int from, int length) {
        WeatherVariable variable = meaning.variable();
        if (variable == null) {
            return;
        }
        ValueOrigin known = ValueOrigin.MEASURED;
        switch (length == 1 ? chars[from] : ' ') {
            case '0', '1' -> known = ValueOrigin.VALIDATED;
            case '2' -> known = ValueOrigin.DOUBTFUL;
            case '9' -> known = ValueOrigin.FILTERED;
            default -> problems.add(new Problem(WeatherFileRules.QUALITY, index, text(chars, from, length)));
        }
        row.origins[variable.column()] = (byte) known.column();
    }

    private String text(char[] chars, int from, int length) {
        return text.name(new String(chars, from, Math.min(length, LONGEST_TEXT)));
    }

    private void number(ColumnMeaning meaning, int index, char[] chars, int from, int length) {
        double number = CellText.number(chars, from, length, '.');
        if (Double.isNaN(number)) {
            number = CellText.number(chars, from, length, ',');
            String read = Double.isNaN(number) ? text(chars, from, length) : "";
            problems.add(new Problem(
                    !Double.isNaN(number)
                            ? WeatherFileRules.COMMA
                            : CellText.isMissingWord(read)
                                    ? WeatherFileRules.MISSING_MARK
                                    : WeatherFileRules.NOT_A_NUMBER,
                    index,
                    read));
        }
        WeatherVariable variable = meaning.variable();
        if (variable == null) {
            place(meaning.kind(), number);
            return;
        }
        double value = meaning.convert(number);
        if (!variable.isPossible(value) && CellText.isMissingNumber(number)) {
            problems.add(new Problem(WeatherFileRules.MISSING_MARK, index, text(chars, from, length)));
            value = Double.NaN;
        }
        int column = variable.column();
        if (meaning.kind() == ColumnMeaning.Kind.PART) {
            row.values[column] = parts[column]++ == 0 ? value : row.values[column] + value;
        } else {
            row.values[column] = value;
        }
    }

    private void place(ColumnMeaning.Kind kind, double number) {
        switch (kind) {
            case LATITUDE -> row.latitude = number;
            case LONGITUDE -> row.longitude = number;
            case ALTITUDE -> row.altitudeM = number;
            case GRID_X -> x = number;
            case GRID_Y -> y = number;
            default -> throw new IllegalStateException("A number that is nowhere: " + kind);
        }
        if (!Double.isNaN(x)
                && !Double.isNaN(y)
                && (kind == ColumnMeaning.Kind.GRID_X || kind == ColumnMeaning.Kind.GRID_Y)) {
            point();
        }
    }

    private void point() {
        if (x != lastX || y != lastY) {
            lastX = x;
            lastY = y;
            lastPoint = StationChoice.point(x, y);
            lastWanted = choice.isWanted(lastPoint);
        }
        int closer = lastWanted ? choice.compare(x, y) : -1;
        unwanted = closer < 0;
        nearer = closer > 0;
        row.station = lastPoint;
    }

    @Override
    protected WeatherRows buildRecord() {
        return this;
    }

    DayRow row() {
        row.line = line();
        return row;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Whether a part of a sum is there and another is not. */
    boolean lacksPart(WeatherVariable variable, int wanted) {
        return parts[variable.column()] != wanted;
    }

    int cells() {
        return cells;
    }

    boolean isEmpty() {
        return empty;
    }

    /** Whether this row is of a station that nobody asked for. */
    boolean isUnwanted() {
        return unwanted;
    }

    /** Whether this row is of a grid point nearer than all before. */
    boolean isNearer() {
        return nearer;
    }

    /** The line on which the record begins. */
    int line() {
        return (int) Math.min(getStartingLineNumber(), Integer.MAX_VALUE);
    }
}
