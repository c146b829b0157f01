package org.terreau.network.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.statistic.Figure;
import org.terreau.statistic.Qualifier;
import org.terreau.value.Text;

/** Whether objectives form a tree, whether their targets can be measured, and whether they are reached. */
final class ObjectiveRules {

    private static final String OBJECTIVES = "objectives";
    private static final int MOST_NAMED = 20;
    private static final Text UNDATED = new Text("sans date", "undated");

    private ObjectiveRules() {}

    static RuleBook<ObjectiveTree> trees(RuleTexts texts) {
        Rule parent = texts.rule("programme.objective.parent", "PRG-001", Severity.ERROR, Sources.TREE);
        Rule circle = texts.rule("programme.objective.circle", "PRG-002", Severity.ERROR, Sources.TREE);
        Rule finality = texts.rule("programme.objective.finality", "PRG-003", Severity.INFO, Sources.TARGET);
        Rule level = texts.rule("programme.objective.level", "PRG-004", Severity.WARNING, Sources.TARGET);
        return RuleBook.<ObjectiveTree>empty()
                .plus(parent, ObjectiveRules::parents)
                .plus(circle, ObjectiveRules::circles)
                .plus(finality, ObjectiveRules::finalities)
                .plus(level, ObjectiveRules::levels);
    }

    static RuleBook<Programme> targets(RuleTexts texts) {
        Rule quantified = texts.rule("programme.objective.quantified", "PRG-005", Severity.WARNING, Sources.TARGET);
        Rule unmeasured = texts.rule("programme.objective.unmeasured", "PRG-006", Severity.INFO, Sources.TARGET);
        return RuleBook.<Programme>empty()
                .plus(quantified, ObjectiveRules::quantified)
                .plus(unmeasured, ObjectiveRules::unmeasured);
    }

    static RuleBook<KeyedFigures> attainments(RuleTexts texts) {
        Rule figure = texts.rule("programme.objective.figure", "PRG-007", Severity.INFO, Sources.TARGET);
        Rule unit = texts.rule("programme.objective.unit", "PRG-008", Severity.WARNING, Sources.LOGIC);
        Rule attainment = texts.rule("programme.objective.attainment", "PRG-009", Severity.INFO, Sources.TARGET);
        return RuleBook.<KeyedFigures>empty()
                .plus(figure, (measured, reporter) -> each(measured, reporter, ObjectiveRules::figure))
                .plus(unit, (measured, reporter) -> each(measured, reporter, ObjectiveRules::unit))
                .plus(attainment, (measured, reporter) -> each(measured, reporter, ObjectiveRules::attainment));
    }

    private static void parents(ObjectiveTree tree, Reporter reporter) {
        if (tree.isWhole()) {
            return;
        }
        List<String> known = new ArrayList<>();
        for (int i = 0; i < tree.getObjectives().size() && i < MOST_NAMED; i++) {
            known.add(tree.getObjectives().get(i).getId());
        }
        for (int position : tree.getDangling()) {
            Objective each = tree.getObjectives().get(position);
            reporter.in(OBJECTIVES, position);
            reporter.in("under");
            reporter.report(Facts.of("objective", each.getTitle())
                    .and("under", each.getUnder().orElse(""))
                    .and("known", known));
            reporter.out();
            reporter.out();
        }
    }

    private static void circles(ObjectiveTree tree, Reporter reporter) {
        if (tree.isWhole()) {
            return;
        }
        for (List<Integer> circle : tree.getCircles()) {
            List<String> titles = new ArrayList<>();
            for (int i = 0; i < circle.size() && i < MOST_NAMED; i++) {
                titles.add(tree.getObjectives().get(circle.get(i)).getTitle());
            }
            reporter.in(OBJECTIVES, circle.get(0));
            reporter.in("under");
            Facts facts = Facts.of("objective", titles.get(0));
            if (circle.size() == 1) {
                reporter.report(facts, "itself");
            } else {
                reporter.report(facts.and("count", circle.size()).and("circle", titles));
            }
            reporter.out();
            reporter.out();
        }
    }

