package org.terreau.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.terreau.network.Organisation;

/**
 * The names of organisations by id, for texts; the id itself where there is no such organisation, or it has no name.
 * Nothing is looked up before the first name is asked for.
 */
final class OrganisationNames implements UnaryOperator<String> {

    private final List<Organisation> organisations;
    private volatile @Nullable Map<String, String> names;

    OrganisationNames(List<Organisation> organisations) {
        this.organisations = organisations;
    }

    @Override
    public String apply(String id) {
        Map<String, String> known = names;
        if (known == null) {
            known = new HashMap<>();
            for (int i = 0; i < organisations.size(); i++) {
                Organisation each = organisations.get(i);
                if (!each.getName().isBlank()) {
                    known.putIfAbsent(each.getId(), each.getName());
                }
            }
            names = known;
        }
        return known.getOrDefault(id, id);
    }
}
