package org.terreau.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.terreau.money.Money;
import org.terreau.money.NumberText;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.value.Printable;

/** A sentence with facts in braces: {@code "{account} : déclaré {declared}"}. */
final class MessageTemplate {

    /** Text from a document may be hostile: it is cut, and so is what somebody else's label says. */
    private static final int LONGEST_FACT = 200;

    private static final int LONGEST_LIST = 600;

    private MessageTemplate() {}

    /** Fills in the facts; a name without a fact stays in its braces. */
    static String fill(String template, Facts facts, Locale locale) {
        StringBuilder text = new StringBuilder(template.length() + 40);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            Object fact = facts.get(template.substring(open + 1, close));
            text.append(template, from, open);
            text.append(fact == null ? template.substring(open, close + 1) : show(fact, locale));
            from = close + 1;
        }
        return text.append(template, from, template.length()).toString();
    }

    /** The names in braces. */
    static Set<String> names(String template) {
        Set<String> names = new TreeSet<>();
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            names.add(template.substring(open + 1, template.indexOf('}', open)));
        }
        return names;
    }

    private static String show(Object fact, Locale locale) {
        if (fact instanceof Money money) {
            return NumberText.of(locale).print(money);
        }
        if (fact instanceof BigDecimal decimal) {
            return NumberText.of(locale).print(decimal);
        }
        if (fact instanceof Long || fact instanceof Integer) {
            return NumberText.of(locale).print(((Number) fact).longValue());
        }
        if (fact instanceof Boolean flag) {
            return Labelled.choose(locale, flag ? "oui" : "non", flag ? "yes" : "no");
        }
        if (fact instanceof LocalDate date && locale.getLanguage().equals("fr")) {
            return french(date.toString());
        }
        if (fact instanceof DateRange range && locale.getLanguage().equals("fr")) {
            String iso = range.toString();
            int slash = iso.indexOf('/');
            return slash < 0
                    ? french(iso)
                    : french(iso.substring(0, slash)) + "\u00A0–\u00A0" + french(iso.substring(slash + 1));
        }
        if (fact instanceof Labelled labelled) {
            return Printable.of(labelled.label(locale), LONGEST_FACT);
        }
        if (fact instanceof List<?> list) {
            return joined(list, locale);
        }
        return Printable.of(fact.toString(), LONGEST_FACT);
    }

    /** A year, a month or a day of ISO 8601 as French writes it. */
    private static String french(String iso) {
        String month = iso.length() < 7 ? "" : iso.substring(5, 7) + "/";
        String day = iso.length() < 10 ? "" : iso.substring(8) + "/";
        return day + month + iso.substring(0, 4);
    }

    /** As many elements as fit, each of them whole: half an amount would be another amount. */
    private static String joined(List<?> list, Locale locale) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < list.size(); i++) {
            String next = show(list.get(i), locale);
            if (i > 0 && text.length() + next.length() > LONGEST_LIST) {
                return text.append(", …").toString();
            }
            text.append(i > 0 ? ", " : "").append(next);
        }
        return text.toString();
    }
}