    private static void finalities(ObjectiveTree tree, Reporter reporter) {
        List<Objective> all = tree.getObjectives();
        int first = -1;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).getKind() == ObjectiveKind.FINALITY
                    && all.get(i).getUnder().isEmpty()) {
                if (first < 0) {
                    first = i;
                } else {
                    reporter.in(OBJECTIVES, i);
                    reporter.report(Facts.of("first", all.get(first).getTitle())
                            .and("other", all.get(i).getTitle()));
                    reporter.out();
                }
            }
        }
    }

    private static void levels(ObjectiveTree tree, Reporter reporter) {
        List<Objective> all = tree.getObjectives();
        for (int i = 0; i < all.size(); i++) {
            int above = tree.parent(i);
            if (above >= 0) {
                ObjectiveKind kind = all.get(i).getKind();
                ObjectiveKind over = all.get(above).getKind();
                if (isAbove(kind, over)) {
                    reporter.in(OBJECTIVES, i);
                    reporter.in("under");
                    reporter.report(Facts.of("objective", all.get(i).getTitle())
                            .and("kind", kind)
                            .and("parent", all.get(above).getTitle())
                            .and("parentKind", over));
                    reporter.out();
                    reporter.out();
                }
            }
        }
    }

    /**
     * Secondary and quantitative objectives serve one of any level; what they are made of is no level above their own.
     */
    private static boolean isAbove(ObjectiveKind kind, ObjectiveKind parent) {
        return kind != ObjectiveKind.SECONDARY && kind != ObjectiveKind.QUANTITATIVE && level(kind) < level(parent);
    }

    private static int level(ObjectiveKind kind) {
        return switch (kind) {
            case FINALITY -> 0;
            case FIRST -> 1;
            case GENERAL -> 2;
            case SPECIFIC, SECONDARY, QUANTITATIVE -> 3;
            case SUB -> 4;
        };
    }

    private static void quantified(Programme programme, Reporter reporter) {
        List<Objective> objectives = programme.getObjectives();
        for (int i = 0; i < objectives.size(); i++) {
            Objective each = objectives.get(i);
            boolean noTarget = each.getKind() == ObjectiveKind.QUANTITATIVE
                    && each.getTarget().isEmpty();
            if (noTarget || (each.getTarget().isPresent() && each.getUnit().isEmpty())) {
                reporter.in(OBJECTIVES, i);
                Facts facts = Facts.of("objective", each.getTitle());
                if (noTarget) {
                    reporter.report(facts);
                } else {
                    reporter.report(facts.and("target", each.getTarget().get()), "unit");
                }
                reporter.out();
            }
        }
    }

    private static void unmeasured(Programme programme, Reporter reporter) {
        List<Objective> objectives = programme.getObjectives();
        for (int i = 0; i < objectives.size(); i++) {
            Objective each = objectives.get(i);
            if (each.getTarget().isPresent() && each.getMeasuredBy().isEmpty()) {
                reporter.in(OBJECTIVES, i);
                reporter.report(Facts.of("objective", each.getTitle())
                        .and("target", each.getTarget().get()));
                reporter.out();
            }
        }
    }

    /** Looks at the objectives with a target that names its figure. */
    private static void each(KeyedFigures measured, Reporter reporter, BiConsumer<Attainment, Reporter> check) {
        if (measured.byKey().isEmpty()) {
            return;
        }
        List<Attainment> all = measured.attainments((key, same) -> Attainment.newest(key, same, reporter.asOf()));
        for (int i = 0; i < all.size(); i++) {
            Objective objective = all.get(i).objective();
            if (objective.getTarget().isPresent() && objective.getMeasuredBy().isPresent()) {
                reporter.in(OBJECTIVES, i);
                check.accept(all.get(i), reporter);
                reporter.out();
            }
        }
    }

    private static void figure(Attainment attainment, Reporter reporter) {
        if (attainment.figure().isEmpty() && attainment.reason().isPresent()) {
            reporter.in("measuredBy");
            reporter.report(Facts.of("objective", attainment.objective().getTitle())
                    .and("key", attainment.objective().getMeasuredBy().orElse(""))
                    .and("reason", attainment.reason().get()));
            reporter.out();
        }
    }

    private static void unit(Attainment attainment, Reporter reporter) {
        if (attainment.figure().isPresent()
                && !Attainment.isOfUnit(
                        attainment.objective(), attainment.figure().get())) {
            reporter.in("unit");
            reporter.report(Facts.of("objective", attainment.objective().getTitle())
                    .and("unit", attainment.objective().getUnit().orElse(""))
                    .and("figure", attainment.figure().get().getLabel())
                    .and("figureUnit", attainment.figure().get().getUnit()));
            reporter.out();
        }
    }

    private static void attainment(Attainment attainment, Reporter reporter) {
        if (attainment.verdict() == AttainmentVerdict.UNKNOWN) {
            return;
        }
        Figure figure = attainment.figure().orElseThrow();
        Facts facts = Facts.of("objective", attainment.objective().getTitle())
                .and("value", figure.getValue())
                .and("target", attainment.objective().getTarget().orElseThrow())
                .and("unit", figure.getUnit())
                .and("percent", attainment.percent().orElseThrow())
                .and("days", figure.getPeriod().isPresent() ? figure.getPeriod().get() : UNDATED)
                .and("span", attainment.span().orElse(FigureSpan.UNDATED))
                .and("qualifier", figure.getQualifier());
        String variant = switch (attainment.verdict()) {
            case REACHED -> "reached";
            case MISSED -> "";
            default -> figure.getQualifier() == Qualifier.EXACT ? "days" : "open";
        };
        reporter.report(
                attainment.rate().isPresent()
                        ? facts.and("rate", attainment.rate().get())
                        : facts,
                variant);
    }
}
