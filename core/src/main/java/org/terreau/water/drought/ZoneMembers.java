package org.terreau.water.drought;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Finding;
import org.terreau.finding.FindingLog;
import org.terreau.finding.Rule;
import org.terreau.json.ListReader;
import org.terreau.value.DateRange;
import org.terreau.value.Identifier;

/** A zone of VigiEau on its way to a {@link DroughtZone}: what is understood is taken out, the rest is kept. */
final class ZoneMembers {

    private final ListReader reader;
    private final String pointer;
    private final int index;
    private final Map<String, Object> members;
    private final FindingLog log;
    private final DroughtZone.Builder zone = DroughtZone.builder();

    ZoneMembers(ListReader reader, String pointer, int index, Map<String, Object> members, FindingLog log) {
        this.reader = reader;
        this.pointer = pointer;
        this.index = index;
        this.members = members;
        this.log = log;
    }

    DroughtZone zone() {
        boolean older = members.containsKey("niveauAlerte") || members.containsKey("idZone");
        if (older) {
            found(ReaderRules.OLDER, "", Facts.of("zone", index + 1), "");
        }
        zone.id(id());
        sandre();
        String code = alias("CdZAS", "code");
        String name = alias("LbZAS", "nom");
        String type = alias("TypeZAS", "type");
        if (code != null) {
            zone.code(code);
        }
        if (name != null) {
            zone.name(name);
        }
        type(type);
        String level = text(members, "niveauGravite", "");
        String oldLevel = text(members, "niveauAlerte", "");
        if (level != null || oldLevel != null) {
            zone.level(level == null ? String.valueOf(oldLevel) : level);
        }
        String department = text(members, "departement", "");
        if (department != null) {
            zone.department(department);
        }
        if (members.get("ressourceInfluencee") instanceof Boolean influenced) {
            zone.influencedResource(influenced);
            members.remove("ressourceInfluencee");
        }
        String municipal = text(members, "arreteMunicipalCheminFichier", "");
        if (municipal != null) {
            zone.municipalOrder(municipal);
        }
        order();
        usages();
        keep(members, "");
        return zone.build();
    }

    private String id() {
        for (String name : List.of("id", "idZone")) {
            Object value = members.get(name);
            String id = value instanceof BigDecimal number && number.scale() == 0 && number.precision() < 19
                    ? number.toPlainString()
                    : value instanceof String text ? text : "";
            if (id.matches(Identifier.PATTERN)) {
                members.remove(name);
                return id;
            }
        }
        return "zone-" + (index + 1);
    }

    private void sandre() {
        sameOrTold("gid", "idSandre");
        String number = number(members, "idSandre");
        String other = number == null ? number(members, "gid") : number;
        if (other != null) {
            zone.sandre(other);
        }
    }

    /** A member that the API gives by two names. The one that differs is told and kept. */
    private @Nullable String alias(String alias, String name) {
        boolean isMissing = members.get(name) == null;
        sameOrTold(alias, name);
        String text = text(members, name, "");
        return isMissing ? text(members, alias, "") : text;
    }

    private void sameOrTold(String alias, String name) {
        Object other = members.get(alias);
        Object main = members.get(name);
        if (main != null && main.equals(other)) {
            members.remove(alias);
        } else if (main != null && other != null) {
            found(ReaderRules.ALIAS, "/" + alias, Facts.of("member", name).and("alias", alias), "");
        }
    }

    private void type(@Nullable String type) {
        if (type != null) {
            ZoneType.of(type).ifPresentOrElse(zone::type, () -> {
                Facts facts = Facts.of("member", "type").and("value", type);
                found(ReaderRules.FORM, "/type", facts, "");
                members.put("type", type);
            });
        }
    }

    @SuppressWarnings("unchecked")
    private void order() {
        if (!(members.get("arrete") instanceof Map<?, ?> map)) {
            return;
        }
        Map<String, Object> found = (Map<String, Object>) map;
        DroughtOrder.Builder order = DroughtOrder.builder();
        String number = number(found, "id");
        String oldNumber = number == null ? number(found, "idArrete") : null;
        if (number != null || oldNumber != null) {
            order.number(number == null ? String.valueOf(oldNumber) : number);
        }
        LocalDate first = day(found, "dateDebutValidite");
        LocalDate last = day(found, "dateFinValidite");
        if (first != null) {
            order.firstDay(first);
        }
        if (last != null) {
            order.lastDay(last);
        }
        String document = text(found, "cheminFichier", "/arrete");
        String framework = text(found, "cheminFichierArreteCadre", "/arrete");
        if (document != null) {
            order.document(document);
        }
        if (framework != null) {
            order.frameworkDocument(framework);
        }
        members.remove("arrete");
        keep(found, "/arrete");
        zone.order(order.build());
    }

