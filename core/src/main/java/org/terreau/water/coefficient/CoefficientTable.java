package org.terreau.water.coefficient;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A versioned set of crop coefficients: one edition of a source, or a table of one's own. Immutable: every change gives
 * a new table.
 *
 * <pre>{@code
 * CoefficientTable table = CoefficientTable.fao56Of1998()
 *         .plus(CropCoefficients.builder("oca", "oca du Pérou", "oca").with(CropQuantity.KC_MID, 1.1).build());
 * table.find("Tomates").orElseThrow().get(CropQuantity.KC_END);   // 0.7 to 0.9
 * }</pre>
 */
public final class CoefficientTable {

    private final String id;
    private final String edition;
    private final String source;
    private final String licence;
    private final List<CropCoefficients> rows;
    private final NameIndex names;

    private CoefficientTable(String id, String edition, String source, String licence, List<CropCoefficients> rows) {
        this.id = Objects.requireNonNull(id, "id");
        this.edition = Objects.requireNonNull(edition, "edition");
        this.source = Objects.requireNonNull(source, "source");
        this.licence = Objects.requireNonNull(licence, "licence");
        this.rows = List.copyOf(rows);
        this.names = new NameIndex(this.rows);
    }

    /**
     * Makes a table of one's own.
     *
     * @param id its id
     * @param edition its edition or date
     * @param source where the values come from
     * @param licence under which licence
     * @param rows the crops; when two have one id, the first is found
     * @return the table
     */
    public static CoefficientTable of(
            String id, String edition, String source, String licence, List<CropCoefficients> rows) {
        return new CoefficientTable(id, edition, source, licence, rows);
    }

    /**
     * Returns the tables of the first edition of FAO-56 (Tables 12, 17 and 22): garden crops, ranges kept, with proxies
     * for crops that the paper does not name, marked as such.
     *
     * @return the table {@code fao56-1998}
     */
    public static CoefficientTable fao56Of1998() {
        return Standard1998.TABLE;
    }

    /**
     * Returns the tables of the edition revised in 2025 (Tables 6.1 to 8.1), as far as public transcriptions give them;
     * each value says how many agree. Many crops have no Kc there, only Kcb: see
     * {@link CropCoefficients#filledFrom(CropCoefficients)}. Trees and vines stand there by planting system; the plain
     * name is the middle one.
     *
     * @return the table {@code fao56-rev1-2025}
     */
    public static CoefficientTable fao56Rev1Of2025() {
        return Standard2025.TABLE;
    }

    /**
     * Returns the id.
     *
     * @return such as {@code fao56-1998}
     */
    public String id() {
        return id;
    }

    /**
     * Returns the edition.
     *
     * @return such as {@code 1998}
     */
    public String edition() {
        return edition;
    }

    /**
     * Returns where the values come from.
     *
     * @return the source
     */
    public String source() {
        return source;
    }

    /**
     * Returns the licence of the values.
     *
     * @return the licence
     */
    public String licence() {
        return licence;
    }

    /**
     * Returns the crops.
     *
     * @return in the order of the table
     */
    public List<CropCoefficients> rows() {
        return rows;
    }

    /**
     * Finds a crop by id, French or English name or synonym, whatever the case and the accents; a plural finds its
     * singular.
     *
     * @param name any text
     * @return the crop; empty when no crop has the name
     */
    public Optional<CropCoefficients> find(String name) {
        return names.find(Objects.requireNonNull(name, "name"));
    }

    /**
     * Looks for the name that was meant.
     *
     * @param name a name that {@link #find(String)} does not know
     * @return the nearest name; empty when none is near
     */
    public Optional<String> suggestion(String name) {
        return names.suggestion(Objects.requireNonNull(name, "name"));
    }

    /**
     * Adds a crop, or replaces the one with its id.
     *
     * @param row the crop
     * @return a new table, of the same id
     */
    public CoefficientTable plus(CropCoefficients row) {
        List<CropCoefficients> more = new ArrayList<>();
        boolean replaced = false;
        for (CropCoefficients each : rows) {
            boolean same = each.id().equals(row.id());
            if (!same || !replaced) {
                more.add(same ? row : each);
            }
            replaced |= same;
        }
        if (!replaced) {
            more.add(row);
        }
        return new CoefficientTable(id, edition, source, licence, more);
    }

    /**
     * Fills the gaps of this table from another: values that a crop lacks, and crops that are not there.
     *
     * @param other the table to take from
     * @return a new table; each value keeps its own basis
     */
    public CoefficientTable filledFrom(CoefficientTable other) {
        Map<String, CropCoefficients> others = new HashMap<>();
        other.rows.forEach(each -> others.putIfAbsent(each.id(), each));
        List<CropCoefficients> filled = new ArrayList<>();
        for (CropCoefficients each : rows) {
            CropCoefficients same = others.remove(each.id());
            filled.add(same == null ? each : each.filledFrom(same));
        }
        other.rows.stream().filter(each -> others.containsKey(each.id())).forEach(filled::add);
        return new CoefficientTable(
                id + "+" + other.id,
                edition + "+" + other.edition,
                source + "; " + other.source,
                licence + "; " + other.licence,
                filled);
    }

    /**
     * Gives the table a name of its own: after {@link #plus(CropCoefficients)} it is no longer the published one.
     *
     * @param ownId its id
     * @param ownEdition its edition
     * @return a new table
     */
    public CoefficientTable named(String ownId, String ownEdition) {
        return new CoefficientTable(ownId, ownEdition, source, licence, rows);
    }

    @Override
    public String toString() {
        return id + " (" + rows.size() + " crops)";
    }

    /** Read when it is first asked for. */
    private static final class Standard1998 {
        static final CoefficientTable TABLE = new CoefficientTable(
                "fao56-1998",
                "1998",
                "FAO Irrigation and Drainage Paper 56 (1998), Tables 12, 17 and 22",
                "facts; no licence needed",
                CropFile.read("coefficients_1998.csv", ""));
    }

    /** Read when it is first asked for. */
    private static final class Standard2025 {
        static final CoefficientTable TABLE = new CoefficientTable(
                "fao56-rev1-2025",
                "2025",
                "FAO Irrigation and Drainage Paper 56, revised 2025, Tables 6.1 to 8.1, through transcriptions",
                "CC BY 4.0 (the paper), CC0 (swb2)",
                CropFile.read("coefficients_2025.csv", "thermal_stages_2025.csv"));
    }
}
