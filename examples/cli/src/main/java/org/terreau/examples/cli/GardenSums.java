package org.terreau.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.terreau.dossier.GardenLine;
import org.terreau.finding.Severity;
import org.terreau.garden.Garden;
import org.terreau.garden.GardenType;

/** Adds up what gardens are together while they go by; no garden is kept. */
final class GardenSums {

    private static final BigDecimal HECTARE = BigDecimal.valueOf(10_000);
    private static final int MARGIN = 18;

    private final Map<GardenType, Integer> types = new EnumMap<>(GardenType.class);
    private BigDecimal area = BigDecimal.ZERO;
    private int gardens;
    private int unread;
    private int withErrors;
    private int withArea;

    void add(GardenLine line) {
        line.reading().value().ifPresentOrElse(this::add, () -> unread++);
        withErrors += line.findings().has(Severity.ERROR) ? 1 : 0;
    }

    private void add(Garden garden) {
        gardens++;
        garden.getAreaM2().ifPresent(each -> {
            area = area.add(each);
            withArea++;
        });
        for (GardenType each : new HashSet<>(garden.getTypes())) {
            types.merge(each, 1, Integer::sum);
        }
    }

    long lines() {
        return (long) gardens + unread;
    }

    Map<String, Object> tree() {
        Map<String, Object> byType = new LinkedHashMap<>();
        types.forEach((type, count) -> byType.put(type.name(), count));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("read", gardens);
        tree.put("unread", unread);
        tree.put("withErrors", withErrors);
        tree.put("areaM2", area);
        tree.put("withArea", withArea);
        tree.put("types", byType);
        return tree;
    }

    String page(Locale locale) {
        PageText page = new PageText(locale);
        page.line();
        String words = count(page, gardens) + page.say(" lus", " read");
        words += ", " + count(page, withErrors) + page.say(" avec erreurs", " with errors");
        if (unread > 0) {
            words += page.say("\u202F; lignes illisibles\u00A0: ", "; lines that cannot be read: ")
                    + count(page, unread);
        }
        page.wrap("  " + page.say("Jardins", "Gardens"), MARGIN, words);
        if (withArea > 0) {
            BigDecimal hectares = area.divide(HECTARE, 2, RoundingMode.HALF_UP);
            page.wrap(
                    "  " + page.say("Surface", "Area"),
                    MARGIN,
                    page.numbers().print(hectares)
                            + page.say("\u00A0ha, connue de ", "\u00A0ha, known of ")
                            + count(page, withArea)
                            + page.say(" jardins", " gardens"));
        }
        types.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(each -> page.wrap(
                        "",
                        MARGIN,
                        each.getKey().label(locale) + page.say("\u00A0: ", ": ") + count(page, each.getValue())));
        return page.toString();
    }

    private static String count(PageText page, int count) {
        return page.numbers().print(BigDecimal.valueOf(count));
    }
}
