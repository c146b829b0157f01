package org.terreau.funding.execution;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;
import org.terreau.value.Text;

/** Whether a dedicated fund is carried from year to year without loss, and without hiding what was overspent. */
final class DedicatedFundRules {

    private static final Text OPENING = new Text("l’ouverture", "the opening");
    private static final Text CLOSING = new Text("la clôture", "the closing");
    private static final Text IN = new Text("l’engagement (689)", "what goes in (689)");
    private static final Text OUT = new Text("l’utilisation (789)", "what comes out (789)");

    private DedicatedFundRules() {}

    static RuleBook<DedicatedFund> book(RuleTexts texts) {
        Rule sums = texts.rule("funding.dedicated-fund.sums", "CAR-012", Severity.ERROR, Sources.EXACT_MONEY);
        Rule twice = texts.rule("funding.dedicated-fund.year-twice", "CAR-009", Severity.ERROR, Sources.ARITHMETIC);
        Rule order = texts.rule("funding.dedicated-fund.years", "CAR-010", Severity.WARNING, Sources.DEDICATED_FUNDS);
        Rule opening = texts.rule("funding.dedicated-fund.opening", "CAR-001", Severity.ERROR, Sources.DEDICATED_FUNDS);
        Rule movement =
                texts.rule("funding.dedicated-fund.movement", "CAR-002", Severity.ERROR, Sources.DEDICATED_FUNDS);
        Rule bounds = texts.rule("funding.dedicated-fund.bounds", "CAR-003", Severity.ERROR, Sources.DEDICATED_FUNDS);
        Rule spending =
                texts.rule("funding.dedicated-fund.spending", "CAR-014", Severity.INFO, Sources.DEDICATED_FUNDS);
        Rule overspent =
                texts.rule("funding.dedicated-fund.overspent", "CAR-008", Severity.INFO, Sources.DEDICATED_FUNDS);
        return RuleBook.<DedicatedFund>empty()
                .plus(sums, DedicatedFundRules::sums)
                .plus(twice, DedicatedFundRules::twice)
                .plus(order, DedicatedFundRules::order)
                .plus(opening, DedicatedFundRules::opening)
                .plus(movement, DedicatedFundRules::movement)
                .plus(bounds, DedicatedFundRules::bounds)
                .plus(spending, DedicatedFundRules::spending)
                .plus(overspent, DedicatedFundRules::overspent);
    }

    static RuleBook<DedicatedFund> unverified(RuleTexts texts, int years) {
        Rule dormant = texts.rule("funding.dedicated-fund.dormant", "CAR-005", Severity.WARNING, Sources.DORMANT_FUNDS);
        return RuleBook.<DedicatedFund>empty().plus(dormant, (fund, reporter) -> dormant(fund, reporter, years));
    }

    /** The currency of a fund; null when it has no year. */
    private static @Nullable Currency currency(DedicatedFund fund) {
        return fund.getYears().isEmpty()
                ? null
                : fund.getYears().get(0).getOpening().getCurrency();
    }

    private static void sums(DedicatedFund fund, Reporter reporter) {
        Currency currency = currency(fund);
        for (int i = 0; i < fund.getYears().size() && currency != null; i++) {
            DedicatedFundYear year = fund.getYears().get(i);
            Money closing = year.getClosing();
            boolean exists = MinorUnits.of(closing, currency) != MinorUnits.NONE
                    && expected(year, currency) != MinorUnits.NONE
                    && MinorUnits.subtract(expected(year, currency), MinorUnits.of(closing, currency))
                            != MinorUnits.NONE
                    && FundMovement.amount(year.getTranche(), currency) != MinorUnits.NONE
                    && FundMovement.amount(year.getSpent(), currency) != MinorUnits.NONE
                    && overspent(year, currency) != MinorUnits.NONE;
            if (!exists) {
                reporter.in("years", i);
                reporter.report(Facts.of("year", year.getYear()));
                reporter.out();
            }
        }
    }

    /** Opening and what goes in, less what comes out. */
    private static long expected(DedicatedFundYear year, Currency currency) {
        long before = MinorUnits.add(
                MinorUnits.of(year.getOpening(), currency), FundMovement.amount(year.getToFund(), currency));
        return MinorUnits.subtract(before, FundMovement.amount(year.getFromFund(), currency));
    }

