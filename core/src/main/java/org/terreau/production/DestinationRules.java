package org.terreau.production;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.terreau.finding.Check;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;

/** Whether a harvest was given away once, and to whom. */
final class DestinationRules {

    private static final String DESTINATIONS = "destinations";
    private static final int MOST_NAMED = 20;

    private DestinationRules() {}

    /** What is asked of one harvest that was given on; organisations have names. */
    private interface HarvestCheck {

        void check(Harvest harvest, UnaryOperator<String> organisations, Reporter reporter);
    }

    static RuleBook<GrownIn> book(RuleTexts texts) {
        return RuleBook.<GrownIn>empty()
                .plus(
                        texts.rule("production.destination.over-given", "PRD-014", Severity.ERROR, Sources.SUM),
                        each(DestinationRules::overGiven))
                .plus(
                        texts.rule("production.destination.unknown", "PRD-015", Severity.INFO, Sources.LEDGER),
                        each(DestinationRules::unknown))
                .plus(
                        texts.rule("production.destination.no-partner", "PRD-016", Severity.WARNING, Sources.LEDGER),
                        each(DestinationRules::noPartner))
                .plus(
                        texts.rule("production.destination.partner-kind", "PRD-017", Severity.INFO, Sources.LEDGER),
                        each(DestinationRules::partnerKind))
                .plus(
                        texts.rule("production.destination.early", "PRD-018", Severity.WARNING, Sources.ORDER),
                        each(DestinationRules::early));
    }

    private static Check<GrownIn> each(HarvestCheck check) {
        return (grown, reporter) -> {
            List<Harvest> harvests = grown.production().getHarvests();
            for (int i = 0; i < harvests.size(); i++) {
                Harvest harvest = harvests.get(i);
                if (!harvest.getDestinations().isEmpty()) {
                    reporter.in("harvests", i);
                    check.check(harvest, grown.organisations(), reporter);
                    reporter.out();
                }
            }
        };
    }

    private static void overGiven(Harvest harvest, UnaryOperator<String> organisations, Reporter reporter) {
        BigDecimal excess = DestinationTally.excess(harvest);
        if (excess.signum() <= 0) {
            return;
        }
        List<String> partners = wholeTo(harvest, organisations);
        Facts facts = HarvestRules.named(harvest)
                .and("harvested", Numbers.plain(harvest.getQuantity()))
                .and("given", Numbers.plain(harvest.getQuantity().add(excess)))
                .and("excess", Numbers.plain(excess))
                .and("unit", harvest.getUnit());
        reporter.in(DESTINATIONS);
        if (partners.size() > 1) {
            reporter.report(facts.and("partners", partners), "twice");
        } else {
            reporter.report(facts);
        }
        reporter.out();
    }

    /** The partners to whom all of the harvest is said to have gone. */
    private static List<String> wholeTo(Harvest harvest, UnaryOperator<String> organisations) {
        List<String> partners = new ArrayList<>();
        for (Destination each : harvest.getDestinations()) {
            boolean whole = each.getPartner().isPresent()
                    && Numbers.isPositive(each.getQuantity())
                    && each.getQuantity().compareTo(harvest.getQuantity()) == 0;
            if (whole && partners.size() < MOST_NAMED) {
                partners.add(organisations.apply(each.getPartner().get()));
            }
        }
        return partners;
    }

    private static void unknown(Harvest harvest, UnaryOperator<String> organisations, Reporter reporter) {
        List<Destination> destinations = harvest.getDestinations();
        for (int i = 0; i < destinations.size(); i++) {
            if (destinations.get(i).getKind() == DestinationKind.UNKNOWN) {
                report(harvest, i, "kind", Facts.none(), reporter);
            }
        }
    }

    private static void noPartner(Harvest harvest, UnaryOperator<String> organisations, Reporter reporter) {
        List<Destination> destinations = harvest.getDestinations();
        for (int i = 0; i < destinations.size(); i++) {
            Destination each = destinations.get(i);
            if (each.getKind() == DestinationKind.PARTNER
                    && each.getPartner().isEmpty()
                    && Numbers.isSound(each.getQuantity())) {
                report(
                        harvest,
                        i,
                        "",
                        Facts.of("quantity", each.getQuantity()).and("unit", harvest.getUnit()),
                        reporter);
            }
        }
    }

    private static void partnerKind(Harvest harvest, UnaryOperator<String> organisations, Reporter reporter) {
        List<Destination> destinations = harvest.getDestinations();
        for (int i = 0; i < destinations.size(); i++) {
            Destination each = destinations.get(i);
            if (each.getPartner().isPresent() && isWithin(each.getKind())) {
                report(
                        harvest,
                        i,
                        "partner",
                        Facts.of(
                                        "partner",
                                        organisations.apply(each.getPartner().get()))
                                .and("kind", each.getKind()),
                        reporter);
            }
        }
    }

    /** Tells whether what goes there stays in the garden, or goes nowhere. */
    private static boolean isWithin(DestinationKind kind) {
        return switch (kind) {
            case CULTIVATORS, COMPOST, LOSS, UNKNOWN -> true;
            case PARTNER, SHARED_MEAL, SALE_BASKET, SOLIDARITY_BASKET, EXCHANGE, SEED, ANIMALS -> false;
        };
    }

    private static void early(Harvest harvest, UnaryOperator<String> organisations, Reporter reporter) {
        List<Destination> destinations = harvest.getDestinations();
        for (int i = 0; i < destinations.size(); i++) {
            Destination each = destinations.get(i);
            if (each.getOn().isPresent()
                    && each.getOn().get().isBefore(harvest.getOn().getFirst())) {
                report(
                        harvest,
                        i,
                        "on",
                        Facts.of("kind", each.getKind()).and("day", each.getOn().get()),
                        reporter);
            }
        }
    }

    private static void report(Harvest harvest, int i, String member, Facts facts, Reporter reporter) {
        reporter.in(DESTINATIONS, i);
        if (!member.isEmpty()) {
            reporter.in(member);
        }
        reporter.report(facts.and("crop", harvest.getCrop()).and("harvested", Days.fact(harvest.getOn())));
        if (!member.isEmpty()) {
            reporter.out();
        }
        reporter.out();
    }
}
