package org.terreau.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.terreau.value.TimeRange;
import org.terreau.water.AdvisedWatering;
import org.terreau.water.BedBudget;
import org.terreau.water.DroughtCases;
import org.terreau.water.WateringAdvice;
import org.terreau.water.drought.DroughtLevels;
import org.terreau.water.drought.DroughtZone;
import org.terreau.water.drought.Grounds;
import org.terreau.water.drought.GroundsReason;
import org.terreau.water.drought.Permission;
import org.terreau.water.drought.PermissionDay;
import org.terreau.water.drought.PermittedHours;

/** At which hours the drought orders leave watering free, what they forbid, and what nobody can tell. */
final class WaterHours {

    private static final int MARGIN = 6;
    private static final int DAY_HOURS = 24;
    private static final int LONGEST_TEXT = 160;

    private final PageText page;
    private final WaterWords words;
    private final WaterAnswer answer;

    WaterHours(PageText page, WaterWords words, WaterAnswer answer) {
        this.page = page;
        this.words = words;
        this.answer = answer;
    }

    /** What a source is called. */
    String name(String source) {
        return answer.sourceName(source).orElseGet(() -> page.say("(source non dite)", "(source not said)"));
    }

    /** When to give a portion. */
    String of(AdvisedWatering.Portion portion) {
        if (portion.hours().isEmpty()) {
            return unsure(portion);
        }
        List<TimeRange> usual = PermittedHours.within(WateringAdvice.USUAL_HOURS, portion.permission());
        List<TimeRange> moved =
                portion.hours().stream().map(PermittedHours.Slot::during).toList();
        boolean isUsual = moved.stream()
                .allMatch(slot -> usual.stream()
                        .anyMatch(each -> each.getFromMinute() <= slot.getFromMinute()
                                && each.getToMinute() >= slot.getToMinute()));
        String shown = words.hours(isUsual ? usual : moved);
        return portion.leftL() >= 1
                ? shown
                        + page.say(", mais ", ", but ")
                        + words.litres(portion.leftL())
                        + page.say(" sans heure permise", " without an hour")
                : shown;
    }

    private String unsure(AdvisedWatering.Portion portion) {
        return portion.answer() == Permission.UNKNOWN
                ? page.say("heures à demander", "ask for the hours")
                : page.say("interdit", "forbidden");
    }

    /**
     * Writes what the orders forbid today, and what is not known, source by source; also of those that are not used.
     */
    void write() {
        Map<String, Set<String>> bySource = new LinkedHashMap<>();
        DroughtCases cases = DroughtCases.of(answer.budget().gardens());
        for (BedBudget bed : answer.budget().beds()) {
            for (String source : bed.bed().getWaterSources()) {
                add(
                        cases.ask(bed.bed(), source, answer.asOf()),
                        bySource.computeIfAbsent(source, any -> new LinkedHashSet<>()));
            }
        }
        for (AdvisedWatering each : answer.advice()) {
            for (AdvisedWatering.Portion portion : each.portions()) {
                Set<String> lines = bySource.computeIfAbsent(portion.source(), any -> new LinkedHashSet<>());
                add(portion.permission(), lines);
            }
        }
        bySource.values().removeIf(Set::isEmpty);
        if (bySource.isEmpty()) {
            return;
        }
        page.line(page.say("Ce que disent les arrêtés sécheresse", "What the drought orders say"));
        bySource.forEach((source, lines) -> {
            page.line("  " + name(source));
            lines.forEach(line -> page.wrap("     ", MARGIN, line));
        });
        answer.orders().file().ifPresent(file -> joined(file));
        page.line();
    }

    private void joined(String file) {
        WaterOrders orders = answer.orders();
        List<String> parts = new ArrayList<>();
        part(
                parts,
                page.say("à la place de celles du dossier\u00A0: ", "instead of those of the dossier: "),
                orders.replaced());
        part(parts, page.say("en plus\u00A0: ", "besides: "), orders.added());
        part(parts, page.say("restées du dossier\u00A0: ", "kept from the dossier: "), orders.kept());
        page.wrap(
                "  ",
                MARGIN,
                Path.of(file).getFileName()
                        + page.say("\u00A0: ", ": ")
                        + page.numbers().print(orders.read())
                        + (orders.read() == 1 ? " zone" : " zones")
                        + (parts.isEmpty() ? "" : ", ")
                        + String.join(page.say("\u202F; ", "; "), parts));
    }

