package org.terreau.funding.scheme;

import static org.terreau.funding.scheme.Applications.demand;
import static org.terreau.funding.scheme.Applications.expense;
import static org.terreau.funding.scheme.Applications.money;
import static org.terreau.funding.scheme.Applications.rate;
import static org.terreau.funding.scheme.Applications.scheme;
import static org.terreau.funding.scheme.Applications.to;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.terreau.finding.RuleExample;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.FunderKind;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;

/** An example that fires and a twin that does not, for each rule of this room and for each way in which it speaks. */
public final class SchemeExamples {

    private static final String LARGEST = "92233720368547758.07";

    private SchemeExamples() {}

    /**
     * Returns the examples.
     *
     * @return at least one for each rule of each book
     */
    public static List<RuleExample<?>> all() {
        List<RuleExample<?>> all = new ArrayList<>();
        all.addAll(amounts());
        all.addAll(publicMoney());
        all.addAll(conditions());
        all.addAll(dates());
        all.addAll(terms());
        all.addAll(stacking());
        all.addAll(envelopes());
        Scheme demanding = demanding();
        all.add(new RuleExample<>(
                "S/d",
                SchemeRules.demands(demanding),
                Application.builder()
                        .scheme(demanding)
                        .cost(money("1000"))
                        .own(money("199.99"))
                        .build(),
                Application.builder()
                        .scheme(demanding)
                        .cost(money("1000"))
                        .own(money("200.00"))
                        .build()));
        return all;
    }

    /** A scheme with a demand of its own: from a fifth to a half of the cost is the carrier's own money. */
    static Scheme demanding() {
        return scheme().addDemand(demand(Measure.OWN)
                        .rateAtLeast(Rate.parse("0.2"))
                        .rateAtMost(Rate.parse("0.5"))
                        .build())
                .build();
    }

    private static RuleExample<Application> ask(String code, Application.Builder fires, Application.Builder spares) {
        return new RuleExample<>(code, SchemeRules.applications(), fires.build(), spares.build());
    }

    private static Application.Builder asks(Scheme.Builder scheme, String cost, String requested) {
        return to(scheme).eligibleCost(money(cost)).requested(money(requested));
    }

    private static List<RuleExample<Application>> amounts() {
        Scheme.Builder third = scheme().addRates(rate("0.3"));
        Scheme.Builder european = scheme().funderKind(FunderKind.EUROPEAN_UNION).addRates(rate("0.53"));
        Scheme.Builder ceiling = scheme().maxGrant(money("15000"));
        Scheme.Builder cap = scheme().maxEligibleCost(money("100000")).addRates(rate("0.3"));
        Scheme.Builder least = scheme().minGrant(money("1000")).maxGrant(money("5000"));
        return List.of(
                ask("FUN-003", asks(ceiling, "50000", "15000.01"), asks(ceiling, "50000", "15000")),
                ask("FUN-003", asks(ceiling, "0", "15000.01"), asks(ceiling, "0", "15000")),
                ask("FUN-004", asks(third, "10000", "3000.01"), asks(third, "10000", "3000")),
                ask(
                        "FUN-004",
                        asks(scheme().addRates(rate("0")), "10000", "0.01"),
                        asks(scheme().addRates(rate("0")), "10000", "0")),
                ask(
                        "FUN-004",
                        asks(third.maxEligibleCost(money("10000")), "20000", "3000.01"),
                        asks(third, "20000", "3000")),
                ask("FUN-010", asks(european, "377358.49", "200000"), asks(european, "377358.50", "200000")),
                ask(
                        "FUN-010",
                        asks(european.maxEligibleCost(money("100")), "200", "53.01"),
                        asks(european, "200", "53.00")),
                ask(
                        "FUN-010",
                        asks(scheme().funderKind(FunderKind.EUROPEAN_UNION).addRates(rate("0.4")), "0", "0.01"),
                        asks(scheme().funderKind(FunderKind.EUROPEAN_UNION).addRates(rate("0.4")), "0", "0")),
                ask("FUN-005", asks(least, "9000", "999.99"), asks(least, "9000", "1000")),
                ask("FUN-005", asks(least, "900", "999.99"), asks(least, "900", "1000")),
                ask(
                        "FUN-005",
                        to(scheme().minGrant(money("1000"))).requested(money("999.99")),
                        to(scheme().minGrant(money("1000"))).requested(money("1000"))),
                ask("FUN-006", asks(cap, "150000", "30000"), asks(cap, "100000", "30000")),
                ask(
                        "FUN-006",
                        asks(scheme().maxEligibleCost(money("100000")), "150000", "30000"),
                        asks(scheme().maxEligibleCost(money("100000")), "100000", "30000")),
                ask(
                        "FUN-023",
                        asks(ceiling, "50000", "1000").own(money("10.00 CHF")),
                        asks(ceiling, "50000", "1000").own(money("10.00"))),
                ask(
                        "FUN-023",
                        asks(ceiling, "50000", "1000").own(money(LARGEST)).otherPrivate(money("0.01")),
                        asks(ceiling, "50000", "1000").own(money(LARGEST)).otherPrivate(money("0.00"))),
                ask(
                        "FUN-023",
                        asks(scheme().addRates(rate("0.3")), "50000", "1000.00 CHF"),
                        asks(scheme(), "50000", "1000.00 CHF")));
    }

