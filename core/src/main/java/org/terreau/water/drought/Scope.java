package org.terreau.water.drought;

import java.util.Collections;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;

/** What a part of a text speaks of: uses, methods and sources, each empty for all; bounds of the area; for whom. */
record Scope(
        Set<GardenUse> uses,
        Set<WateringMethod> methods,
        Set<WateringMethod> withoutMethods,
        Set<WaterSourceKind> sources,
        double overM2,
        double underM2,
        boolean ofSome) {

    static final Scope ALL = new Builder().build();

    boolean isAll() {
        return equals(ALL);
    }

    Match matches(WateringCase watering) {
        Match match = ofSome ? Match.MAYBE : Match.YES;
        match = match.and(in(uses, watering.use(), mayBeMeant(watering.use())));
        match = match.and(in(methods, watering.method(), watering.method() == WateringMethod.OTHER));
        match = match.and(in(sources, watering.source(), watering.source() == WaterSourceKind.OTHER));
        if (withoutMethods.contains(watering.method())) {
            return Match.NO;
        }
        if (!withoutMethods.isEmpty() && watering.method() == WateringMethod.OTHER) {
            match = match.and(Match.MAYBE);
        }
        return match.and(ofArea(watering.areaM2()));
    }

    /** A fruit tree is a tree, and a lawn may be that of a green space: the order does not say. */
    private boolean mayBeMeant(GardenUse use) {
        return switch (use) {
            case OTHER -> true;
            case FRUIT_TREE -> uses.contains(GardenUse.TREE);
            case LAWN, FLOWER_BED, TREE -> uses.contains(GardenUse.GREEN_SPACE);
            default -> false;
        };
    }

    private static <T> Match in(Set<T> wanted, T own, boolean unknown) {
        if (wanted.isEmpty() || wanted.contains(own)) {
            return Match.YES;
        }
        return unknown ? Match.MAYBE : Match.NO;
    }

    private Match ofArea(OptionalDouble area) {
        if (overM2 <= 0 && underM2 == Double.MAX_VALUE) {
            return Match.YES;
        }
        if (area.isEmpty() || !(area.getAsDouble() >= 0)) {
            return Match.MAYBE;
        }
        double m2 = area.getAsDouble();
        if (m2 > overM2 && m2 < underM2) {
            return Match.YES;
        }
        return m2 == overM2 || m2 == underM2 ? Match.MAYBE : Match.NO;
    }

    /** Gathers what a text says. */
    static final class Builder {

        final EnumSet<GardenUse> uses = EnumSet.noneOf(GardenUse.class);
        final EnumSet<WateringMethod> methods = EnumSet.noneOf(WateringMethod.class);
        final EnumSet<WateringMethod> withoutMethods = EnumSet.noneOf(WateringMethod.class);
        final EnumSet<WaterSourceKind> sources = EnumSet.noneOf(WaterSourceKind.class);
        double overM2;
        double underM2 = Double.MAX_VALUE;
        boolean ofPrivate;
        boolean ofPublic;
        boolean ofSome;

        Scope build() {
            return new Scope(
                    Collections.unmodifiableSet(EnumSet.copyOf(uses)),
                    Collections.unmodifiableSet(EnumSet.copyOf(methods)),
                    Collections.unmodifiableSet(EnumSet.copyOf(withoutMethods)),
                    Collections.unmodifiableSet(EnumSet.copyOf(sources)),
                    overM2,
                    underM2,
                    ofSome || ofPrivate != ofPublic);
        }
    }
}
