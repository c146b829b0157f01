package org.terreau.dossier.farmos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the sites, plots, beds and sections of the gardens stand, found by their ids from any place above them. */
final class GardenPlaces {

    /** The levels below a garden, the widest first; by the names that members have for them. */
    enum Level {
        SITE("site"),
        PLOT("plot"),
        BED("bed"),
        SECTION("section");

        private final String member;

        Level(String member) {
            this.member = member;
        }

        String member() {
            return member;
        }
    }

    private static final List<Level> LEVELS = List.of(Level.values());

    private record Key(String above, Level level, String id) {}

    /** A path of which {@code ids} are the levels; there may be others with the same ids. */
    private record Place(String path, List<String> ids, boolean isOnly) {}

    /**
     * Where some ids lead.
     *
     * @param path the path of the nearest place
     * @param lost the levels that are named and lead nowhere, or to more than one place
     */
    record Found(String path, List<Level> lost) {}

    private final Map<Key, Place> places = new HashMap<>();

    /** Adds a place of a garden: the ids of its site, plot, bed and section as far as it has them. */
    void add(String garden, String... ids) {
        String path = garden + "/" + String.join("/", ids);
        Level level = LEVELS.get(ids.length - 1);
        String id = ids[ids.length - 1];
        StringBuilder above = new StringBuilder(garden);
        for (int i = 0; i < ids.length; i++) {
            places.merge(
                    new Key(above.toString(), level, id),
                    new Place(path, List.of(ids), true),
                    (one, other) -> one.path().equals(other.path()) ? one : new Place(one.path(), one.ids(), false));
            above.append('/').append(ids[i]);
        }
    }

    /** Goes from a garden to the nearest place by the ids that are there: site, plot, bed and section. */
    Found find(String garden, List<Optional<String>> ids) {
        String path = garden;
        Place found = null;
        for (int i = 0; i < LEVELS.size(); i++) {
            String id = ids.get(i).orElse(null);
            Place nearer = id == null ? null : places.get(new Key(path, LEVELS.get(i), id));
            if (nearer != null && nearer.isOnly()) {
                found = nearer;
                path = nearer.path();
            }
        }
        List<Level> lost = new ArrayList<>();
        for (int i = 0; i < LEVELS.size(); i++) {
            String id = ids.get(i).orElse(null);
            if (id != null && !isIn(found, i, id)) {
                lost.add(LEVELS.get(i));
            }
        }
        return new Found(path, lost);
    }

    private static boolean isIn(@Nullable Place place, int level, String id) {
        return place != null
                && level < place.ids().size()
                && place.ids().get(level).equals(id);
    }
}
