package org.terreau.water.weather;

import java.util.Arrays;

/** One row of a file, in the units of the variables; used again for the next row. */
final class DayRow {

    static final int COLUMNS = WeatherVariable.all().size();

    String station = "";
    String name = "";
    double latitude;
    double longitude;
    double altitudeM;
    long day;
    int line;
    final double[] values = new double[COLUMNS];
    final byte[] origins = new byte[COLUMNS];

    void clear(ValueOrigin origin) {
        name = "";
        latitude = Double.NaN;
        longitude = Double.NaN;
        altitudeM = Double.NaN;
        day = CellText.NO_DAY;
        Arrays.fill(values, Double.NaN);
        Arrays.fill(origins, (byte) origin.column());
    }
}
