package org.terreau.funding.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Findings;
import org.terreau.finding.Severity;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;
import org.terreau.value.Text;

/**
 * At most how much a scheme gives to an application, what limits it, and which conditions are not met.
 *
 * <p>Exact to the cent: an amount above zero is granted by {@link SchemeRules} and by the demands of the scheme,
 * without a finding of severity ERROR; one cent more is not, or finances more than the cost ({@link Limit#COST_LEFT}),
 * which the rules on plans refuse.
 *
 * <pre>{@code
 * Entitlement entitlement = Entitlement.of(application, LocalDate.of(2026, 3, 1));
 * entitlement.getMost();      // 43 680.00 €
 * entitlement.getSteps();     // 40 % of 109 200 €, then the ceiling, then what other money leaves open
 * entitlement.getUnmet();     // the conditions that are not met, each with what would make it pass
 * }</pre>
 */
public final class Entitlement {

    /**
     * A limit and the amount that it allows.
     *
     * @param limit what limits
     * @param amount how much it allows, zero or more
     */
    public record Step(Limit limit, Money amount) {}

    private final Currency currency;
    private final long most;
    private final Limit deciding;
    private final List<Step> steps;
    private final Findings unmet;
    private final List<Text> unknown;

    private Entitlement(
            Currency currency, long most, Limit deciding, List<Step> steps, Findings unmet, List<Text> unknown) {
        this.currency = currency;
        this.most = most;
        this.deciding = deciding;
        this.steps = List.copyOf(steps);
        this.unmet = unmet;
        this.unknown = List.copyOf(unknown);
    }

    /**
     * Works out what an application may get.
     *
     * @param application any application; the amount that it asks does not matter
     * @param asOf the day as of which it is judged
     * @return the entitlement
     */
    public static Entitlement of(Application application, LocalDate asOf) {
        Currency currency = ApplicationAmounts.currency(application);
        Steps steps = new Steps(application, currency, asOf);
        Findings unmet =
                SchemeRules.conditions(application, asOf).and(demands(application, steps.most, currency, asOf));
        return new Entitlement(
                currency,
                unmet.isEmpty() ? steps.most : 0,
                unmet.isEmpty() ? steps.deciding : Limit.CONDITION,
                steps.list,
                unmet,
                unknown(application));
    }

    /** The demands that the highest amount within all limits does not meet: then no amount does. */
    private static Findings demands(Application application, long most, Currency currency, LocalDate asOf) {
        if (application.getScheme().getDemands().isEmpty()) {
            return Findings.none();
        }
        Application asked = Application.builder()
                .from(application)
                .requested(Money.ofMinor(most, currency))
                .build();
        return SchemeRules.demands(application.getScheme())
                .check(asked, asOf)
                .filter(each -> each.getSeverity() == Severity.ERROR);
    }

    /** The limits of a grant, from the rate on. */
    private static final class Steps {

        private final Application application;
        private final Scheme scheme;
        private final Currency currency;
        private final List<Step> list = new ArrayList<>();
        private long most = Long.MAX_VALUE;
        private long least = Long.MIN_VALUE;
        private Limit deciding = Limit.CONDITION;

        Steps(Application application, Currency currency, LocalDate asOf) {
            this.application = application;
            this.scheme = application.getScheme();
            this.currency = currency;
            if (ApplicationAmounts.isCostKnown(application)) {
                ofTheCost();
            }
            limit(Limit.MAX_GRANT, Terms.upper(scheme.getMaxGrant(), currency));
            Optional<DateRange> inForce = scheme.getSource().getInForce();
            if (!scheme.getDemands().isEmpty()
                    && (inForce.isEmpty() || inForce.get().contains(asOf))) {
                for (Demand each : SchemeRules.demandsOf(scheme)) {
                    if (each.getSeverity() == Severity.ERROR) {
                        demand(each);
                    }
                }
            }
            if (scheme.getMinGrant().isPresent()) {
                least = Math.max(least, MinorUnits.of(scheme.getMinGrant().get(), currency));
            }
            if (most < least) {
                most = 0;
                deciding = Limit.CONDITION;
            }
        }

