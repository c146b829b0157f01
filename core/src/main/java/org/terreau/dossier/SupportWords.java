package org.terreau.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.terreau.money.Money;
import org.terreau.money.NumberText;
import org.terreau.value.Labelled;
import org.terreau.value.Printable;
import org.terreau.value.Text;
import org.terreau.value.TextBundle;

/** The sentences in which {@link SupportFinder} speaks. */
final class SupportWords {

    private static final TextBundle TEXTS = TextBundle.beside(SupportWords.class, "support");
    private static final int LONGEST = 200;
    private static final int MOST_SHOWN = 10;

    private SupportWords() {}

    static Text say(String key, Map<String, ?> facts) {
        Text template = TEXTS.get(key);
        return new Text(fill(template.french(), facts, Locale.FRENCH), fill(template.english(), facts, Locale.ENGLISH));
    }

    /** What a fact says is not looked through again. */
    private static String fill(String template, Map<String, ?> facts, Locale locale) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            Object fact = Objects.requireNonNull(facts.get(template.substring(open + 1, close)), template);
            text.append(template, from, open).append(show(fact, locale));
            from = close + 1;
        }
        return text.append(template, from, template.length()).toString();
    }

    private static String show(Object fact, Locale locale) {
        if (fact instanceof Money money) {
            return NumberText.of(locale).print(money);
        }
        if (fact instanceof LocalDate day && locale.getLanguage().equals("fr")) {
            String iso = day.toString();
            int month = iso.length() - 5;
            return iso.substring(month + 3) + "/" + iso.substring(month, month + 2) + "/" + iso.substring(0, month - 1);
        }
        if (fact instanceof Labelled labelled) {
            return Printable.of(labelled.label(locale), LONGEST);
        }
        if (fact instanceof List<?> list) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < list.size() && i < MOST_SHOWN; i++) {
                text.append(i > 0 ? ", " : "").append(show(list.get(i), locale));
            }
            return text.append(list.size() > MOST_SHOWN ? ", …" : "").toString();
        }
        return Printable.of(fact.toString(), LONGEST);
    }
}
