package org.terreau.production;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up where harvests went. */
final class DestinationTally {

    private BigDecimal harvested = BigDecimal.ZERO;
    private BigDecimal overGiven = BigDecimal.ZERO;
    private final Map<DestinationKind, BigDecimal> byKind = new EnumMap<>(DestinationKind.class);
    private final Map<String, BigDecimal> byPartner = new HashMap<>();
    private final List<Uncounted> uncounted = new ArrayList<>();

    /** By how much the destinations exceed a harvest; negative by what is left of it; zero when it has no quantity. */
    static BigDecimal excess(Harvest harvest) {
        if (!Numbers.isQuantity(harvest.getQuantity())) {
            return BigDecimal.ZERO;
        }
        List<Destination> destinations = harvest.getDestinations();
        BigDecimal excess = harvest.getQuantity().negate();
        for (int i = 0; i < destinations.size(); i++) {
            BigDecimal quantity = destinations.get(i).getQuantity();
            if (Numbers.isQuantity(quantity)) {
                excess = excess.add(quantity);
            }
        }
        return excess;
    }

    void leaveOut(Uncounted what) {
        uncounted.add(what);
    }

    void add(Harvest harvest, BigDecimal perUnit, String pointer) {
        if (!Numbers.isQuantity(harvest.getQuantity())) {
            uncounted.add(Uncounted.harvest(pointer, harvest, Uncounted.Why.NO_QUANTITY));
            return;
        }
        List<Destination> destinations = harvest.getDestinations();
        for (int i = 0; i < destinations.size(); i++) {
            Destination each = destinations.get(i);
            if (!Numbers.isQuantity(each.getQuantity())) {
                uncounted.add(new Uncounted(
                        pointer + "/destinations/" + i,
                        Uncounted.dated(each.getKind(), harvest.getOn()),
                        Uncounted.Why.NO_QUANTITY));
                continue;
            }
            give(
                    each.getKind(),
                    each.getPartner().orElse(null),
                    each.getQuantity().multiply(perUnit));
        }
        harvested = harvested.add(harvest.getQuantity().multiply(perUnit));
        BigDecimal excess = excess(harvest).multiply(perUnit);
        if (excess.signum() < 0) {
            give(DestinationKind.UNKNOWN, null, excess.negate());
        } else {
            overGiven = overGiven.add(excess);
        }
    }

    private void give(DestinationKind kind, @Nullable String partner, BigDecimal quantity) {
        if (quantity.signum() == 0) {
            return;
        }
        byKind.merge(kind, quantity, BigDecimal::add);
        if (kind == DestinationKind.PARTNER && partner != null) {
            byPartner.merge(partner, quantity, BigDecimal::add);
        }
    }

    DestinationLedger ledger(HarvestUnit unit) {
        byKind.replaceAll((kind, quantity) -> Numbers.plain(quantity));
        byPartner.replaceAll((partner, quantity) -> Numbers.plain(quantity));
        return new DestinationLedger(
                unit, Numbers.plain(harvested), byKind, byPartner, Numbers.plain(overGiven), uncounted);
    }
}