        private void ofTheCost() {
            long cost = ApplicationAmounts.eligibleCost(application, currency);
            long base = Terms.base(application, currency);
            Rate rate = Terms.rate(application);
            if (rate != null) {
                limit(
                        base < cost ? Limit.CAPPED_BASE : Limit.RATE,
                        base == MinorUnits.NONE ? base : Terms.floor(rate, base));
            }
            long others = ApplicationAmounts.of(application.getOtherPublic(), currency);
            if (scheme.getMaxPublicRate().isPresent()) {
                long whole = ApplicationAmounts.publicBase(application, currency);
                long left = MinorUnits.subtract(
                        whole == MinorUnits.NONE
                                ? whole
                                : Terms.floor(scheme.getMaxPublicRate().get(), whole),
                        others);
                if (left < 0 || scheme.getFunderKind().isPublic()) {
                    limit(Limit.PUBLIC_SHARE, left);
                }
            }
            long all = MinorUnits.add(
                    MinorUnits.add(others, ApplicationAmounts.of(application.getOtherPrivate(), currency)),
                    ApplicationAmounts.of(application.getOwn(), currency));
            limit(Limit.COST_LEFT, MinorUnits.subtract(ApplicationAmounts.cost(application, currency), all));
        }

        /** Takes a demand on the amount asked, or on a rate of it, as the bounds that it sets to it. */
        private void demand(Demand demand) {
            boolean rated = DemandBounds.isRated(demand);
            if (demand.getMeasure() == Measure.REQUESTED) {
                if (!rated || ApplicationAmounts.isStated(demand.getOf(), application)) {
                    DemandBounds bounds = DemandBounds.of(demand, application, currency);
                    limit(Limit.DEMAND, bounds.most());
                    least = Math.max(least, bounds.least());
                }
            } else if (rated
                    && demand.getOf() == Measure.REQUESTED
                    && ApplicationAmounts.isStated(demand.getMeasure(), application)) {
                ofRequested(demand, ApplicationAmounts.of(demand.getMeasure(), application, currency));
            }
        }

        /** A part that must be between two rates of what is asked bounds what is asked. */
        private void ofRequested(Demand demand, long part) {
            Optional<Rate> floor = demand.getRateAtLeast();
            if (floor.isPresent() && floor.get().signum() > 0) {
                limit(Limit.DEMAND, part <= 0 ? 0 : Terms.largestWholeFor(part, floor.get()));
            }
            Optional<Rate> ceiling = demand.getRateAtMost();
            if (ceiling.isPresent() && part > 0) {
                long whole = Terms.wholeFor(part, ceiling.get());
                least = Math.max(least, whole == MinorUnits.NONE ? Long.MAX_VALUE : whole);
            }
        }

        /** An amount that has no sum allows nothing. */
        private void limit(Limit limit, long amount) {
            if (amount == Long.MAX_VALUE) {
                return;
            }
            long allowed = Math.max(0, amount);
            list.add(new Step(limit, Money.ofMinor(allowed, currency)));
            if (allowed < most) {
                most = allowed;
                deciding = limit;
            }
        }
    }