    private static void twice(DedicatedFund fund, Reporter reporter) {
        List<DedicatedFundYear> sorted = FundYears.sorted(fund.getYears());
        for (int i = 1; i < sorted.size(); i++) {
            if (FundYears.days(sorted.get(i - 1), sorted.get(i)) < 1) {
                at(fund, sorted.get(i), reporter);
                reporter.report(Facts.of("year", sorted.get(i).getYear())
                        .and("other", sorted.get(i - 1).getYear()));
                reporter.out();
            }
        }
    }

    /** Steps to a year where it stands in the fund. */
    @SuppressWarnings("ReferenceEquality") // two years may be equal
    private static void at(DedicatedFund fund, DedicatedFundYear year, Reporter reporter) {
        int index = 0;
        while (fund.getYears().get(index) != year) {
            index++;
        }
        reporter.in("years", index);
    }

    private static void order(DedicatedFund fund, Reporter reporter) {
        List<DedicatedFundYear> years = fund.getYears();
        List<DedicatedFundYear> sorted = FundYears.sorted(years);
        if (!sorted.equals(years)) {
            reporter.in("years");
            reporter.report(
                    Facts.of(
                            "years",
                            years.stream()
                                    .limit(20)
                                    .map(DedicatedFundYear::getYear)
                                    .toList()),
                    "unordered");
            reporter.out();
        }
        for (int i = 1; i < sorted.size(); i++) {
            if (FundYears.days(sorted.get(i - 1), sorted.get(i)) > 1) {
                at(fund, sorted.get(i), reporter);
                reporter.report(Facts.of("year", sorted.get(i).getYear())
                        .and("other", sorted.get(i - 1).getYear()));
                reporter.out();
            }
        }
    }

