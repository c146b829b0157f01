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
}
