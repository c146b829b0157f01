package org.terreau.funding.scheme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schemes that plans refer to, by id. A value: {@link #with} gives new schemes. */
public final class Schemes {

    private final Map<String, Scheme> schemes;

    private Schemes(Map<String, Scheme> schemes) {
        this.schemes = Collections.unmodifiableMap(schemes);
    }

    /**
     * Returns no schemes.
     *
     * @return the empty schemes
     */
    public static Schemes none() {
        return new Schemes(Map.of());
    }

    /**
     * Returns the schemes that Terreau brings. They are examples of real terms as they were published, each with its
     * dates and its source, not a register of what is open today.
     *
     * @return them
     */
    public static Schemes standard() {
        return PublishedSchemes.ALL;
    }

    /**
     * Collects schemes.
     *
     * @param schemes the schemes; of two with one id, the later counts
     * @return them
     */
    public static Schemes of(Collection<Scheme> schemes) {
        Map<String, Scheme> byId = new LinkedHashMap<>();
        schemes.forEach(each -> byId.put(each.getId(), each));
        return new Schemes(byId);
    }

    /**
     * Adds a scheme, or replaces the one with the same id.
     *
     * @param scheme a scheme
     * @return new schemes
     */
    public Schemes with(Scheme scheme) {
        List<Scheme> more = new ArrayList<>(schemes.values());
        more.add(scheme);
        return of(more);
    }

    /**
     * Finds a scheme.
     *
     * @param id its id
     * @return the scheme, or nothing
     */
    public Optional<Scheme> find(String id) {
        return Optional.ofNullable(schemes.get(id));
    }

    /**
     * Returns all schemes.
     *
     * @return them in order
     */
    public List<Scheme> all() {
        return List.copyOf(schemes.values());
    }
}