    private static void opening(DedicatedFund fund, Reporter reporter) {
        List<DedicatedFundYear> sorted = FundYears.sorted(fund.getYears());
        for (int i = 1; i < sorted.size(); i++) {
            DedicatedFundYear before = sorted.get(i - 1);
            DedicatedFundYear year = sorted.get(i);
            boolean differs = !year.getOpening().equals(before.getClosing());
            if (differs && FundYears.days(before, year) >= 1) {
                at(fund, year, reporter);
                reporter.in("opening");
                reporter.report(Facts.of("opening", year.getOpening())
                        .and("closing", before.getClosing())
                        .and("year", before.getYear()));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void movement(DedicatedFund fund, Reporter reporter) {
        Currency currency = currency(fund);
        for (int i = 0; i < fund.getYears().size() && currency != null; i++) {
            DedicatedFundYear year = fund.getYears().get(i);
            long expected = expected(year, currency);
            long closing = MinorUnits.of(year.getClosing(), currency);
            if (expected != MinorUnits.NONE && closing != MinorUnits.NONE && expected != closing) {
                reporter.in("years", i);
                reporter.in("closing");
                reporter.report(Facts.of("closing", year.getClosing())
                        .and("opening", year.getOpening())
                        .and("in", year.getToFund().orElse(Money.ofMinor(0, currency)))
                        .and("out", year.getFromFund().orElse(Money.ofMinor(0, currency)))
                        .and("expected", Money.ofMinor(expected, currency)));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void bounds(DedicatedFund fund, Reporter reporter) {
        for (int i = 0; i < fund.getYears().size(); i++) {
            DedicatedFundYear year = fund.getYears().get(i);
            reporter.in("years", i);
            negative(year.getOpening(), "opening", OPENING, year, reporter);
            negative(year.getToFund(), "toFund", IN, year, reporter);
            negative(year.getFromFund(), "fromFund", OUT, year, reporter);
            negative(year.getClosing(), "closing", CLOSING, year, reporter);
            if (isOverused(year)) {
                reporter.in("fromFund");
                reporter.report(Facts.of("out", year.getFromFund().orElse(Money.ZERO))
                        .and("opening", year.getOpening())
                        .and("year", year.getYear()));
                reporter.out();
            }
            reporter.out();
        }
    }

    private static void negative(
            Optional<Money> amount, String member, Text what, DedicatedFundYear year, Reporter reporter) {
        if (amount.isPresent()) {
            negative(amount.get(), member, what, year, reporter);
        }
    }

    private static void negative(Money amount, String member, Text what, DedicatedFundYear year, Reporter reporter) {
        if (amount.isNegative()) {
            reporter.in(member);
            reporter.report(Facts.of("what", what).and("amount", amount).and("year", year.getYear()), "negative");
            reporter.out();
        }
    }

    /** What comes out was given in earlier years, so it is in the opening. */
    private static boolean isOverused(DedicatedFundYear year) {
        Currency currency = year.getOpening().getCurrency();
        return year.getFromFund().isPresent()
                && year.getFromFund().get().getCurrency().equals(currency)
                && year.getFromFund().get().signum() > 0
                && year.getFromFund().get().compareTo(year.getOpening()) > 0;
    }

    /** Speaks only where the year is sound in itself: else another rule has spoken. */
    private static void spending(DedicatedFund fund, Reporter reporter) {
        Currency currency = currency(fund);
        for (int i = 0; i < fund.getYears().size() && currency != null; i++) {
            DedicatedFundYear year = fund.getYears().get(i);
            boolean isKnown = year.getTranche().isPresent() && year.getSpent().isPresent();
            if (isKnown && isSound(year, currency)) {
                long expected = FundMovement.closing(year, currency);
                if (expected != MinorUnits.NONE && expected != MinorUnits.of(year.getClosing(), currency)) {
                    reporter.in("years", i);
                    reporter.report(Facts.of("year", year.getYear())
                            .and("tranche", year.getTranche().get())
                            .and("spent", year.getSpent().get())
                            .and("opening", year.getOpening())
                            .and("expected", Money.ofMinor(expected, currency))
                            .and("closing", year.getClosing()));
                    reporter.out();
                }
            }
        }
    }

    private static boolean isSound(DedicatedFundYear year, Currency currency) {
        return !year.getOpening().isNegative()
                && !year.getClosing().isNegative()
                && !isOverused(year)
                && expected(year, currency) == MinorUnits.of(year.getClosing(), currency);
    }

    private static void overspent(DedicatedFund fund, Reporter reporter) {
        Currency currency = currency(fund);
        for (int i = 0; i < fund.getYears().size() && currency != null; i++) {
            DedicatedFundYear year = fund.getYears().get(i);
            long overspent = overspent(year, currency);
            if (overspent > 0) {
                reporter.in("years", i);
                reporter.in("spent");
                reporter.report(Facts.of("year", year.getYear())
                        .and("spent", year.getSpent().orElse(Money.ZERO))
                        .and("overspent", Money.ofMinor(overspent, currency)));
                reporter.out();
                reporter.out();
            }
        }
    }

    /** What was spent beyond the opening and the year's tranche; below zero when less was; 0 when not known. */
    private static long overspent(DedicatedFundYear year, Currency currency) {
        if (year.getSpent().isEmpty()) {
            return 0;
        }
        long available = MinorUnits.add(
                MinorUnits.of(year.getOpening(), currency), FundMovement.amount(year.getTranche(), currency));
        return MinorUnits.subtract(FundMovement.amount(year.getSpent(), currency), available);
    }

    private static void dormant(DedicatedFund fund, Reporter reporter, int least) {
        List<DedicatedFundYear> sorted = FundYears.sorted(fund.getYears());
        int count = 0;
        for (int i = sorted.size() - 1; i >= 0 && isStill(sorted, i); i--) {
            count++;
        }
        if (count >= least) {
            DedicatedFundYear last = sorted.get(sorted.size() - 1);
            at(fund, last, reporter);
            reporter.report(Facts.of("n", count)
                    .and("amount", last.getClosing())
                    .and("from", sorted.get(sorted.size() - count).getYear())
                    .and("to", last.getYear()));
            reporter.out();
        }
    }

    /** Whether nothing moved in a year, and none is missing between it and the next. */
    private static boolean isStill(List<DedicatedFundYear> sorted, int index) {
        DedicatedFundYear year = sorted.get(index);
        return year.getClosing().signum() > 0
                && year.getOpening().equals(year.getClosing())
                && isNothing(year.getToFund())
                && isNothing(year.getFromFund())
                && (index == sorted.size() - 1 || FundYears.days(year, sorted.get(index + 1)) == 1);
    }

    private static boolean isNothing(Optional<Money> amount) {
        return amount.isEmpty() || amount.get().isZero();
    }
}