    private @Nullable LocalDate day(Map<String, Object> from, String name) {
        Object value = from.get(name);
        if (!(value instanceof String text)) {
            return null;
        }
        boolean isLong = text.length() > 10 && text.charAt(10) == 'T';
        DateRange day = DateRange.read(isLong ? text.substring(0, 10) : text).orElse(null);
        if (day == null || !day.getFirst().equals(day.getLast())) {
            found(ReaderRules.FORM, "/arrete/" + name, Facts.of("member", name).and("value", text), "");
            return null;
        }
        from.remove(name);
        return day.getFirst();
    }

    private void usages() {
        if (!(members.get("usages") instanceof List<?> list)) {
            return;
        }
        members.remove("usages");
        for (int i = 0; i < list.size(); i++) {
            usage(list.get(i), "/usages/" + i);
        }
    }

    @SuppressWarnings("unchecked")
    private void usage(Object tree, String place) {
        if (!(tree instanceof Map<?, ?> map)) {
            kept(place, tree);
            return;
        }
        Map<String, Object> from = (Map<String, Object>) map;
        String name = text(from, "nom", place);
        String usedName = name == null ? text(from, "usage", place) : name;
        if (usedName == null) {
            found(ReaderRules.FORM, place + "/nom", Facts.of("member", "nom").and("value", "?"), "");
            kept(place, tree);
            return;
        }
        WaterUsage.Builder usage = WaterUsage.builder().name(usedName);
        String number = number(from, "id");
        if (number != null) {
            usage.number(number);
        }
        set(text(from, "thematique", place), usage::theme);
        String description = text(from, "description", place);
        set(description == null ? text(from, "details", place) : description, usage::description);
        set(text(from, "niveauRestriction", place), usage::restriction);
        set(text(from, "heureDebut", place), usage::bannedFrom);
        set(text(from, "heureFin", place), usage::bannedUntil);
        concerned(from, "concerneParticulier", ConcernedPublic.INDIVIDUAL, usage);
        concerned(from, "concerneEntreprise", ConcernedPublic.COMPANY, usage);
        concerned(from, "concerneCollectivite", ConcernedPublic.COMMUNITY, usage);
        concerned(from, "concerneExploitation", ConcernedPublic.FARM, usage);
        zone.addUsage(usage.build());
        keep(from, place);
    }

    private static void set(@Nullable String text, Consumer<String> member) {
        if (text != null) {
            member.accept(text);
        }
    }

    private static void concerned(
            Map<String, Object> from, String name, ConcernedPublic who, WaterUsage.Builder usage) {
        if (from.get(name) instanceof Boolean concerns) {
            from.remove(name);
            if (concerns) {
                usage.addConcerned(who);
            }
        }
    }

    private static @Nullable String number(Map<String, Object> from, String name) {
        Object value = from.get(name);
        if (value instanceof BigDecimal number && number.scale() == 0 && number.precision() < 19) {
            from.remove(name);
            return number.toPlainString();
        }
        if (value instanceof String text && !text.isBlank()) {
            from.remove(name);
            return text;
        }
        return null;
    }

    /** Takes a text out; null when there is none. A blank one says nothing and is passed over. */
    private @Nullable String text(Map<String, Object> from, String name, String place) {
        Object value = from.get(name);
        if (value instanceof String text) {
            from.remove(name);
            return text.isBlank() ? null : text;
        }
        if (value != null) {
            Facts facts = Facts.of("member", name).and("value", reader.text(value));
            found(ReaderRules.FORM, place + "/" + name, facts, "");
        }
        return null;
    }

    private void keep(Map<String, Object> rest, String place) {
        rest.forEach((name, value) -> kept(place + "/" + name.replace("~", "~0").replace("/", "~1"), value));
    }

    private void kept(String place, Object value) {
        zone.addKept(
                KeptMember.builder().pointer(place).json(reader.text(value)).build());
        found(ReaderRules.KEPT, place, Facts.of("member", place), "");
    }

    private void found(Rule rule, String place, Facts facts, String variant) {
        log.add(Finding.at(rule, pointer + place, 0, 0, facts, variant));
    }
}
