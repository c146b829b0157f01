package org.terreau.water.drought;

import java.util.List;
import java.util.Set;

/** The names of uses, of methods or of sources of water, and what a scope gets when one of them stands in a text. */
record Term(
        List<List<String>> phrases,
        Set<GardenUse> uses,
        Set<WateringMethod> methods,
        Set<WateringMethod> withoutMethods,
        Set<WaterSourceKind> sources) {

    /** In which part of a scope a term is. */
    enum Side {
        USE,
        METHOD,
        SOURCE
    }

    static Term use(GardenUse use, String... phrases) {
        return new Term(Phrases.of(phrases), Set.of(use), Set.of(), Set.of(), Set.of());
    }

    static Term method(Set<WateringMethod> methods, String... phrases) {
        return new Term(Phrases.of(phrases), Set.of(), methods, Set.of(), Set.of());
    }

    static Term without(Set<WateringMethod> methods, String... phrases) {
        return new Term(Phrases.of(phrases), Set.of(), Set.of(), methods, Set.of());
    }

    static Term source(WaterSourceKind source, String... phrases) {
        return new Term(Phrases.of(phrases), Set.of(), Set.of(), Set.of(), Set.of(source));
    }

    Side side() {
        if (!uses.isEmpty()) {
            return Side.USE;
        }
        return sources.isEmpty() ? Side.METHOD : Side.SOURCE;
    }

    void into(Scope.Builder scope) {
        scope.uses.addAll(uses);
        scope.methods.addAll(methods);
        scope.withoutMethods.addAll(withoutMethods);
        scope.sources.addAll(sources);
    }
}