    private static List<RuleExample<Application>> publicMoney() {
        Scheme.Builder share = scheme().maxPublicRate(Rate.parse("0.8"));
        Scheme.Builder volunteering = scheme().maxPublicRate(Rate.parse("0.8")).volunteeringCounted(true);
        Scheme.Builder foundation = scheme().funderKind(FunderKind.PRIVATE).maxPublicRate(Rate.parse("0.8"));
        return List.of(
                ask(
                        "FUN-009",
                        asks(share, "6000", "800.01").otherPublic(money("4000")),
                        asks(share, "6000", "800.00").otherPublic(money("4000"))),
                ask(
                        "FUN-009",
                        asks(share, "6000", "900").otherPublic(money("5000")),
                        asks(share, "6000", "0").otherPublic(money("4800"))),
                ask(
                        "FUN-009",
                        asks(volunteering, "6000", "900").otherPublic(money("4000")),
                        asks(volunteering, "6000", "900")
                                .otherPublic(money("4000"))
                                .inKind(money("2000"))),
                ask(
                        "FUN-009",
                        asks(foundation, "6000", "900").otherPublic(money("4800.01")),
                        asks(foundation, "6000", "900").otherPublic(money("4800"))));
    }

    private static List<RuleExample<Application>> conditions() {
        Scheme.Builder associations = scheme().addCarrier(CarrierKind.ASSOCIATION);
        Scheme.Builder here = scheme().addTerritories("31", "QP");
        Scheme.Builder works = scheme().addNature(ProjectNature.INVESTMENT);
        Scheme.Builder rates = scheme().addRates(rate("0.8").toBuilder()
                .addCarrier(CarrierKind.ASSOCIATION)
                .build());
        Scheme.Builder least = scheme().minEligibleCost(money("5000"));
        return List.of(
                ask(
                        "FUN-024",
                        to(associations).carrier(CarrierKind.MUNICIPALITY),
                        to(associations).carrier(CarrierKind.ASSOCIATION)),
                ask("FUN-025", to(here).addTerritory("81004"), to(here).addTerritories("81004", "31555")),
                ask(
                        "FUN-028",
                        to(works).nature(ProjectNature.OPERATING),
                        to(works).nature(ProjectNature.INVESTMENT)),
                ask("FUN-029", to(rates).carrier(CarrierKind.COMPANY), to(rates).carrier(CarrierKind.ASSOCIATION)),
                ask(
                        "FUN-015",
                        to(least).eligibleCost(money("4999.99")),
                        to(least).eligibleCost(money("5000"))),
                ask("FUN-015", to(least).eligibleCost(money("-" + LARGEST)), to(least)),
                ask(
                        "FUN-015",
                        to(least.addEligibleCost(CostCategory.INVESTMENT))
                                .addExpense(expense("a", CostCategory.INVESTMENT, "4999.99"))
                                .addExpense(expense("b", CostCategory.STAFF, "9000")),
                        to(least).addExpense(expense("a", CostCategory.INVESTMENT, "5000"))));
    }

    private static List<RuleExample<Application>> dates() {
        Scheme.Builder call = scheme().open(DateRange.parse("2026-01/2026-03"));
        Scheme.Builder programme = scheme().projectPeriod(DateRange.parse("2021/2027"));
        Scheme.Builder waiting = scheme().yearsBetweenRequests(3);
        Scheme.Builder once = scheme().once(true);
        Scheme.Builder alone = scheme().addNotWith("T");
        Scheme.Builder beside = scheme().addOnlyWith("T", "U");
        LocalDate before = LocalDate.of(2024, 5, 10);
        return List.of(
                ask(
                        "FUN-026",
                        to(call).requestedOn(LocalDate.of(2026, 4, 1)),
                        to(call).requestedOn(LocalDate.of(2026, 3, 31))),
                ask(
                        "FUN-026",
                        to(programme).period(DateRange.parse("2027-09/2028-08")),
                        to(programme).period(DateRange.parse("2027"))),
                ask(
                        "FUN-014",
                        to(waiting).previousRequest(before).requestedOn(LocalDate.of(2027, 5, 9)),
                        to(waiting).previousRequest(before).requestedOn(LocalDate.of(2027, 5, 10))),
                ask("FUN-014", to(once).previousRequest(before), to(once)),
                ask("FUN-027", to(alone).addOtherScheme("T"), to(alone).addOtherScheme("U")),
                ask("FUN-027", to(beside).addOtherScheme("V"), to(beside).addOtherScheme("U")));
    }

