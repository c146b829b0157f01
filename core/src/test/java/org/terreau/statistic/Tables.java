package org.terreau.statistic;

import java.util.ArrayList;
import java.util.List;

/** Breakdowns for tests, among them the two of the Valenciennes report of 2015 as printed. */
final class Tables {

    private Tables() {}

    static Breakdown districts() {
        return table("Répartition par quartier des 36")
                .titleTotal(36L)
                .addCell(BreakdownCell.of("St Waast", 6, "11"))
                .addCell(BreakdownCell.of("Dutemple", 5, "8.92"))
                .addCell(BreakdownCell.of("Fg de Lille", 7, "12.50"))
                .addCell(BreakdownCell.of("Fg de Paris", 10, "18"))
                .addCell(BreakdownCell.of("Centre ville", 7, "13"))
                .addCell(BreakdownCell.of("Accacias", 3, "5"))
                .addCell(BreakdownCell.of("Fg de Cambrai", 2, "4"))
                .addCell(BreakdownCell.of("Les Tertiales", 3, "5"))
                .addCell(BreakdownCell.of("Chasse Royale", 7, "13"))
                .addCell(BreakdownCell.of("La Briquette", 3, "5"))
                .addCell(BreakdownCell.of("Les Cheminots", 1, "2"))
                .addCell(BreakdownCell.of("Fg Ste Catherine", 1, "2"))
                .addCell(BreakdownCell.of("Le Roleur", 1, "2"))
                .total(56L)
                .printedTotal(PrintedPercent.parse("100"))
                .build();
    }

    static Breakdown studies() {
        return table("Répartition par niveau d’études des 36")
                .titleTotal(36L)
                .addCell(BreakdownCell.of("I et II", 0, "0"))
                .addCell(BreakdownCell.of("III", 0, "0"))
                .addCell(BreakdownCell.of("IV", 1, "0"))
                .addCell(BreakdownCell.of("V", 6, "14"))
                .addCell(BreakdownCell.of("V bis", 13, "25"))
                .addCell(BreakdownCell.of("VI", 36, "61"))
                .total(56L)
                .printedTotal(PrintedPercent.parse("100"))
                .build();
    }

    static Breakdown.Builder table(String title) {
        Breakdown.Builder builder = Breakdown.builder();
        builder.id("table").title(title).unit("personnes");
        return builder;
    }

    /** A table from counts and prints; an empty print is none. */
    static Breakdown.Builder table(long[] counts, String... prints) {
        Breakdown.Builder builder = table("Répartition");
        for (int i = 0; i < counts.length; i++) {
            BreakdownCell.Builder cell = BreakdownCell.builder();
            cell.label("c" + i).count(counts[i]);
            if (i < prints.length && !prints[i].isEmpty()) {
                cell.printed(PrintedPercent.parse(prints[i]));
            }
            builder.addCell(cell.build());
        }
        return builder;
    }

    /** A table of people by area of residence: c0, c1 … */
    static Breakdown byArea(long... counts) {
        return table(counts).dimension("residence-area").build();
    }

    static long[] counts(long... counts) {
        return counts;
    }

    static List<PrintedPercent> prints(String... prints) {
        List<PrintedPercent> parsed = new ArrayList<>();
        for (String each : prints) {
            parsed.add(PrintedPercent.parse(each));
        }
        return parsed;
    }
}
