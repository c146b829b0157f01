package org.terreau.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.terreau.finding.Findings;
import org.terreau.funding.execution.DedicatedFund;
import org.terreau.funding.execution.DedicatedFundLedger;
import org.terreau.funding.execution.DedicatedFundYear;
import org.terreau.funding.execution.ExecutionRules;
import org.terreau.money.Money;
import org.terreau.value.DateRange;

/** The dedicated fund of a case: as booked, or calculated where the case books nothing. */
final class CaseFund {

    private static final Pattern OF_A_YEAR = Pattern.compile("([a-zA-Z]+(?:[146]89|19[456])?)_?(20[0-9]{2})");

    private final DedicatedFund.Builder fund = DedicatedFund.builder().id("case");
    private final List<DedicatedFundYear> years = new ArrayList<>();
    private boolean isBooked;

    private CaseFund() {}

    static CaseFund of(CaseMembers data) {
        CaseFund made = new CaseFund();
        data.objects("years", "ledger", "exercises").ifPresent(years -> years.forEach(made::read));
        return made;
    }

    private void read(CaseMembers each) {
        Money before =
                years.isEmpty() ? Money.ZERO : years.get(years.size() - 1).getClosing();
        Optional<Money> opening = amount(each, "opening");
        Optional<Money> closing = amount(each, "closing");
        Optional<Money> in = ExecutionCases.amount(each, "to689", "to6894", "to6895", "to6896", "toFund", "in");
        Optional<Money> out =
                ExecutionCases.amount(each, "from789", "from7894", "from7895", "from7896", "fromFund", "out");
        isBooked |= closing.isPresent() || in.isPresent() || out.isPresent();
        Money from = opening.orElse(before);
        years.add(DedicatedFundYear.builder()
                .year(DateRange.parse(
                        each.text("year", "fiscalYear", "exercise").orElseThrow()))
                .tranche(ExecutionCases.amount(each, "tranche", "received", "granted", "grant"))
                .spent(ExecutionCases.amount(each, "spent", "used", "cost"))
                .opening(from)
                .toFund(in)
                .fromFund(out)
                .closing(
                        closing.orElseGet(() -> from.plus(in.orElse(Money.ZERO)).minus(out.orElse(Money.ZERO))))
                .build());
    }

    private static Optional<Money> amount(CaseMembers each, String name) {
        return ExecutionCases.amount(each, name + "194", name + "195", name + "196", name);
    }

    boolean isPresent() {
        return !years.isEmpty();
    }

    void award(Optional<Money> award) {
        fund.award(award);
    }

    private DedicatedFund build() {
        DedicatedFund booked = fund.years(years).build();
        Optional<DedicatedFundLedger> ledger = DedicatedFundLedger.of(booked);
        if (isBooked || ledger.isEmpty()) {
            return booked;
        }
        return booked.toBuilder()
                .years(ledger.get().getYears().stream()
                        .map(each -> DedicatedFundYear.builder()
                                .year(each.year())
                                .tranche(each.tranche())
                                .spent(each.spent())
                                .opening(each.opening())
                                .toFund(each.toFund())
                                .fromFund(each.fromFund())
                                .closing(each.closing())
                                .build())
                        .toList())
                .build();
    }

    Findings findings(LocalDate day) {
        return isPresent()
                ? ExecutionRules.dedicatedFunds()
                        .plus(ExecutionRules.unverified())
                        .check(build(), day)
                : Findings.none();
    }

    Optional<?> value(String name) {
        Optional<DedicatedFundLedger> ledger = isPresent() ? DedicatedFundLedger.of(build()) : Optional.empty();
        return ledger.flatMap(found -> value(name, found));
    }

    private static Optional<?> value(String name, DedicatedFundLedger ledger) {
        Matcher ofAYear = OF_A_YEAR.matcher(name);
        if (ofAYear.matches()) {
            return ledger.getYears().stream()
                    .filter(each -> each.year().toString().equals(ofAYear.group(2)))
                    .findFirst()
                    .flatMap(each -> value(ofAYear.group(1), each));
        }
        if (name.endsWith("s") && !name.equals("dedicatedFunds")) {
            return Optional.of(ledger.getYears().stream()
                    .map(each -> value(name.substring(0, name.length() - 1), each))
                    .flatMap(Optional::stream)
                    .toList());
        }
        DedicatedFundLedger.Year last = ledger.getYears().get(ledger.getYears().size() - 1);
        return switch (name) {
            case "ownFinancing", "ownFunds", "overspend", "overspent", "deficit" ->
                Optional.of(ledger.getOwnFinancing());
            case "totalSpent" -> sum(ledger, DedicatedFundLedger.Year::spent);
            case "totalReceived", "totalTranches" -> sum(ledger, DedicatedFundLedger.Year::tranche);
            default -> value(name, last);
        };
    }

    private static Optional<Money> sum(
            DedicatedFundLedger ledger, java.util.function.Function<DedicatedFundLedger.Year, Money> what) {
        return ledger.getYears().stream().map(what).reduce(Money::plus);
    }

    private static Optional<?> value(String name, DedicatedFundLedger.Year year) {
        return Optional.ofNullable(
                switch (name) {
                    case "closing",
                            "closing194",
                            "remaining",
                            "left",
                            "carriedOver",
                            "dedicatedFunds",
                            "finalClosing" -> year.closing();
                    case "opening", "opening194" -> year.opening();
                    case "to689", "toFund", "to6894" -> year.toFund();
                    case "from789", "fromFund", "from7894" -> year.fromFund();
                    case "ownFinancing", "overspend", "overspent", "deficit" -> year.ownFinancing();
                    case "spent" -> year.spent();
                    case "tranche" -> year.tranche();
                    default -> null;
                });
    }
}
