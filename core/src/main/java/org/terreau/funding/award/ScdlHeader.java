package org.terreau.funding.award;

import java.util.List;

/**
 * The first row of a file, and how the file is written.
 *
 * @param columns the names of the columns as read, from left to right
 * @param otherColumns under which names the cells of columns that the schema does not know stand in
 *     {@link Award#getCells()}; a column that stands twice is numbered: {@code montant (2)}
 * @param separator what parts the cells: a comma, a semicolon, a tab or a bar
 */
public record ScdlHeader(List<String> columns, List<String> otherColumns, char separator) {

    /** Copies the lists. */
    public ScdlHeader {
        columns = List.copyOf(columns);
        otherColumns = List.copyOf(otherColumns);
    }
}
