package org.terreau.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.terreau.dossier.Dossier;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Source;
import org.terreau.funding.plan.DutiesCalendar.Duty;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.funding.plan.FundingSource;
import org.terreau.funding.plan.PlanPosition;
import org.terreau.funding.scheme.Entitlement;
import org.terreau.funding.scheme.Limit;
import org.terreau.money.Money;
import org.terreau.money.NumberText;

/**
 * What a carrier wants to know of a plan: what is secured, what is missing, how much more could be asked of whom, what
 * is owed by when.
 */
final class PlanPage {

    private static final int MARGIN = 6;
    private static final int CODE_MARGIN = 13;
    private static final int DUTY_MARGIN = 27;

    private final PageText page;
    private final Locale locale;
    private final NumberText numbers;
    private final Dossier dossier;
    private final Map<String, String> names;
    private final LocalDate asOf;

    PlanPage(OutputOptions options, Dossier dossier) {
        this.page = new PageText(options.locale());
        this.locale = options.locale();
        this.numbers = page.numbers();
        this.dossier = dossier;
        this.names = DossierPage.names(dossier);
        this.asOf = options.asOf();
    }

    String page(String file, List<PlanReport> plans, Findings findings, long elsewhere) {
        page.line(dossier.getTitle());
        page.line(file);
        page.line();
        if (plans.isEmpty()) {
            page.line(page.say("Le dossier n’a pas de plan de financement.", "The dossier has no financing plan."));
            page.line();
        }
        plans.forEach(this::plan);
        new FindingsText(page, Optional.of(dossier)).write(findings, true);
        if (elsewhere > 0) {
            page.line();
            page.line(page.say("Constats sur le reste du dossier\u00A0: ", "Findings on the rest of the dossier: ")
                    + numbers.print(elsewhere)
                    + page.say("\u202F; voir «\u00A0check\u00A0».", "; see “check”."));
        }
        return page.toString();
    }

    private void plan(PlanReport report) {
        FinancingPlan plan = report.plan();
        page.line(page.say("Plan de financement", "Financing plan")
                + plan.getPeriod().map(period -> " " + period).orElse("")
                + " – " + plan.getTitle().orElse(plan.getId()));
        plan.getCarrier()
                .ifPresent(carrier -> page.line("  " + carrier.getName() + " ("
                        + carrier.getKind().label(locale) + ")"
                        + plan.getNature()
                                .map(nature -> ", " + nature.label(locale))
                                .orElse("")));
        position(report.position());
        page.line();
        sources(report);
        schemes(report);
        others(report);
        duties(report);
    }

    private void position(PlanPosition position) {
        row(page.say("Coût", "Cost"), position.cost(), "");
        String rate = position.securedRate()
                .map(secured -> numbers.percent(secured.toPercent(1)))
                .orElse("");
        row(page.say("Acquis", "Secured"), position.secured(), rate);
        row(page.say("  dont fonds propres", "  own money in it"), position.own(), "");
        row(page.say("  versé à ce jour", "  paid so far"), position.paid(), "");
        row(page.say("Sollicité", "Requested"), position.requested(), "");
        row(page.say("Pistes", "Ideas"), position.ideas(), "");
        gap(page.say("si tout est accordé", "if all is granted"), position.openGap());
        gap(page.say("si rien d’autre n’est accordé", "if nothing more is granted"), position.securedGap());
        if (position.secured().isEmpty() || position.hopedFor().isEmpty()) {
            page.line("  "
                    + page.say(
                            "Des montants ne s’additionnent pas (FUN-035)\u00A0: la suite compte sans eux.",
                            "Some amounts do not add up (FUN-035): what follows counts without them."));
        }
    }

    private void gap(String when, Optional<Money> gap) {
        boolean surplus = gap.isPresent() && gap.get().isNegative();
        String what = surplus ? page.say("Excédent ", "Surplus ") : page.say("Manque ", "Missing ");
        row(
                what + when,
                surplus ? gap.map(Money::negated) : gap,
                gap.isPresent() && gap.get().isZero() ? page.say("couvert", "covered") : "");
    }

    private void row(String label, Optional<Money> amount, String remark) {
        page.row(label, amount.map(numbers::print).orElse("—"), remark);
    }

    private void sources(PlanReport report) {
        source(
                page.say("Financeur", "Funder"),
                page.say("État", "Status"),
                page.say("Montant", "Amount"),
                page.say("Versé", "Paid"),
                page.say("Dispositif", "Scheme"));
        for (PlanReport.Source each : report.sources()) {
            FundingSource source = each.source();
            String name = names.getOrDefault(source.getFunder(), source.getFunder());
            source(
                    source.getLabel().map(label -> name + ", " + label).orElse(name),
                    source.getStatus().label(locale),
                    each.amount().map(numbers::print).orElse("—"),
                    source.getPaid().map(numbers::print).orElse(""),
                    source.getScheme().orElse(source.isInKind() ? page.say("en nature", "in kind") : ""));
        }
        page.line();
    }

    private void source(String funder, String status, String amount, String paid, String scheme) {
        String start = PageText.fit(funder, 32) + PageText.fit(status, 11) + PageText.right(amount, 14);
        page.line("  " + (start + PageText.right(paid, 14) + "  " + PageText.fit(scheme, 28)).stripTrailing());
    }

