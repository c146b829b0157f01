package org.terreau.water.coefficient;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.terreau.value.Folded;
import org.terreau.value.Labelled;

/**
 * The twelve texture classes of the USDA triangle with what their soils hold: FAO-56 (1998) Table 19, as ranges. The
 * three classes that the table leaves out stand with the values of a neighbour, as proxies.
 *
 * <p>The French names are those of the USDA triangle in French; the triangles that French laboratories use draw other
 * lines.
 */
public enum SoilTexture implements Labelled {
    /** Sand. */
    SAND("sable", "sand", CoefficientBasis.TABLE, 0.07, 0.17, 0.02, 0.07, 2, 7, 6, 12),
    /** Loamy sand. */
    LOAMY_SAND("sable limoneux", "loamy sand", CoefficientBasis.TABLE, 0.11, 0.19, 0.03, 0.10, 4, 8, 9, 14),
    /** Sandy loam. */
    SANDY_LOAM("limon sableux", "sandy loam", CoefficientBasis.TABLE, 0.18, 0.28, 0.06, 0.16, 6, 10, 15, 20),
    /** Loam. */
    LOAM("limon", "loam", CoefficientBasis.TABLE, 0.20, 0.30, 0.07, 0.17, 8, 10, 16, 22),
    /** Silt loam. */
    SILT_LOAM("limon fin", "silt loam", CoefficientBasis.TABLE, 0.22, 0.36, 0.09, 0.21, 8, 11, 18, 25),
    /** Silt. */
    SILT("limon très fin", "silt", CoefficientBasis.TABLE, 0.28, 0.36, 0.12, 0.22, 8, 11, 22, 26),
    /** Silty clay loam: “silt clay loam” in the table. */
    SILTY_CLAY_LOAM(
            "limon argileux fin", "silty clay loam", CoefficientBasis.TABLE, 0.30, 0.37, 0.17, 0.24, 8, 11, 22, 27),
    /** Silty clay. */
    SILTY_CLAY("argile limoneuse", "silty clay", CoefficientBasis.TABLE, 0.30, 0.42, 0.17, 0.29, 8, 12, 22, 28),
    /** Clay. */
    CLAY("argile", "clay", CoefficientBasis.TABLE, 0.32, 0.40, 0.20, 0.24, 8, 12, 22, 29),
    /** Clay loam: not in the table; the values of silty clay loam. */
    CLAY_LOAM("limon argileux", "clay loam", CoefficientBasis.PROXY, 0.30, 0.37, 0.17, 0.24, 8, 11, 22, 27),
    /** Sandy clay loam: not in the table; the values of loam. */
    SANDY_CLAY_LOAM(
            "limon sablo-argileux", "sandy clay loam", CoefficientBasis.PROXY, 0.20, 0.30, 0.07, 0.17, 8, 10, 16, 22),
    /** Sandy clay: not in the table; the values of silty clay loam. */
    SANDY_CLAY("argile sableuse", "sandy clay", CoefficientBasis.PROXY, 0.30, 0.37, 0.17, 0.24, 8, 11, 22, 27);

    /** The depth that dries out, for which the table gives TEW, m. */
    private static final double EVAPORATION_DEPTH = 0.1;

    private final String french;
    private final String english;
    private final CoefficientBasis basis;
    private final double fieldLow;
    private final double fieldHigh;
    private final double wiltingLow;
    private final double wiltingHigh;
    private final double readilyLow;
    private final double readilyHigh;
    private final double totalLow;
    private final double totalHigh;

    SoilTexture(
            String french,
            String english,
            CoefficientBasis basis,
            double fieldLow,
            double fieldHigh,
            double wiltingLow,
            double wiltingHigh,
            double readilyLow,
            double readilyHigh,
            double totalLow,
            double totalHigh) {
        this.french = french;
        this.english = english;
        this.basis = basis;
        this.fieldLow = fieldLow;
        this.fieldHigh = fieldHigh;
        this.wiltingLow = wiltingLow;
        this.wiltingHigh = wiltingHigh;
        this.readilyLow = readilyLow;
        this.readilyHigh = readilyHigh;
        this.totalLow = totalLow;
        this.totalHigh = totalHigh;
    }