    private static void part(List<String> parts, String head, List<String> ids) {
        if (!ids.isEmpty()) {
            parts.add(head + String.join(", ", ids));
        }
    }

    private void add(PermissionDay day, Set<String> lines) {
        if (!day.forbidden().isEmpty()) {
            boolean all = day.forbidden().get(0).minutes() == DAY_HOURS * 60;
            lines.add(page.say("Interdit ", "Forbidden ")
                    + (all ? page.say("toute la journée", "all day") : words.hours(day.forbidden()))
                    + because(day, Permission.FORBIDDEN));
        }
        List<TimeRange> unknown = unknown(day);
        if (!unknown.isEmpty()) {
            boolean all = unknown.get(0).minutes() == DAY_HOURS * 60;
            lines.add(page.say("Permis ou non\u202F? Personne ne peut le dire ", "Allowed or not? Nobody can tell ")
                    + (all ? page.say("(toute la journée)", "(all day)") : words.hours(unknown))
                    + because(day, Permission.UNKNOWN));
            if (day.grounds().stream().anyMatch(each -> each.reason() == GroundsReason.NO_ZONE)) {
                lines.add(page.say(
                        "Aucune zone connue\u00A0: demander à VigiEau avant d’arroser.",
                        "No zone known: ask VigiEau before watering."));
            }
        }
        if (day.isByGuide()) {
            lines.add(page.say("D’après le guide national, non la loi.", "By the national guide, not the law."));
        }
    }

    private static List<TimeRange> unknown(PermissionDay day) {
        List<TimeRange> parts = new ArrayList<>();
        int from = -1;
        for (int hour = 0; hour <= DAY_HOURS; hour++) {
            boolean unknown = hour < DAY_HOURS && day.at(hour) == Permission.UNKNOWN;
            if (unknown && from < 0) {
                from = hour;
            } else if (!unknown && from >= 0) {
                parts.add(TimeRange.ofMinutes(from * 60, hour * 60));
                from = -1;
            }
        }
        return parts;
    }

    private String because(PermissionDay day, Permission wanted) {
        Set<Grounds> grounds = new LinkedHashSet<>();
        for (int hour = 0; hour < DAY_HOURS; hour++) {
            if (day.at(hour) == wanted) {
                grounds.addAll(day.deciding(hour));
            }
        }
        Set<String> texts = new TreeSet<>();
        grounds.forEach(each -> texts.add(because(each)));
        return texts.isEmpty() ? "" : page.say("\u00A0: ", ": ") + String.join(page.say("\u202F; ", "; "), texts);
    }

    private String because(Grounds grounds) {
        String zone = grounds.zone()
                .map(each -> WaterAnswer.zoneName(each) + level(each) + until(each))
                .orElse("");
        String why = grounds.reason() == GroundsReason.TEXT
                ? page.say("«\u00A0", "“") + cut(grounds.text()) + page.say("\u00A0»", "”")
                : grounds.reason().label(page.locale());
        return zone.isEmpty() ? why : why + " – " + zone;
    }

    private String level(DroughtZone zone) {
        DroughtLevels levels =
                DroughtLevels.standard().plus(answer.orders().water().getDroughtLevels());
        return levels.of(zone)
                .map(level -> page.say(level.getFrench(), level.getEnglish()))
                .or(zone::getLevel)
                .map(level -> ", " + level)
                .orElse("");
    }

    private String until(DroughtZone zone) {
        return zone.getOrder()
                .flatMap(order -> order.getLastDay())
                .map(last -> page.say(", jusqu’au ", ", to ") + page.day(last))
                .orElse("");
    }

    private static String cut(String text) {
        String plain = text.replaceAll("\\s+", " ").strip();
        return plain.length() <= LONGEST_TEXT
                ? plain
                : PageText.fit(plain, LONGEST_TEXT).strip();
    }
}
