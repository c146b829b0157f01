package org.terreau.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.terreau.garden.Garden;

/** What the ids of a register stand for. Nothing is looked up before the first name is asked for. */
final class Names {

    static final int MOST_SHOWN = 10;

    private final NetworkRegister register;
    private @Nullable Map<String, String> names;

    Names(NetworkRegister register) {
        this.register = register;
    }

    /** The name of an organisation or a garden; the id itself when it leads nowhere. */
    String of(String id) {
        Map<String, String> known = names;
        if (known == null) {
            known = new HashMap<>();
            for (Garden each : register.gardens()) {
                known.put(each.getId(), each.getName());
            }
            for (Organisation each : register.organisations()) {
                known.put(each.getId(), each.getName());
            }
            names = known;
        }
        return known.getOrDefault(id, id);
    }

    /** The first of the names. */
    List<String> of(List<String> ids) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < ids.size() && i < MOST_SHOWN; i++) {
            shown.add(of(ids.get(i)));
        }
        return shown;
    }
}
