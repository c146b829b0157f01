package org.terreau.dossier.farmos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.terreau.dossier.Dossier;
import org.terreau.shape.Kind;
import org.terreau.shape.Member;
import org.terreau.shape.Shape;
import org.terreau.shape.Shapes;
import org.terreau.value.Labelled;
import org.terreau.value.Text;

/**
 * What an export leaves behind. Every member that the dossier has is either named here as carried or counted as lost,
 * so that a new member of a type is lost until somebody carries it, and never silently.
 */
final class Losses {

    private static final Text NO_PLACE = new Text("farmOS n’a pas de place pour cela", "farmOS has no place for it");

    /** Where farmOS was asked more closely. */
    private static final Map<String, Text> REASONS = Map.of(
            "production.harvests.destinations",
            new Text(
                    "farmOS ne tient pas de compte de ce que devient une récolte",
                    "farmOS keeps no ledger of where a harvest goes"),
            "gardens.sites.tenures",
            new Text("farmOS ne connaît pas le droit sur le sol", "farmOS knows no tenure"),
            "gardens.sites.plots.allocations",
            new Text(
                    "farmOS n’attribue pas une parcelle à quelqu’un dans le temps",
                    "farmOS does not allocate a plot to somebody over time"),
            "governance",
            new Text("farmOS ne connaît ni instances ni réunions", "farmOS knows neither bodies nor meetings"),
            "production.plantings.intercroppedWith",
            new Text(
                    "farmOS perd le signe d’une association : compagnes oui, antagonistes non",
                    "farmOS loses the sign of an association: it has companions, no antagonists"),
            "production.basketSchemes",
            new Text("farmOS ne connaît pas les paniers d’adhérents", "farmOS knows no member baskets"));

    /** The members that an export carries; what stands above them is entered. */
    private static final Set<String> CARRIED = Set.of(
            "format",
            "version",
            "minor",
            "id",
            "gardens.id",
            "gardens.name",
            "gardens.types",
            "gardens.status",
            "gardens.access",
            "gardens.practices",
            "gardens.note",
            "gardens.sites.id",
            "gardens.sites.name",
            "gardens.sites.latitude",
            "gardens.sites.longitude",
            "gardens.sites.note",
            "gardens.sites.zones.kind",
            "gardens.sites.zones.name",
            "gardens.sites.zones.note",
            "gardens.sites.plots.id",
            "gardens.sites.plots.name",
            "gardens.sites.plots.kind",
            "gardens.sites.plots.note",
            "gardens.sites.plots.beds.id",
            "gardens.sites.plots.beds.soil",
            "gardens.sites.plots.beds.covered",
            "gardens.sites.plots.beds.sections.id",
            "gardens.sites.soilAnalyses.id",
            "gardens.sites.soilAnalyses.laboratory",
            "gardens.sites.soilAnalyses.sampled",
            "gardens.sites.soilAnalyses.results.substance",
            "gardens.sites.soilAnalyses.results.value",
            "gardens.sites.soilAnalyses.results.unit",
            "gardens.equipment.id",
            "gardens.equipment.kind",
            "gardens.equipment.name",
            "gardens.equipment.site",
            "gardens.equipment.present",
            "gardens.equipment.items",
            "gardens.equipment.note",
            "production.plantings.id",
            "production.plantings.crop",
            "production.plantings.variety",
            "production.plantings.garden",
            "production.plantings.site",
            "production.plantings.plot",
            "production.plantings.bed",
            "production.plantings.section",
            "production.plantings.method",
            "production.plantings.sown",
            "production.plantings.planted",
            "production.plantings.plants",
            "production.plantings.note",
            "production.harvests.id",
            "production.harvests.garden",
            "production.harvests.site",
            "production.harvests.planting",
            "production.harvests.crop",
            "production.harvests.variety",
            "production.harvests.on",
            "production.harvests.quantity",
            "production.harvests.unit",
            "production.harvests.note");

    private final Map<String, Loss> found = new LinkedHashMap<>();

    /** Adds everything that the dossier has and the export does not carry. */
    void of(Dossier dossier) {
        walk(dossier, Shapes.of(Dossier.class).get(Dossier.class), "", "");
    }

    /** Adds one thing that is usually carried and was not. */
    void add(String member, String place, Labelled reason) {
        Loss before = found.get(member);
        found.put(
                member,
                before == null
                        ? new Loss(member, 1, place, reason)
                        : new Loss(member, before.count() + 1, before.first(), before.reason()));
    }

    List<Loss> list() {
        return new ArrayList<>(found.values());
    }

    private void walk(Object value, Shape shape, String above, String place) {
        for (Member member : shape.members()) {
            Object content = member.get(value);
            String name = above + member.name();
            if (content == null || CARRIED.contains(name)) {
                continue;
            }
            boolean entered = member.kind() == Kind.VALUE && isEntered(name);
            String here = place + "/" + member.name();
            if (content instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    lookAt(list.get(i), member, name, here + "/" + i, entered);
                }
            } else {
                lookAt(content, member, name, here, entered);
            }
        }
    }

    private void lookAt(Object content, Member member, String name, String place, boolean entered) {
        if (entered) {
            walk(content, member.shape(), name + ".", place);
        } else {
            add(name, place, REASONS.getOrDefault(name, NO_PLACE));
        }
    }

    private static boolean isEntered(String name) {
        return carried().anyMatch(each -> each.startsWith(name + "."));
    }

    static Stream<String> carried() {
        return CARRIED.stream();
    }
}
