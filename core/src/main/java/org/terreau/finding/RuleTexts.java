package org.terreau.finding;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.terreau.value.Text;
import org.terreau.value.TextBundle;

/**
 * The texts of a room's rules in French and English: {@code CODE.summary}, {@code CODE.message}, {@code CODE.repair},
 * and variants such as {@code CODE.message.variant}. Immutable.
 */
public final class RuleTexts {

    private final TextBundle bundle;

    private RuleTexts(TextBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * Reads {@code rules_fr.properties} and {@code rules_en.properties} that stand beside a class of this library.
     *
     * @param room a class of the room
     * @return the texts
     * @throws IllegalStateException when a file is not there, or when a key has a text in one language only
     */
    public static RuleTexts beside(Class<?> room) {
        return new RuleTexts(TextBundle.beside(room, "rules"));
    }

    /**
     * Takes texts from maps: for rules that stand outside of this library.
     *
     * @param french the French texts by key
     * @param english the English texts by key
     * @return the texts
     * @throws IllegalStateException when a key has a text in one language only
     */
    public static RuleTexts of(Map<String, String> french, Map<String, String> english) {
        return new RuleTexts(TextBundle.of(french, english));
    }

    /**
     * Makes a rule that speaks by these texts.
     *
     * @param id the rule's id, such as {@code funding.budget.totals-balance}
     * @param code its short code, such as {@code BUD-001}: the beginning of its keys
     * @param severity how grave a finding of it is
     * @param source where it comes from
     * @return the rule
     * @throws IllegalStateException when the summary or the message is missing
     */
    public Rule rule(String id, String code, Severity severity, Source source) {
        bundle.get(code + ".summary");
        bundle.get(code + ".message");
        return new Rule(id, code, severity, source, this);
    }

    /** Finds a text, or the text without its variant; null when there is neither. */
    @Nullable
    Text find(String key, String variant) {
        Text special =
                variant.isEmpty() ? null : bundle.find(key + "." + variant).orElse(null);
        return special != null ? special : bundle.find(key).orElse(null);
    }

    /** All texts of one rule, in one language. */
    Map<String, String> of(String code, Locale locale) {
        Map<String, String> found = new TreeMap<>();
        bundle.asMap().forEach((key, text) -> {
            if (key.startsWith(code + ".")) {
                found.put(key.substring(code.length() + 1), text.label(locale));
            }
        });
        return found;
    }
}
