package org.terreau.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.terreau.finding.Findings;
import org.terreau.json.JsonLibrary;
import org.terreau.water.Water;
import org.terreau.water.drought.DroughtZone;
import org.terreau.water.drought.VigieauReader;
import org.terreau.water.drought.VigieauReading;

/**
 * Drought zones of a dossier, with those of an answer of VigiEau.
 *
 * <p>A zone of the answer replaces the one of the dossier that is of the same type and has the same code or id; it
 * keeps the id of the dossier, so that the sources of water still name it. The others stand beside: a source that names
 * no zone is under all of its type.
 *
 * @param water the water with these zones
 * @param file the name of the file; empty when none was given
 * @param read how many zones the answer has
 * @param replaced the ids of zones of the dossier that the answer replaces
 * @param added the ids of zones that only the answer has
 * @param kept the ids of zones that only the dossier has
 * @param findings what was found in the answer
 */
record WaterOrders(
        Water water,
        Optional<String> file,
        int read,
        List<String> replaced,
        List<String> added,
        List<String> kept,
        Findings findings) {

    /** The zones of the dossier alone. */
    static WaterOrders of(Water water) {
        return new WaterOrders(water, Optional.empty(), 0, List.of(), List.of(), List.of(), Findings.none());
    }

    /** The zones of the dossier, and those of a file. */
    static WaterOrders of(Water water, Path file) throws IOException {
        VigieauReading reading;
        try (InputStream in = Files.newInputStream(file)) {
            reading = VigieauReader.of(JsonLibrary.present()).read(in);
        }
        List<DroughtZone> zones = new ArrayList<>(water.getDroughtZones());
        int own = zones.size();
        Set<String> ids = new HashSet<>();
        zones.forEach(each -> ids.add(each.getId()));
        List<String> replaced = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (DroughtZone each : reading.zones()) {
            int same = same(zones, own, each);
            if (same >= 0) {
                String id = zones.get(same).getId();
                zones.set(same, each.toBuilder().id(id).build());
                replaced.add(id);
            } else {
                String id = each.getId();
                for (int i = 2; ids.contains(id); i++) {
                    id = each.getId() + "-" + i;
                }
                ids.add(id);
                zones.add(each.toBuilder().id(id).build());
                added.add(id);
            }
        }
        List<String> kept = new ArrayList<>();
        for (DroughtZone each : zones.subList(0, own)) {
            if (!replaced.contains(each.getId())) {
                kept.add(each.getId());
            }
        }
        return new WaterOrders(
                water.toBuilder().droughtZones(zones).build(),
                Optional.of(file.toString()),
                reading.zones().size(),
                List.copyOf(replaced),
                List.copyOf(added),
                List.copyOf(kept),
                reading.findings());
    }

    private static int same(List<DroughtZone> zones, int own, DroughtZone other) {
        for (int i = 0; i < own; i++) {
            DroughtZone zone = zones.get(i);
            boolean named = zone.getId().equals(other.getId())
                    || (zone.getCode().isPresent() && zone.getCode().equals(other.getCode()));
            if (named && zone.getType().equals(other.getType())) {
                return i;
            }
        }
        return -1;
    }
}
