package org.terreau.testing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.terreau.finding.Findings;
import org.terreau.funding.law.CompanyGift;
import org.terreau.funding.law.GiftRegime;
import org.terreau.funding.law.GiftRelief;
import org.terreau.funding.law.HouseholdGift;
import org.terreau.funding.law.LegalFigures;
import org.terreau.money.Money;

/** Runs the cases on what a gift takes off its giver's tax. */
final class TaxCases {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private TaxCases() {}

    static Map<String, CaseKind> kinds() {
        return Map.of("TAX", TaxCases::tax);
    }

    private static CaseOutcome tax(CaseMembers data) {
        List<Money> gifts = amounts(data, "donation", "donations", "gift", "gifts", "amount", "amounts");
        List<LocalDate> days = days(data);
        Optional<Money> income = amount(data, "taxableIncome", "income", "revenu", "revenuImposable");
        Optional<Money> turnover = amount(data, "turnover", "chiffreAffaires", "annualTurnover", "sales");
        String donor = data.text("donor", "giver", "donorType").orElse(turnover.isPresent() ? "COMPANY" : "INDIVIDUAL");
        String regime = data.text("regime", "scheme").orElse("GENERAL");
        boolean inNeed = regime.equals("COLUCHE")
                || data.text("peopleInNeed", "aidToPeopleInNeed")
                        .map("true"::equals)
                        .orElse(false);
        Money earlier =
                amount(data, "earlierDonations", "earlier", "alreadyGiven").orElse(Money.ZERO);
        boolean company = List.of("COMPANY", "ENTERPRISE", "ENTREPRISE", "BUSINESS", "CORPORATE")
                .contains(donor);
        List<GiftRelief> found = new ArrayList<>();
        for (Money gift : gifts) {
            for (LocalDate day : days) {
                found.add(
                        company
                                ? GiftRelief.of(
                                        new CompanyGift(gift, day, turnover, inNeed, earlier), LegalFigures.standard())
                                : GiftRelief.of(household(gift, inNeed, day, income, earlier)));
            }
        }
        boolean computable = found.stream().allMatch(each -> each.estimate().isComputable());
        if (!computable || found.isEmpty()) {
            return CaseOutcome.refused("not computable");
        }
        CaseOutcome outcome = CaseOutcome.of(Findings.none())
                .with("reductions", () -> all(found, GiftRelief::reduction))
                .with("carryForwards", () -> all(found, GiftRelief::carryForward))
                .with("realCosts", () -> all(found, GiftRelief::cost));
        for (String name : List.of("reduction", "taxCut", "taxReduction")) {
            outcome.with(name, () -> one(found, GiftRelief::reduction));
        }
        for (String name : List.of("carryForward", "carriedForward", "excess")) {
            outcome.with(name, () -> one(found, GiftRelief::carryForward));
        }
        for (String name : List.of("realCost", "netCost", "cost")) {
            outcome.with(name, () -> one(found, GiftRelief::cost));
        }
        for (String name : List.of("counted", "retained", "deductible", "eligible", "eligibleDonation")) {
            outcome.with(name, () -> one(found, GiftRelief::counted));
        }
        return outcome.withOthers(name -> limit(name, found.get(0)));
    }

    private static HouseholdGift household(
            Money gift, boolean inNeed, LocalDate day, Optional<Money> income, Money earlier) {
        return new HouseholdGift(
                gift,
                inNeed ? GiftRegime.COLUCHE : GiftRegime.GENERAL,
                day,
                income,
                inNeed ? earlier : Money.ZERO,
                inNeed ? Money.ZERO : earlier);
    }

    /** The limit of what counts, and the years of what is carried, by the steps that tell them. */
    private static Optional<?> limit(String name, GiftRelief relief) {
        if (name.equals("carryForwardYears") || name.equals("years")) {
            return relief.carryForwardYears().map(each -> BigDecimal.valueOf(each.number()));
        }
        if (name.equals("limit") || name.equals("ceiling") || name.equals("plafond")) {
            return relief.estimate().steps().stream()
                    .filter(each -> each.what().english().contains("limit"))
                    .map(each -> each.result().setScale(2, RoundingMode.DOWN))
                    .max(BigDecimal::compareTo);
        }
        return Optional.empty();
    }

    private static Object one(List<GiftRelief> found, Function<GiftRelief, Optional<Money>> reading) {
        List<BigDecimal> all = all(found, reading);
        return all.size() == 1 ? all.get(0) : all;
    }

    private static List<BigDecimal> all(List<GiftRelief> found, Function<GiftRelief, Optional<Money>> reading) {
        return found.stream()
                .map(each -> reading.apply(each).orElseThrow().toBigDecimal())
                .toList();
    }

    private static Optional<Money> amount(CaseMembers data, String... names) {
        return CaseBudget.amount(data, Money.ZERO.getCurrency(), names);
    }

    private static List<Money> amounts(CaseMembers data, String... names) {
        List<Money> amounts = new ArrayList<>();
        data.take(names).ifPresent(node -> {
            if (node.isArray()) {
                node.forEach(each -> amounts.add(Money.of(new BigDecimal(each.asText()))));
            } else {
                amounts.add(Money.of(new BigDecimal(node.asText())));
            }
        });
        return amounts;
    }

    private static List<LocalDate> days(CaseMembers data) {
        List<LocalDate> days = new ArrayList<>();
        data.take("dates", "date", "day", "donationDate").ifPresent(node -> {
            if (node.isArray()) {
                node.forEach(each -> days.add(LocalDate.parse(each.asText())));
            } else {
                days.add(LocalDate.parse(node.asText()));
            }
        });
        data.text("year", "taxYear", "fiscalYear")
                .ifPresent(year -> days.add(LocalDate.of(Integer.parseInt(year), 12, 31)));
        return days.isEmpty() ? List.of(AS_OF) : days;
    }
}
