package org.terreau.funding.plan;

import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;
import org.terreau.funding.Carrier;
import org.terreau.funding.law.DirectCosts;
import org.terreau.funding.law.FlatRateOption;
import org.terreau.funding.law.FlatRates;
import org.terreau.funding.law.OwnShare;
import org.terreau.funding.scheme.CostCategory;
import org.terreau.funding.scheme.Expense;
import org.terreau.funding.scheme.ProjectNature;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;
import org.terreau.value.DateRange;

/** What the law demands of the plan as a whole: the owner's own share, and European flat rates. */
final class CofinancingRules {

    private static final Source OWN_SHARE =
            Source.of("Code général des collectivités territoriales", "art. L1111-10 III et L1111-9");
    private static final Source FLAT_RATES = Source.of("Règlement (UE) 2021/1060", "art. 53 à 56");

    private CofinancingRules() {}

    static RuleBook<ResolvedPlan> book(RuleTexts texts) {
        return RuleBook.<ResolvedPlan>empty()
                .plus(
                        texts.rule("funding.plan.own-share", "FUN-008", Severity.ERROR, OWN_SHARE),
                        CofinancingRules::ownShare)
                .plus(
                        texts.rule("funding.plan.flat-rate", "FUN-018", Severity.ERROR, FLAT_RATES),
                        CofinancingRules::flatRate);
    }

    private static void ownShare(ResolvedPlan resolved, Reporter reporter) {
        FinancingPlan plan = resolved.plan();
        Optional<Carrier> carrier = plan.getCarrier();
        boolean investment = plan.getNature().isPresent() && plan.getNature().get() == ProjectNature.INVESTMENT;
        if (carrier.isEmpty() || !investment) {
            return;
        }
        long own = resolved.of(Pot.OWN);
        long others = resolved.of(Pot.PUBLIC);
        if (own == MinorUnits.NONE || others == MinorUnits.NONE) {
            return;
        }
        OwnShare share = OwnShare.of(
                carrier.get().getKind(),
                circumstances(plan),
                Money.ofMinor(own, resolved.currency()),
                Money.ofMinor(others, resolved.currency()),
                day(plan, reporter),
                resolved.figures());
        if (share.applies()
                && !share.isMet()
                && share.figure().isPresent()
                && share.base().isPresent()) {
            Facts facts = Facts.of("own", share.own())
                    .and("rate", share.figure().get().value())
                    .and("base", share.base().get());
            facts = share.minimum().isPresent()
                    ? facts.and("minimum", share.minimum().get())
                    : facts;
            reporter.in("sources");
            reporter.report(
                    share.missing().isPresent()
                            ? facts.and("missing", share.missing().get())
                            : facts,
                    share.missing().isPresent() ? "missing" : "");
            reporter.out();
        }
    }

    private static Set<OwnShare.Circumstance> circumstances(FinancingPlan plan) {
        Set<OwnShare.Circumstance> circumstances = EnumSet.noneOf(OwnShare.Circumstance.class);
        if (plan.isLeadAuthorityField()) {
            circumstances.add(OwnShare.Circumstance.LEAD_AUTHORITY_FIELD);
        }
        if (plan.isOwnShareWaived()) {
            circumstances.add(OwnShare.Circumstance.DEROGATION);
        }
        if (isOverseas(plan.getTerritories())) {
            circumstances.add(OwnShare.Circumstance.OVERSEAS);
        }
        return circumstances;
    }

    /** INSEE codes of overseas départements and territories begin with 97 and 98. */
    private static boolean isOverseas(List<String> territories) {
        for (String each : territories) {
            if (!each.startsWith("97") && !each.startsWith("98")) {
                return false;
            }
        }
        return !territories.isEmpty();
    }

    /** The first day of the project, or else the day as of which the plan is judged. */
    private static LocalDate day(FinancingPlan plan, Reporter reporter) {
        Optional<DateRange> period = plan.getPeriod();
        return period.isPresent() ? period.get().getFirst() : reporter.asOf();
    }

    private static void flatRate(ResolvedPlan resolved, Reporter reporter) {
        Optional<FlatRateClaim> found = resolved.plan().getFlatRate();
        if (found.isEmpty()) {
            return;
        }
        FlatRateClaim claim = found.get();
        Currency currency = resolved.currency();
        long staff = category(resolved, claim, CostCategory.STAFF);
        long indirect = category(resolved, claim, CostCategory.INDIRECT);
        long other = MinorUnits.add(
                category(resolved, claim, CostCategory.OTHER_DIRECT),
                category(resolved, claim, CostCategory.INVESTMENT));
        long participants = category(resolved, claim, CostCategory.PARTICIPANTS);
        boolean all = claim.getOption().coversAllOtherCosts();
        if (all) {
            other = MinorUnits.add(other, indirect);
        }
        if (staff == MinorUnits.NONE || other == MinorUnits.NONE || participants == MinorUnits.NONE) {
            return;
        }
        DirectCosts costs = new DirectCosts(
                Money.ofMinor(staff, currency),
                Money.ofMinor(other, currency),
                Money.ofMinor(participants, currency),
                false,
                false);
        FlatRates rates = FlatRates.of(
                claim.getOption(), costs, Optional.empty(), day(resolved.plan(), reporter), resolved.figures());
        Facts facts = Facts.of("option", claim.getOption()).and("declared", claim.getDeclared());
        reporter.in("flatRate");
        Optional<Money> computed = rates.estimate().amount();
        if (computed.isEmpty()) {
            rates.estimate().reason().ifPresent(reason -> reporter.report(facts.and("reason", reason)));
        } else {
            Facts both = facts.and("computed", computed.get());
            if (!computed.get().equals(claim.getDeclared())) {
                reporter.report(both, "differs");
            }
            rates.exclusions().forEach(each -> reporter.report(both.and("reason", each), "excluded"));
            boolean doubled = !all && indirect > 0 && claim.getOption() != FlatRateOption.STAFF_20_OF_OTHER_DIRECT;
            if (doubled) {
                reporter.report(both.and("indirect", Money.ofMinor(indirect, currency)), "doubled");
            }
        }
        reporter.out();
    }

    /** The real costs of a category: without the expense that stands for the flat rate itself. */
    private static long category(ResolvedPlan resolved, FlatRateClaim claim, CostCategory category) {
        long sum = 0;
        for (Expense each : resolved.plan().getExpenses()) {
            boolean itself =
                    claim.getExpense().isPresent() && claim.getExpense().get().equals(each.getId());
            if (each.getCategory() == category && !itself) {
                sum = MinorUnits.add(sum, MinorUnits.of(each.getAmount(), resolved.currency()));
            }
        }
        return sum;
    }
}
