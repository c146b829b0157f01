package org.terreau.water.drought;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Limits;
import org.terreau.json.ListReader;

/** Zones for tests. */
final class Zones {

    static final LocalDate DAY = LocalDate.of(2026, 7, 15);
    static final String KITCHEN = "Arrosage des jardins potagers";

    private Zones() {}

    static DroughtOrder.Builder order() {
        return DroughtOrder.builder()
                .number("1")
                .firstDay(LocalDate.of(2026, 7, 1))
                .lastDay(LocalDate.of(2026, 9, 30));
    }

    static DroughtZone.Builder empty(String id, ZoneType type) {
        return DroughtZone.builder()
                .id(id)
                .name("Zone " + id)
                .type(type)
                .level("alerte")
                .department("31")
                .order(order().build());
    }

    static DroughtZone.Builder zone(String id, ZoneType type, String text) {
        return empty(id, type).addUsage(usage(KITCHEN, text));
    }

    static WaterUsage usage(String name, String text) {
        return WaterUsage.builder().name(name).description(text).build();
    }

    static WateringCase by(WaterSourceKind source) {
        return WateringCase.kitchenGarden(WateringMethod.HOSE, source);
    }

    /** The zone of a level in the synthetic file of four levels. */
    static DroughtZone synthetic(String level) {
        try {
            byte[] bytes = DroughtFiles.bytes("zones_synthetic_potager.json");
            ListReader reader = ListReader.of(Limits.standard(), JsonLibrary.present());
            Map<?, ?> levels = (Map<?, ?>)
                    reader.value(new String(bytes, StandardCharsets.UTF_8)).orElseThrow();
            byte[] part = reader.text(levels.get(level)).getBytes(StandardCharsets.UTF_8);
            return VigieauReader.of(JsonLibrary.present()).read(part).zones().get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
