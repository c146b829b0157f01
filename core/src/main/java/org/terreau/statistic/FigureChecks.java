package org.terreau.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.value.Text;

/** Whether figures fit each other, their items and their unit. */
final class FigureChecks {

    private static final String PERCENT = "%";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FigureChecks() {}

    static void contradictions(List<Figure> figures, Reporter reporter) {
        List<List<Integer>> groups = Contradictions.among(figures);
        for (int i = 0; i < groups.size(); i++) {
            List<Integer> group = groups.get(i);
            Figure first = figures.get(group.get(0));
            List<Text> statements = new ArrayList<>();
            for (int j = 0; j < group.size() && j < Percents.MOST_SHOWN; j++) {
                statements.add(Statement.text(figures.get(group.get(j))));
            }
            Facts facts = Facts.of("key", first.getKey())
                    .and("label", first.getLabel())
                    .and("unit", first.getUnit())
                    .and("count", group.size())
                    .and("statements", statements);
            report(group.get(0), facts, group.size() > statements.size() ? "many" : "", reporter);
        }
    }

    static void items(List<Figure> figures, Reporter reporter) {
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            int items = figure.getItems().size();
            if (items > 0
                    && figure.getQualifier() == Qualifier.EXACT
                    && !figure.getUnit().equals(PERCENT)
                    && figure.getValue().compareTo(BigDecimal.valueOf(items)) != 0) {
                Facts facts = Facts.of("label", figure.getLabel())
                        .and("value", figure.getValue())
                        .and("unit", figure.getUnit())
                        .and("count", items)
                        .and("items", figure.getItems().subList(0, Math.min(items, Percents.MOST_SHOWN)));
                report(i, facts, "", reporter);
            }
        }
    }

    static void shares(List<Figure> figures, Reporter reporter) {
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (figure.getUnit().equals(PERCENT)
                    && (figure.getValue().signum() < 0 || figure.getValue().compareTo(HUNDRED) > 0)
                    && figure.getBase().isPresent()) {
                Facts facts = Facts.of("label", figure.getLabel())
                        .and("value", figure.getValue())
                        .and("base", figure.getBase().get());
                report(i, facts, "", reporter);
            }
        }
    }

    /** The list has no name here: whoever holds it has stepped in by its member. */
    private static void report(int index, Facts facts, String variant, Reporter reporter) {
        reporter.in(Integer.toString(index));
        reporter.report(facts, variant);
        reporter.out();
    }
}
