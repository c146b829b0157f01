package org.terreau.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.value.Text;

/** Whether figures fit each other, their items and their unit. */
final class FigureChecks {

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
                    && !figure.getUnit().equals(Statement.PERCENT)
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
            if (figure.getUnit().equals(Statement.PERCENT)
                    && (figure.getValue().signum() < 0 || figure.getValue().compareTo(HUNDRED) > 0)
                    && figure.getBase().isPresent()) {
                Facts facts = Facts.of("label", figure.getLabel())
                        .and("value", figure.getValue())
                        .and("base", figure.getBase().get());
                report(i, facts, "", reporter);
            }
        }
    }

    static void differences(List<Figure> figures, Reporter reporter) {
        List<Differences.Found> found = Differences.among(figures);
        for (int i = 0; i < found.size(); i++) {
            Differences.Found each = found.get(i);
            Figure first = figures.get(each.figures().get(0));
            List<Text> statements = new ArrayList<>();
            Figure last = first;
            for (int j = 0; j < each.figures().size() && j < Percents.MOST_SHOWN; j++) {
                Figure next = figures.get(each.figures().get(j));
                statements.add(Statement.withUnit(next));
                last = last.getKey().equals(first.getKey()) ? next : last;
            }
            Facts facts = Facts.of("key", first.getKey())
                    .and("label", first.getLabel())
                    .and("statements", statements);
            if (each.kinds().isEmpty()) {
                report(each.figures().get(0), facts.and("other", last.getLabel()), "beside", reporter);
            } else {
                List<Differences.Kind> kinds = List.copyOf(each.kinds());
                String variant = kinds.get(0).name().toLowerCase(Locale.ROOT);
                Facts all = facts.and("count", each.figures().size()).and("differ", kinds);
                report(each.figures().get(0), all, variant, reporter);
            }
        }
    }

    static void lists(List<Figure> figures, Reporter reporter) {
        List<ItemLists.Found> found = ItemLists.among(figures);
        for (int i = 0; i < found.size(); i++) {
            ItemLists.Found each = found.get(i);
            Figure first = figures.get(each.figures().get(0));
            Facts facts = Facts.of("key", first.getKey())
                    .and("label", first.getLabel())
                    .and("lists", each.figures().size())
                    .and("distinct", each.distinct())
                    .and("common", each.common())
                    .and("only", each.only());
            boolean spelled = !each.spellings().isEmpty();
            reporter.in(Integer.toString(each.figures().get(0)));
            reporter.in("items");
            reporter.report(spelled ? facts.and("spellings", each.spellings()) : facts, spelled ? "spelled" : "");
            reporter.out();
            reporter.out();
        }
    }

    /** The list has no name here: whoever holds it has stepped in by its member. */
    private static void report(int index, Facts facts, String variant, Reporter reporter) {
        reporter.in(Integer.toString(index));
        reporter.report(facts, variant);
        reporter.out();
    }
}