    /**
     * Finds a texture by its French or English name, whatever the case and the accents.
     *
     * @param name any text
     * @return the texture; empty when no class has the name
     */
    public static Optional<SoilTexture> find(String name) {
        String wanted = Folded.of(Objects.requireNonNull(name, "name"));
        for (SoilTexture each : values()) {
            if (wanted.equals(Folded.of(each.french))
                    || wanted.equals(Folded.of(each.english))
                    || wanted.equals(Folded.of(each.name().replace('_', ' ')))) {
                return Optional.of(each);
            }
        }
        return switch (wanted) {
            case "terre franche", "limon terre franche" -> Optional.of(LOAM);
            case "silt clay loam" -> Optional.of(SILTY_CLAY_LOAM);
            case "terre argileuse", "argileux" -> Optional.of(CLAY);
            case "terre sableuse", "sableux" -> Optional.of(SAND);
            default -> Optional.empty();
        };
    }

    /**
     * Finds the class in the USDA triangle. Each boundary belongs to one class.
     *
     * @param sandPercent sand, 0.05 to 2 mm, percent by mass
     * @param clayPercent clay, below 0.002 mm, percent by mass; silt is the rest
     * @return the class; empty when the shares are no shares of a whole
     */
    public static Optional<SoilTexture> of(double sandPercent, double clayPercent) {
        double silt = 100 - sandPercent - clayPercent;
        if (!(sandPercent >= 0) || !(clayPercent >= 0) || !(silt >= 0)) {
            return Optional.empty();
        }
        return Optional.of(
                clayPercent >= 27 ? fine(sandPercent, silt, clayPercent) : coarse(sandPercent, silt, clayPercent));
    }

    private static SoilTexture fine(double sand, double silt, double clay) {
        if (clay >= 35 && sand > 45) {
            return SANDY_CLAY;
        }
        if (clay >= 40) {
            return silt >= 40 ? SILTY_CLAY : CLAY;
        }
        if (sand > 45) {
            return SANDY_CLAY_LOAM;
        }
        return sand > 20 ? CLAY_LOAM : SILTY_CLAY_LOAM;
    }

    private static SoilTexture coarse(double sand, double silt, double clay) {
        if (silt + 1.5 * clay < 15) {
            return SAND;
        }
        if (silt + 2 * clay < 30) {
            return LOAMY_SAND;
        }
        if (silt >= 80 && clay < 12) {
            return SILT;
        }
        if (silt >= 50) {
            return SILT_LOAM;
        }
        if (clay >= 20 && silt < 28) {
            return SANDY_CLAY_LOAM;
        }
        return clay < 7 || (clay < 20 && sand > 52) ? SANDY_LOAM : LOAM;
    }

    /**
     * Returns the water content at field capacity.
     *
     * @return m³/m³
     */
    public Coefficient fieldCapacity() {
        return value(fieldLow, fieldHigh);
    }

    /**
     * Returns the water content at the wilting point.
     *
     * @return m³/m³
     */
    public Coefficient wiltingPoint() {
        return value(wiltingLow, wiltingHigh);
    }

    /**
     * Returns the water that evaporates readily from the surface.
     *
     * @return REW in mm
     */
    public Coefficient readilyEvaporable() {
        return value(readilyLow, readilyHigh);
    }

    /**
     * Returns the water that can evaporate in all from the upper 0.10 m, as the table gives it.
     *
     * @return TEW in mm
     */
    public Coefficient totalEvaporable() {
        return value(totalLow, totalHigh);
    }

    private Coefficient value(double low, double high) {
        boolean table = basis == CoefficientBasis.TABLE;
        return new Coefficient(low, high, table ? 1 : 0, table ? "T" : "", basis);
    }

    /**
     * Returns what the soil rests on.
     *
     * @return {@code TABLE}, or {@code PROXY} for a class that the table leaves out
     */
    public CoefficientBasis basis() {
        return basis;
    }

    /**
     * Returns a soil of this texture in the middle of the ranges.
     *
     * @return with an evaporation depth of 0.10 m
     */
    public SoilWater water() {
        return water(0.5);
    }

    /**
     * Returns a soil of this texture. What it holds at field capacity and at the wilting point goes together.
     *
     * @param share where in the ranges, from 0 (the lightest) to 1 (the heaviest)
     * @return with an evaporation depth of 0.10 m
     */
    public SoilWater water(double share) {
        return new SoilWater(
                fieldCapacity().at(share),
                wiltingPoint().at(share),
                EVAPORATION_DEPTH,
                readilyEvaporable().at(share));
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