    private static RuleExample<Schemes> terms(String code, Scheme.Builder fires, Scheme.Builder spares) {
        return of(code, List.of(fires.build()), List.of(spares.build()));
    }

    private static RuleExample<Schemes> of(String code, List<Scheme> fires, List<Scheme> spares) {
        return new RuleExample<>(code, SchemeRules.schemes(), Schemes.of(fires), Schemes.of(spares));
    }

    private static Scheme.Builder demands(Demand... demands) {
        return scheme().addDemands(demands);
    }

    private static List<RuleExample<Schemes>> terms() {
        Demand.Builder half = demand(Measure.OWN).rateAtLeast(Rate.parse("0.5"));
        Demand.Builder own = demand(Measure.OWN).atLeast(money("100"));
        return List.of(
                terms(
                        "SCH-001",
                        scheme().minGrant(money("5000.01")).maxGrant(money("5000")),
                        scheme().minGrant(money("5000")).maxGrant(money("5000"))),
                terms(
                        "SCH-001",
                        scheme().minEligibleCost(money("1")).maxEligibleCost(money("0.99")),
                        scheme().minEligibleCost(money("1")).maxEligibleCost(money("1"))),
                terms(
                        "SCH-001",
                        demands(own.atMost(money("99.99")).build()),
                        demands(own.atMost(money("100")).build())),
                terms(
                        "SCH-001",
                        demands(half.rateAtMost(Rate.parse("0.4")).build()),
                        demands(half.rateAtMost(Rate.parse("0.5")).build())),
                terms("SCH-002", scheme().addRates(rate("40")), scheme().addRates(rate("0.4"))),
                terms("SCH-002", scheme().addRates(rate("-1/3")), scheme().addRates(rate("1/3"))),
                terms("SCH-002", scheme().maxPublicRate(Rate.parse("0")), scheme().maxPublicRate(Rate.parse("1"))),
                terms(
                        "SCH-003",
                        scheme().addRates(rate("0.3"))
                                .maxEligibleCost(money("10000"))
                                .minGrant(money("3000.01")),
                        scheme().addRates(rate("0.3"))
                                .maxEligibleCost(money("10000"))
                                .minGrant(money("3000"))),
                terms("SCH-006", scheme().maxGrant(money("-0.01")), scheme().maxGrant(money("0.00"))),
                terms(
                        "SCH-006",
                        scheme().minGrant(money("1")).maxGrant(money("2.00 CHF")),
                        scheme().minGrant(money("1.00 CHF")).maxGrant(money("2.00 CHF"))),
                terms(
                        "SCH-007",
                        demands(own.build(), own.build()),
                        demands(own.build(), own.id("e").build())),
                terms("SCH-008", demands(demand(Measure.OWN).build()), demands(own.build())),
                terms(
                        "SCH-008",
                        demands(demand(Measure.COST).rateAtMost(Rate.ONE).build()),
                        demands(demand(Measure.OWN).rateAtMost(Rate.ONE).build())));
    }

    private static List<RuleExample<Schemes>> stacking() {
        Scheme a = scheme("A").addOnlyWith("B").build();
        Scheme b = scheme("B").addOnlyWith("A").build();
        return List.of(
                of("SCH-004", List.of(a, b), List.of(a, scheme("B").build())),
                of(
                        "SCH-005",
                        List.of(a, scheme("B").addNotWith("A").build()),
                        List.of(a, scheme("B").build())),
                of(
                        "SCH-005",
                        List.of(scheme("A").addOnlyWith("A").build()),
                        List.of(scheme("A").addOnlyWith("C").build())));
    }

    private static List<RuleExample<Envelope>> envelopes() {
        return List.of(
                envelope(envelope("50000", "30000", "20000.01"), envelope("50000", "30000", "20000")),
                envelope(envelope(LARGEST, LARGEST, LARGEST), envelope(LARGEST, LARGEST)),
                envelope(envelope("50000", "10.00 CHF"), envelope("50000", "10.00")));
    }

    private static RuleExample<Envelope> envelope(Envelope fires, Envelope spares) {
        return new RuleExample<>("FUN-016", SchemeRules.envelopes(), fires, spares);
    }

    static Envelope envelope(String amount, String... awards) {
        Envelope.Builder envelope = Envelope.builder().id("e").amount(money(amount));
        for (String each : awards) {
            envelope.addAward(
                    EnvelopeAward.builder().to("a").amount(money(each)).build());
        }
        return envelope.build();
    }
}
