package org.terreau.garden;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.value.Text;

/** What the messages of this room call things. */
final class Names {

    private static final int MOST_LISTED = 12;
    private static final Text RIGHT = new Text("droit d’usage", "right of use");

    private Names() {}

    static String of(Plot plot) {
        return plot.getName().orElse(plot.getId());
    }

    static Labelled of(Tenure tenure) {
        return tenure.getKind().isPresent() ? tenure.getKind().get() : RIGHT;
    }

    static Labelled of(Equipment equipment) {
        return equipment.getName().isPresent() ? Text.of(equipment.getName().get()) : equipment.getKind();
    }

    /** A day as a day, a month or a year as such. */
    static Object of(DateRange days) {
        return days.getFirst().equals(days.getLast()) ? days.getFirst() : days;
    }

    /** The ids of sites, the first dozen of them. */
    static List<String> ids(List<Site> sites) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < sites.size() && i < MOST_LISTED; i++) {
            ids.add(sites.get(i).getId());
        }
        return ids;
    }

    static Text of(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> new Text("lundi", "Monday");
            case TUESDAY -> new Text("mardi", "Tuesday");
            case WEDNESDAY -> new Text("mercredi", "Wednesday");
            case THURSDAY -> new Text("jeudi", "Thursday");
            case FRIDAY -> new Text("vendredi", "Friday");
            case SATURDAY -> new Text("samedi", "Saturday");
            case SUNDAY -> new Text("dimanche", "Sunday");
        };
    }

    /** A name without what does not tell two names apart: case, and spaces and hyphens between words. */
    static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isGap(c)) {
                gap = folded.length() > 0;
            } else {
                if (gap) {
                    folded.append(' ');
                    gap = false;
                }
                folded.append(c == '\u2019' ? '\'' : Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c)
                || c == '-'
                || c == '\u00A0'
                || c == '\u202F'
                || c == '\u2010'
                || c == '\u2011';
    }
}
