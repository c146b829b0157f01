package org.terreau.water.drought;

import java.util.ArrayList;
import java.util.List;

/** Zones whose texts have been read once, to be asked for many days and beds. Immutable. */
public final class ReadZones {

    private final List<ReadZone> zones;

    /** A zone and those of its uses that are about watering. */
    record ReadZone(DroughtZone zone, List<ReadUsage> usages) {}

    /** A use, what its name is about, and its text. */
    record ReadUsage(WaterUsage usage, Scope scope, Interpretation text) {}

    private ReadZones(List<ReadZone> zones) {
        this.zones = zones;
    }

    /**
     * Reads the texts of zones.
     *
     * @param zones the zones
     * @return them, read
     */
    public static ReadZones of(List<DroughtZone> zones) {
        List<ReadZone> read = new ArrayList<>();
        for (DroughtZone zone : zones) {
            List<ReadUsage> usages = new ArrayList<>();
            for (WaterUsage usage : zone.getUsages()) {
                GeneralNames.read(usage)
                        .ifPresent(scope -> usages.add(new ReadUsage(usage, scope, UsageInterpretation.of(usage))));
            }
            read.add(new ReadZone(zone, List.copyOf(usages)));
        }
        return new ReadZones(List.copyOf(read));
    }

    List<ReadZone> zones() {
        return zones;
    }
}
