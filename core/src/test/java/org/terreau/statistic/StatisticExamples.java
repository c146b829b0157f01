package org.terreau.statistic;

import static org.terreau.statistic.Statements.figure;
import static org.terreau.statistic.Statements.gardens;
import static org.terreau.statistic.Tables.counts;
import static org.terreau.statistic.Tables.table;

import java.util.List;
import org.terreau.finding.RuleExample;
import org.terreau.value.DateRange;

/** An example that fires and a twin that does not, for each rule of this room. */
public final class StatisticExamples {

    private StatisticExamples() {}

    /**
     * Returns the examples.
     *
     * @return at least one for each rule
     */
    public static List<RuleExample<?>> all() {
        return List.of(
                breakdown(
                        "BRK-001",
                        table(counts(5, 9, 22)).total(56L).build(),
                        table(counts(5, 9, 22)).total(36L).build()),
                breakdown(
                        "BRK-002",
                        table(counts(5, 51), "8.92", "91.07").build(),
                        table(counts(5, 51), "8.93", "91.07").build()),
                breakdown(
                        "BRK-003",
                        Tables.studies(),
                        Tables.studies().toBuilder()
                                .cells(table(counts(0, 0, 1, 6, 13, 36), "0", "0", "2", "11", "23", "64")
                                        .build()
                                        .getCells())
                                .build()),
                breakdown(
                        "BRK-004",
                        table(counts(1, 1, 1), "33", "33", "33").build(),
                        table(counts(1, 1, 1), "34", "33", "33").build()),
                breakdown(
                        "BRK-005",
                        table(counts(1, 7), "12.5", "88").build(),
                        table(counts(1, 7), "12.5", "87.5").build()),
                breakdown(
                        "BRK-006",
                        table(counts(20, 36)).titleTotal(36L).total(56L).build(),
                        table(counts(20, 36)).titleTotal(56L).total(56L).build()),
                breakdown(
                        "BRK-007",
                        table(counts(7, 7, 42), "12.50", "13", "75").build(),
                        table(counts(7, 7, 42), "12.50", "12.5", "75").build()),
                tables(
                        "BRK-008",
                        List.of(Tables.byArea(5, 9), Tables.byArea(5, 7)),
                        List.of(
                                Tables.byArea(5, 9),
                                Tables.byArea(5, 9),
                                Tables.byArea(5, 7).toBuilder()
                                        .period(DateRange.year(2014))
                                        .build())),
                tables(
                        "BRK-008",
                        List.of(
                                Tables.byArea(5, 9).toBuilder()
                                        .period(DateRange.year(2015))
                                        .build(),
                                Tables.byArea(5).toBuilder()
                                        .period(DateRange.year(2015))
                                        .build()),
                        List.of(
                                Tables.byArea(5, 9),
                                Tables.byArea(5, 7).toBuilder().unit("foyers").build(),
                                table(counts(3, 4)).build())),
                figures(
                        "FIG-001",
                        List.of(gardens("102", "page-a"), gardens("110", "page-b")),
                        List.of(gardens("102", "page-a"), gardens(Qualifier.ABOUT, "100"))),
                figures(
                        "FIG-002",
                        List.of(gardens("3")
                                .addItem("Vignoble")
                                .addItem("Urbain")
                                .build()),
                        List.of(gardens("2")
                                .addItem("Vignoble")
                                .addItem("Urbain")
                                .build())),
                figures(
                        "FIG-003",
                        List.of(figure("rsa.share", "%", "182.1")
                                .base("participants")
                                .build()),
                        List.of(figure("rsa.growth", "%", "182.1").build())),
                figures(
                        "FIG-004",
                        List.of(gardens(Qualifier.AT_LEAST, "98"), gardens("102", "page-b")),
                        List.of(gardens(Qualifier.ABOUT, "100"), gardens("102", "page-b"))),
                figures(
                        "FIG-005",
                        List.of(listed("Croix-Rouge", "Midi et Partage"), listed("Croix Rouge", "Alter Egaux")),
                        List.of(listed("Croix-Rouge", "Alter Égaux"), listed("alter egaux", "croix rouge"))));
    }

    private static Figure listed(String... items) {
        return gardens(Integer.toString(items.length)).addItems(items).build();
    }

    private static RuleExample<Breakdown> breakdown(String code, Breakdown fires, Breakdown spares) {
        return new RuleExample<>(code, StatisticRules.breakdowns(), fires, spares);
    }

    private static RuleExample<List<Breakdown>> tables(String code, List<Breakdown> fires, List<Breakdown> spares) {
        return new RuleExample<>(code, StatisticRules.breakdownLists(), fires, spares);
    }

    private static RuleExample<List<Figure>> figures(String code, List<Figure> fires, List<Figure> spares) {
        return new RuleExample<>(code, StatisticRules.figures(), fires, spares);
    }
}