    private void schemes(PlanReport report) {
        List<PlanReport.Source> onSchemes = report.sources().stream()
                .filter(each -> each.answer().isPresent())
                .toList();
        if (onSchemes.isEmpty()) {
            return;
        }
        page.line("  " + page.say("Ce que les dispositifs permettent", "What the schemes allow"));
        for (PlanReport.Source each : onSchemes) {
            PlanReport.Answer answer = each.answer().orElseThrow();
            scheme(answer);
            each.more().ifPresent(more -> more(each, more));
            explain(answer.entitlement());
        }
        page.line();
    }

    private void scheme(PlanReport.Answer answer) {
        Entitlement entitlement = answer.entitlement();
        page.row("  " + answer.scheme().getTitle(), most(entitlement), deciding(entitlement));
    }

    private String most(Entitlement entitlement) {
        return entitlement.getMost().map(numbers::print).orElseGet(() -> page.say("non calculable", "not computable"));
    }

    private String deciding(Entitlement entitlement) {
        boolean underTheLeast = entitlement.getDeciding() == Limit.CONDITION
                && entitlement.getUnmet().isEmpty()
                && entitlement.getMost().isPresent();
        if (underTheLeast) {
            return page.say("sous l’aide minimale", "under the least grant");
        }
        return entitlement.getMost().isPresent() ? entitlement.getDeciding().label(locale) : "";
    }

    private void more(PlanReport.Source each, Money more) {
        String asked = each.amount().map(numbers::print).orElse("—");
        String words = page.say("demandé ", "asked ") + asked + page.say("\u00A0: ", ": ");
        if (more.isNegative()) {
            words += numbers.print(more.negated()) + page.say(" de trop", " too much");
        } else if (more.isZero()) {
            words += page.say("rien de plus à demander", "nothing more to ask");
        } else {
            words += page.say("encore ", "") + numbers.print(more) + page.say(" à demander au plus", " more at most");
        }
        page.wrap("", MARGIN, words);
    }

    private void explain(Entitlement entitlement) {
        List<String> steps = new ArrayList<>();
        for (Entitlement.Step each : entitlement.getSteps()) {
            steps.add(each.limit().label(locale) + page.say("\u00A0: ", ": ") + numbers.print(each.amount()));
        }
        if (steps.size() > 1) {
            page.wrap("", MARGIN, String.join(" · ", steps));
        }
        for (Finding each : entitlement.getUnmet()) {
            page.wrap("", MARGIN, each.getRule().getCode() + " " + FindingsText.words(each, locale));
        }
        unknown(entitlement);
    }

    private void unknown(Entitlement entitlement) {
        if (!entitlement.getUnknown().isEmpty()) {
            page.wrap(
                    "",
                    MARGIN,
                    page.say("non examiné\u00A0: ", "not judged: ")
                            + String.join(
                                    page.say("\u202F; ", "; "),
                                    entitlement.getUnknown().stream()
                                            .map(each -> each.label(locale))
                                            .toList()));
        }
    }

    /** The schemes that would give something, those that would not for want of cost, those that do not fit. */
    private void others(PlanReport report) {
        List<PlanReport.Answer> giving = new ArrayList<>();
        List<String> covered = new ArrayList<>();
        List<Finding> unmet = new ArrayList<>();
        for (PlanReport.Answer each : report.others()) {
            Entitlement entitlement = each.entitlement();
            if (!entitlement.getUnmet().isEmpty()) {
                unmet.add(entitlement.getUnmet().asList().get(0));
            } else if (entitlement.getMost().isPresent()
                    && entitlement.getMost().get().isZero()) {
                covered.add(each.scheme().getTitle() + " (" + deciding(entitlement) + ")");
            } else {
                giving.add(each);
            }
        }
        if (report.others().isEmpty()) {
            return;
        }
        page.line("  " + page.say("À qui demander d’autre, le ", "Whom else to ask, on ") + page.day(asOf));
        for (PlanReport.Answer each : giving) {
            scheme(each);
            unknown(each.entitlement());
        }
        if (!covered.isEmpty()) {
            page.wrap(
                    "   ",
                    4,
                    page.say("Rien à demander à\u00A0: ", "Nothing to ask of: ") + String.join(", ", covered));
        }
        for (Finding each : unmet) {
            page.wrap("    " + each.getRule().getCode(), CODE_MARGIN, each.message(locale));
        }
        page.line();
    }

    private void duties(PlanReport report) {
        if (report.duties().isEmpty()) {
            return;
        }
        page.line("  " + page.say("Ce qui est dû, et quand", "What is owed, and when"));
        for (Duty each : report.duties()) {
            String due = each.due().map(page::day).orElseGet(() -> page.say("sans date", "no date"));
            String late = each.isLate() ? page.say(" (retard\u202F!)", " (late!)") : "";
            page.wrap(
                    "    " + due + late,
                    DUTY_MARGIN,
                    each.finding().getRule().getCode() + " " + FindingsText.words(each.finding(), locale) + " ["
                            + law(each.finding()) + "]");
        }
        page.line();
    }

    private static String law(Finding finding) {
        Source source = finding.getRule().getSource();
        return source.getTitle()
                + source.getReference().map(reference -> ", " + reference).orElse("");
    }
}
