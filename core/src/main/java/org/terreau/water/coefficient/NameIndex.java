package org.terreau.water.coefficient;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.terreau.json.DidYouMean;
import org.terreau.value.Folded;

/** Crops by id, French or English name and synonym; a plural finds its singular. */
final class NameIndex {

    private final Map<String, CropCoefficients> byName = new LinkedHashMap<>();
    private final Set<String> shown = new TreeSet<>();

    /** Ids go before names, names before synonyms: a row of its own is never hidden by another's synonym. */
    NameIndex(List<CropCoefficients> rows) {
        List<List<String>> names = new ArrayList<>();
        for (CropCoefficients row : rows) {
            names.add(List.of(row.label(Locale.FRENCH), row.label(Locale.ENGLISH)));
            byName.putIfAbsent(key(row.id()), row);
        }
        for (int i = 0; i < rows.size(); i++) {
            put(names.get(i), rows.get(i));
        }
        for (CropCoefficients row : rows) {
            put(row.synonyms(), row);
        }
        Map<String, CropCoefficients> singulars = new HashMap<>();
        byName.forEach((name, row) -> singulars.putIfAbsent(singular(name), row));
        singulars.forEach(byName::putIfAbsent);
    }

    private void put(List<String> names, CropCoefficients row) {
        for (String each : names) {
            byName.putIfAbsent(key(each), row);
            shown.add(each);
        }
    }

    private static String key(String name) {
        return Folded.of(name);
    }

    Optional<CropCoefficients> find(String name) {
        String wanted = key(name);
        CropCoefficients found = byName.get(wanted);
        return Optional.ofNullable(found != null ? found : byName.get(singular(wanted)));
    }

    /** Takes the mark of the plural off each word: tomates, pommes de terre, potatoes. */
    private static String singular(String name) {
        StringBuilder singular = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            boolean plural = word.length() > 3 && (word.endsWith("s") || word.endsWith("x"));
            singular.append(singular.length() == 0 ? "" : " ")
                    .append(plural ? word.substring(0, word.length() - 1) : word);
        }
        return singular.toString();
    }

    Optional<String> suggestion(String name) {
        return DidYouMean.among(name, shown);
    }
}
