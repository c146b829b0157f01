package org.terreau.production;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.terreau.value.DateRange;

/**
 * Where a harvest went, or all the harvests of a production: by kind of destination and by partner. What is not said
 * went to {@link DestinationKind#UNKNOWN}. All numbers are exact.
 *
 * <p>Nothing is lost and nothing is invented: the quantities by kind add up to what was harvested, and to what was
 * given over it where more was given than harvested ({@link #overGiven()}).
 *
 * @param unit the unit of all quantities
 * @param harvested what was harvested
 * @param byKind what went where; kinds to which nothing went are left out
 * @param byPartner of what went to {@link DestinationKind#PARTNER}, how much to which organisation, by id; what names
 *     none is in {@link #toUnnamedPartners()}
 * @param overGiven by how much the destinations exceed the harvests; zero where they do not. A harvest that is given
 *     away twice does not use up what is left of another.
 * @param uncounted what is left out, and why
 */
public record DestinationLedger(
        HarvestUnit unit,
        BigDecimal harvested,
        Map<DestinationKind, BigDecimal> byKind,
        Map<String, BigDecimal> byPartner,
        BigDecimal overGiven,
        List<Uncounted> uncounted) {

    /** Keeps the entries. */
    public DestinationLedger {
        Map<DestinationKind, BigDecimal> kinds = new EnumMap<>(DestinationKind.class);
        kinds.putAll(byKind);
        byKind = Collections.unmodifiableMap(kinds);
        byPartner = Collections.unmodifiableMap(new TreeMap<>(byPartner));
        uncounted = List.copyOf(uncounted);
    }

    /**
     * Adds up where a harvest went.
     *
     * @param harvest the harvest; quantities that are negative, or longer than any quantity, are left out and told
     * @return the ledger, in the unit of the harvest
     */
    public static DestinationLedger of(Harvest harvest) {
        DestinationTally tally = new DestinationTally();
        tally.add(harvest, BigDecimal.ONE, "");
        return tally.ledger(harvest.getUnit());
    }

    /**
     * Adds up where a harvest went, in kilograms.
     *
     * @param harvest the harvest; one whose unit has no weight is left out and told
     * @return the ledger, in kilograms
     */
    public static DestinationLedger inKilograms(Harvest harvest) {
        DestinationTally tally = new DestinationTally();
        BigDecimal kgPerUnit = Weights.kgPerUnit(harvest);
        if (kgPerUnit == null) {
            tally.leaveOut(Uncounted.harvest(0, harvest, Uncounted.Why.NO_WEIGHT));
        } else {
            tally.add(harvest, kgPerUnit, "");
        }
        return tally.ledger(HarvestUnit.KILOGRAM);
    }

    /**
     * Adds up where all the harvests of a production went, in kilograms. A harvest is in a period when all its days
     * are, whenever it was given on.
     *
     * @param production the production; a harvest whose unit has no weight, or that lies partly outside of the period,
     *     is left out and told
     * @param period for which days; empty for all
     * @return the ledger, in kilograms
     */
    public static DestinationLedger of(Production production, Optional<DateRange> period) {
        return of(production, period, true);
    }

    /** The same, with harvests that are given away more than once, or without them. */
    static DestinationLedger of(Production production, Optional<DateRange> period, boolean withOverGiven) {
        DestinationTally tally = new DestinationTally();
        List<Harvest> harvests = production.getHarvests();
        for (int i = 0; i < harvests.size(); i++) {
            Harvest harvest = harvests.get(i);
            if (Days.isAcross(period, harvest.getOn())) {
                tally.leaveOut(Uncounted.harvest(i, harvest, Uncounted.Why.ACROSS));
            } else if (Days.isWithin(period, harvest.getOn())) {
                BigDecimal kgPerUnit = Weights.kgPerUnit(harvest);
                if (kgPerUnit == null) {
                    tally.leaveOut(Uncounted.harvest(i, harvest, Uncounted.Why.NO_WEIGHT));
                } else if (!withOverGiven && DestinationTally.excess(harvest).signum() > 0) {
                    tally.leaveOut(Uncounted.harvest(i, harvest, Uncounted.Why.OVER_GIVEN));
                } else {
                    tally.add(harvest, kgPerUnit, "/harvests/" + i);
                }
            }
        }
        return tally.ledger(HarvestUnit.KILOGRAM);
    }

    /**
     * Returns what went to a kind of destination.
     *
     * @param kind the kind; {@link DestinationKind#UNKNOWN} for the rest
     * @return the quantity, zero or more
     */
    public BigDecimal to(DestinationKind kind) {
        return byKind.getOrDefault(kind, BigDecimal.ZERO);
    }

    /**
     * Returns what went to a partner.
     *
     * @param partner the id of an organisation
     * @return the quantity, zero or more
     */
    public BigDecimal toPartner(String partner) {
        return byPartner.getOrDefault(partner, BigDecimal.ZERO);
    }

    /**
     * Returns what went to partners that are not named.
     *
     * @return the quantity, zero or more
     */
    public BigDecimal toUnnamedPartners() {
        BigDecimal rest = to(DestinationKind.PARTNER);
        for (BigDecimal each : byPartner.values()) {
            rest = rest.subtract(each);
        }
        return Numbers.plain(rest);
    }

    /**
     * Returns which share of what was harvested went to a partner.
     *
     * @param partner the id of an organisation
     * @param decimals to how many decimals, half up; zero or more
     * @return in percent; empty when nothing was harvested
     */
    public Optional<BigDecimal> percentToPartner(String partner, int decimals) {
        return percent(toPartner(partner), decimals);
    }

    /** Which share of what was harvested a quantity is. */
    Optional<BigDecimal> percent(BigDecimal quantity, int decimals) {
        return harvested.signum() > 0
                ? Optional.of(quantity.movePointRight(2).divide(harvested, decimals, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /**
     * Tells whether any harvest was given away more than once.
     *
     * @return true when {@link #overGiven()} is over zero
     */
    public boolean isOverGiven() {
        return overGiven.signum() > 0;
    }
}