    private static List<Text> unknown(Application application) {
        Scheme scheme = application.getScheme();
        List<Text> unknown = new ArrayList<>();
        if (!ApplicationAmounts.isCostKnown(application)
                && (!scheme.getRates().isEmpty()
                        || scheme.getMinEligibleCost().isPresent()
                        || scheme.getMaxPublicRate().isPresent())) {
            unknown.add(new Text("coût du projet", "cost of the project"));
        }
        if (Terms.isRateUnknown(application)) {
            unknown.add(new Text("ce dont le taux dépend", "what the rate depends on"));
        }
        if (!scheme.getCarriers().isEmpty() && application.getCarrier().isEmpty()) {
            unknown.add(new Text("porteur", "carrier"));
        }
        if (!scheme.getNatures().isEmpty() && application.getNature().isEmpty()) {
            unknown.add(new Text("nature du projet", "nature of the project"));
        }
        if (!scheme.getTerritories().isEmpty() && application.getTerritories().isEmpty()) {
            unknown.add(new Text("territoire", "territory"));
        }
        if (scheme.getOpen().isPresent() && application.getRequestedOn().isEmpty()) {
            unknown.add(new Text("date de la demande", "date of the request"));
        }
        if (scheme.getProjectPeriod().isPresent() && application.getPeriod().isEmpty()) {
            unknown.add(new Text("période du projet", "period of the project"));
        }
        for (Demand each : SchemeRules.demandsOf(scheme)) {
            unstated(each.getMeasure(), application, unknown);
            if (DemandBounds.isRated(each)) {
                unstated(each.getOf(), application, unknown);
            }
        }
        for (String each : scheme.getConditions()) {
            unknown.add(Text.of(each));
        }
        return unknown;
    }

    /** What a demand speaks of and the application does not state; what is asked need not be. */
    private static void unstated(Measure measure, Application application, List<Text> unknown) {
        Text text = new Text(measure.label(Locale.FRENCH), measure.label(Locale.ENGLISH));
        if (measure != Measure.REQUESTED
                && !ApplicationAmounts.isStated(measure, application)
                && !unknown.contains(text)) {
            unknown.add(text);
        }
    }

    /**
     * Returns the highest grant.
     *
     * @return the amount, zero when a condition is not met; empty when no term of the scheme limits it
     */
    public Optional<Money> getMost() {
        return most == Long.MAX_VALUE ? Optional.empty() : Optional.of(Money.ofMinor(most, currency));
    }

    /**
     * Returns what decided.
     *
     * @return the lowest limit; {@link Limit#CONDITION} when a condition is not met or nothing limits the grant
     */
    public Limit getDeciding() {
        return deciding;
    }

    /**
     * Returns every limit.
     *
     * @return each with what it allows, in the order in which they are taken
     */
    public List<Step> getSteps() {
        return steps;
    }

    /**
     * Returns the conditions that are not met.
     *
     * @return a finding for each, with what would make it pass
     */
    public Findings getUnmet() {
        return unmet;
    }

    /**
     * Returns what was not judged: what the application does not state although a term asks for it, and conditions that
     * the scheme states in words only.
     *
     * @return them in words
     */
    public List<Text> getUnknown() {
        return unknown;
    }

    /**
     * Works out how high the eligible cost must be for an amount to be within the rate of the scheme.
     *
     * @param application the application
     * @param requested the amount that is asked
     * @return the smallest cost, to the cent; empty when no cost makes it pass, or no rate is stated
     */
    public static Optional<Money> smallestCost(Application application, Money requested) {
        Currency currency = requested.getCurrency();
        long cost = smallestCost(application, requested.getMinorUnits(), currency);
        return cost == MinorUnits.NONE ? Optional.empty() : Optional.of(Money.ofMinor(cost, currency));
    }

    private static long smallestCost(Application application, long requested, Currency currency) {
        Scheme scheme = application.getScheme();
        @Nullable Rate rate = Terms.rate(application);
        if (rate == null || requested > Terms.upper(scheme.getMaxGrant(), currency)) {
            return MinorUnits.NONE;
        }
        long cost = Terms.wholeFor(requested, rate);
        if (cost == MinorUnits.NONE || cost > Terms.cap(scheme, currency)) {
            return MinorUnits.NONE;
        }
        return scheme.getMinEligibleCost().isPresent()
                ? Math.max(cost, MinorUnits.of(scheme.getMinEligibleCost().get(), currency))
                : cost;
    }

    @Override
    public String toString() {
        return getMost().map(Money::toString).orElse("unlimited") + " (" + deciding + ")";
    }
}
