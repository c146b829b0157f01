package org.terreau.water.coefficient;

/** The share of the available water that a crop takes up before stress: FAO-56 (1998) Table 22 and its note. */
public final class DepletionFraction {

    /** The least share. */
    public static final double LEAST = 0.1;

    /** The greatest share. */
    public static final double MOST = 0.8;

    private DepletionFraction() {}

    /**
     * Adjusts the value of the table, which is for 5 mm a day, to the evapotranspiration of a day: {@code p + 0.04 (5 -
     * ETc)}, within 0.1 and 0.8. The revision of 2025 keeps it as Eq. 8.5.
     *
     * @param table p of the table
     * @param etcMmPerDay crop evapotranspiration, mm a day; what is not finite counts as 5
     * @return p of the day; 0.1 when the table has no finite value
     */
    public static double adjusted(double table, double etcMmPerDay) {
        double etc = Double.isFinite(etcMmPerDay) ? etcMmPerDay : 5;
        double p = table + 0.04 * (5 - etc);
        return Double.isFinite(p) ? Math.max(LEAST, Math.min(MOST, p)) : LEAST;
    }

    /**
     * Returns the value of the table in a soil: 5 to 10 % less in clay, 5 to 10 % more in sand (page 167 of the paper).
     *
     * @param table p of the table
     * @param texture the soil
     * @return a range; the value itself for textures between
     */
    public static Coefficient in(double table, SoilTexture texture) {
        double low = switch (texture) {
            case CLAY, SILTY_CLAY, SANDY_CLAY -> table * 0.90;
            case SAND, LOAMY_SAND -> table * 1.05;
            default -> table;
        };
        double high = switch (texture) {
            case CLAY, SILTY_CLAY, SANDY_CLAY -> table * 0.95;
            case SAND, LOAMY_SAND -> table * 1.10;
            default -> table;
        };
        return new Coefficient(low, high, 1, "T", CoefficientBasis.TABLE);
    }
}
