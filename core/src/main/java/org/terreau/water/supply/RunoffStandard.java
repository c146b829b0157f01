package org.terreau.water.supply;

import java.util.Locale;
import org.terreau.finding.Source;
import org.terreau.value.Labelled;

/** The standards that say which part of the rain a surface gives on. */
public enum RunoffStandard implements Labelled {
    /** EN 16941-1:2024, Table 2; two readings of public copies that agree. */
    EN_16941_1("EN 16941-1:2024", "table 2", 0.9, 2),
    /** DIN 1989-1:2002, Table 3, which the European standard replaces; one reading. */
    DIN_1989_1("DIN 1989-1:2002", "table 3", 1, 1);

    private final String title;
    private final String table;
    private final double filterEfficiency;
    private final int readings;

    RunoffStandard(String title, String table, double filterEfficiency, int readings) {
        this.title = title;
        this.table = table;
        this.filterEfficiency = filterEfficiency;
        this.readings = readings;
    }

    /**
     * Returns what a filter lets through, by which the inflow is multiplied too.
     *
     * @return a share; 1 where the standard gives none
     */
    public double filterEfficiency() {
        return filterEfficiency;
    }

    /**
     * Tells how many readings of the table by different people agree.
     *
     * @return the number
     */
    public int readings() {
        return readings;
    }

    /**
     * Returns where the values stand.
     *
     * @return the standard and its table; verified when two readings agree
     */
    public Source source() {
        return Source.builder()
                .title(title)
                .reference(table)
                .verified(readings > 1)
                .build();
    }

    @Override
    public String label(Locale locale) {
        return title;
    }
}
