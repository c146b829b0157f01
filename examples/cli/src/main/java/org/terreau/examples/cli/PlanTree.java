package org.terreau.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.terreau.finding.Finding;
import org.terreau.finding.Source;
import org.terreau.funding.plan.DutiesCalendar.Duty;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.funding.plan.FundingSource;
import org.terreau.funding.plan.PlanPosition;
import org.terreau.funding.scheme.Entitlement;
import org.terreau.money.Money;

/** What is told of a plan, for a program: amounts as texts, sentences in both languages. */
final class PlanTree {

    private PlanTree() {}

    static Map<String, Object> of(PlanReport report, Map<String, String> funders) {
        Map<String, Object> tree = new LinkedHashMap<>();
        FinancingPlan plan = report.plan();
        tree.put("id", plan.getId());
        plan.getTitle().ifPresent(title -> tree.put("title", title));
        plan.getBudget().ifPresent(budget -> tree.put("budget", budget));
        PlanPosition position = report.position();
        put(tree, "cost", position.cost());
        put(tree, "secured", position.secured());
        put(tree, "own", position.own());
        put(tree, "paid", position.paid());
        put(tree, "requested", position.requested());
        put(tree, "ideas", position.ideas());
        put(tree, "gapIfAllGranted", position.openGap());
        put(tree, "gapIfNothingMore", position.securedGap());
        position.securedRate().ifPresent(rate -> tree.put("securedPercent", rate.toPercent(1)));
        List<Object> sources = new ArrayList<>();
        report.sources().forEach(each -> sources.add(source(each, funders)));
        tree.put("sources", sources);
        List<Object> others = new ArrayList<>();
        report.others().forEach(each -> others.add(answer(each)));
        tree.put("otherSchemes", others);
        List<Object> duties = new ArrayList<>();
        report.duties().forEach(each -> duties.add(duty(each, report.pointer())));
        tree.put("duties", duties);
        return tree;
    }

    private static Map<String, Object> source(PlanReport.Source report, Map<String, String> funders) {
        FundingSource source = report.source();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("funder", source.getFunder());
        tree.put("name", funders.getOrDefault(source.getFunder(), source.getFunder()));
        tree.put("kind", source.getKind().name());
        source.getLabel().ifPresent(label -> tree.put("label", label));
        tree.put("status", source.getStatus().name());
        tree.put("inKind", source.isInKind());
        put(tree, "amount", report.amount());
        put(tree, "paid", source.getPaid());
        source.getScheme().ifPresent(scheme -> tree.put("scheme", scheme));
        report.answer().ifPresent(answer -> tree.put("allows", answer(answer)));
        put(tree, "more", report.more());
        return tree;
    }

    private static Map<String, Object> answer(PlanReport.Answer answer) {
        Entitlement entitlement = answer.entitlement();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("scheme", answer.scheme().getId());
        tree.put("title", answer.scheme().getTitle());
        tree.put("funder", answer.scheme().getFunder());
        put(tree, "most", entitlement.getMost());
        tree.put("deciding", entitlement.getDeciding().name());
        List<Object> steps = new ArrayList<>();
        entitlement
                .getSteps()
                .forEach(each -> steps.add(Map.of(
                        "limit", each.limit().name(), "amount", each.amount().toString())));
        tree.put("steps", steps);
        List<Object> unmet = new ArrayList<>();
        entitlement.getUnmet().forEach(each -> unmet.add(finding(each)));
        tree.put("unmet", unmet);
        List<Object> unknown = new ArrayList<>();
        entitlement.getUnknown().forEach(each -> unknown.add(both(each::label)));
        tree.put("notJudged", unknown);
        return tree;
    }

    private static Map<String, Object> duty(Duty duty, String plan) {
        Map<String, Object> tree = new LinkedHashMap<>();
        duty.due().ifPresent(due -> tree.put("due", due.toString()));
        tree.put("late", duty.isLate());
        tree.putAll(placed(duty.finding(), plan));
        Source source = duty.finding().getRule().getSource();
        tree.put("law", source.getTitle());
        source.getReference().ifPresent(reference -> tree.put("reference", reference));
        return tree;
    }

    /** A finding with its place. */
    static Map<String, Object> placed(Finding finding, String above) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("pointer", above + finding.getPointer());
        finding.getLine().ifPresent(line -> tree.put("line", line));
        finding.getColumn().ifPresent(column -> tree.put("column", column));
        tree.put("severity", finding.getSeverity().name());
        tree.putAll(finding(finding));
        return tree;
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", finding.getRule().getCode());
        tree.put("message", both(finding::message));
        if (finding.repair(Locale.FRENCH).isPresent()) {
            tree.put("repair", both(locale -> finding.repair(locale).orElse("")));
        }
        return tree;
    }

    private static Map<String, Object> both(Function<Locale, String> text) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("fr", text.apply(Locale.FRENCH));
        tree.put("en", text.apply(Locale.ENGLISH));
        return tree;
    }

    private static void put(Map<String, Object> tree, String name, Optional<Money> amount) {
        amount.ifPresent(money -> tree.put(name, money.toString()));
    }
}
