package org.terreau.water.weather;

/** FastCSV, which the host need not bring. */
final class FastCsv {

    private static final String WITNESS = "de.siegmar.fastcsv.reader.CsvReader";

    private FastCsv() {}

    /** Says clearly what is missing, before a class of it is. */
    static void require() {
        try {
            Class.forName(WITNESS, false, FastCsv.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "Files of weather in CSV need FastCSV. Maybe add de.siegmar:fastcsv, version 4.4.0 or later.", e);
        }
    }
}
