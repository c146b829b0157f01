package org.terreau.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.terreau.water.AdvisedWatering;
import org.terreau.water.BedBudget;
import org.terreau.water.Unreckoned;
import org.terreau.water.UnreckonedCause;
import org.terreau.water.WateringDecision;
import org.terreau.water.WateringLoad;
import org.terreau.water.coefficient.IrrigationMethod;
import org.terreau.water.drought.Permission;

/** What a coordinator of a garden wants to know: what to do today and on the coming days; then the season. */
final class WaterPage {

    private static final int NAME_WIDTH = 24;
    private static final int LITRES_WIDTH = 9;
    private static final int CANS_WIDTH = 15;
    private static final int REASON_MARGIN = 6;
    private static final int FROM_MARGIN = 2 + NAME_WIDTH + LITRES_WIDTH + 2 + CANS_WIDTH;

    /** How many days with too little water are shown bed by bed. */
    private static final int SHORT_DAYS = 2;

    private final PageText page;
    private final WaterWords words;
    private final WaterAnswer answer;
    private final WaterHours hours;
    private final Map<String, String> toldHours = new HashMap<>();

    WaterPage(Locale locale, WaterAnswer answer) {
        this.page = new PageText(locale);
        this.words = new WaterWords(page);
        this.answer = answer;
        this.hours = new WaterHours(page, words, answer);
    }

    String page(String file) {
        page.line(answer.dossier().getTitle());
        page.line(file);
        page.line();
        if (answer.reachesToday()) {
            today();
            comingDays();
            shortages();
            hours.write();
            loads();
        } else {
            page.line(page.say("Aucun conseil\u00A0: la météo va du ", "No advice: the weather is from ")
                    + page.day(answer.budget().weather().first())
                    + page.say(" au ", " to ")
                    + page.day(answer.budget().weather().last())
                    + page.say(", et on demande le ", ", and the day asked for is ")
                    + page.day(answer.asOf()) + ".");
            page.line();
        }
        new WaterSeasonPage(page, answer).write();
        return page.toString();
    }

    private List<AdvisedWatering> advised(LocalDate day) {
        return answer.advice().stream().filter(each -> each.day().equals(day)).toList();
    }

    private void today() {
        LocalDate day = answer.asOf();
        List<AdvisedWatering> waterings = advised(day);
        List<String> unknown = unknown(day);
        page.line(page.say("Aujourd’hui, ", "Today, ")
                + words.weekday(day)
                + page.say("\u00A0: ", ": ")
                + (!waterings.isEmpty()
                        ? sum(waterings)
                        : unknown.isEmpty()
                                ? page.say("rien à arroser", "nothing to water")
                                : page.say("aucun arrosage connu", "no watering known")));
        for (AdvisedWatering each : waterings) {
            page.wrap("  " + amount(each).stripTrailing(), FROM_MARGIN, from(each, true));
            page.wrap("     ", REASON_MARGIN, reason(each));
        }
        nothing(day);
        if (!unknown.isEmpty()) {
            page.wrap(
                    "     ",
                    REASON_MARGIN,
                    page.say(
                                    "Sans conseil, faute de calcul (voir «\u00A0Ce qui n’est pas compté\u00A0»)\u00A0: ",
                                    "Without advice, as not reckoned (see “What is not reckoned”): ")
                            + String.join(", ", unknown));
        }
        page.line();
    }

    /** Beds of which nobody knows what they need on a day. */
    private List<String> unknown(LocalDate day) {
        Set<String> unknown = new LinkedHashSet<>();
        for (Unreckoned each : answer.budget().unreckoned()) {
            boolean then = each.from().isEmpty() || !each.from().get().isAfter(day);
            if (then && each.cause() != UnreckonedCause.OUTSIDE_WEATHER) {
                unknown.add(answer.bedName(each.wateredBed()));
            }
        }
        return List.copyOf(unknown);
    }

    private String sum(List<AdvisedWatering> waterings) {
        double litres = 0;
        for (AdvisedWatering each : waterings) {
            litres += each.litres();
        }
        return words.litres(litres);
    }

    private String amount(AdvisedWatering watering) {
        return PageText.fit(watering.bed().name(), NAME_WIDTH)
                + PageText.right(words.litres(watering.litres()), LITRES_WIDTH) + "  "
                + PageText.fit(
                        isCarried(watering.bed()) && watering.litres() > 0 ? words.cans(watering.litres()) : "",
                        CANS_WIDTH);
    }

    static boolean isCarried(BedBudget bed) {
        IrrigationMethod method = bed.bed().getMethod();
        return method == IrrigationMethod.WATERING_CAN
                || method == IrrigationMethod.WATERING_CAN_AT_FOOT
                || method == IrrigationMethod.OLLA;
    }

    /** From where and when; on later days the hours of a source are told again only where they differ. */
    private String from(AdvisedWatering watering, boolean always) {
        List<String> parts = new ArrayList<>();
        for (AdvisedWatering.Portion each : watering.portions()) {
            String litres = watering.portions().size() > 1 ? words.litres(each.litres()) + " " : "";
            String when = hours.of(each);
            boolean told = when.equals(toldHours.put(each.source(), when))
                    && !always
                    && !each.hours().isEmpty();
            parts.add(litres + hours.name(each.source()) + (told ? "" : ", " + when));
        }
        return parts.isEmpty() ? nothing(watering) : String.join(" + ", parts);
    }

    /** Why a bed that wants water gets none. */
    private String nothing(AdvisedWatering watering) {
        boolean asks = watering.restrictions().stream().anyMatch(each -> each.answer() == Permission.UNKNOWN);
        if (watering.heldBackL() < 1) {
            return page.say("pas d’eau\u00A0: épuisée", "no water: used up");
        }
        return asks
                ? page.say(
                        "pas d’eau\u00A0: personne ne peut dire si c’est permis",
                        "no water: nobody can tell whether" + " it is allowed")
                : page.say("pas d’eau\u00A0: interdite", "no water: forbidden");
    }

    private String reason(AdvisedWatering watering) {
        WateringDecision decision = watering.decision();
        String text = page.say("a perdu ", "has lost ") + words.mm(decision.depletionMm()) + page.say(" sur ", " of ")
                + page.numbers().print(Math.round(decision.rawMm()))
                + page.say(" faciles à boire, pluie attendue ", " easy to drink, expected rain ")
                + words.mm(decision.expectedRainMm()) + ", " + stress(decision);
        if (watering.lackingL() < 1) {
            return text;
        }
        text += page.say("\u202F; manque ", "; lacks ") + words.litres(watering.lackingL());
        return watering.heldBackL() >= 1 ? text + heldBack(watering) : text;
    }

    /** How much orders keep back, of which sources, and whether asking may help. */
    private String heldBack(AdvisedWatering watering) {
        List<String> sources = new ArrayList<>();
        for (AdvisedWatering.Restriction each : watering.restrictions()) {
            sources.add(hours.name(each.source()) + "\u00A0"
                    + (each.answer() == Permission.UNKNOWN
                            ? page.say("à demander", "to be asked")
                            : page.say("interdit", "forbidden")));
        }
        return page.say(", dont ", ", of which orders hold back ")
                + words.litres(watering.heldBackL())
                + page.say(" retenus par un arrêté (", " (")
                + String.join(", ", sources)
                + ")";
    }

    private String stress(WateringDecision decision) {
        if (decision.daysUntilStress().isEmpty()) {
            return page.say("pas de stress ", "no stress ")
                    + (seesTheEnd(decision)
                            ? page.say("d’ici la fin", "until its end")
                            : page.say("d’ici ", "within ") + words.days(WateringDecision.LOOK_AHEAD_DAYS));
        }
        int days = decision.daysUntilStress().getAsInt();
        return days == 0
                ? page.say("stress aujourd’hui", "stress today")
                : page.say("stress dans ", "stress in ") + words.days(days);
    }

    /** Whether the look ahead goes to the end of the weather. */
    private boolean seesTheEnd(WateringDecision decision) {
        return decision.day() + WateringDecision.LOOK_AHEAD_DAYS
                >= answer.budget().weather().days() - 1;
    }

    /** Beds that need nothing today, by the days that are left to them. */
    private void nothing(LocalDate day) {
        List<WateringDecision> rest = answer.budget().decisions().stream()
                .filter(each ->
                        each.wantedL() <= 0 && answer.budget().day(each.day()).equals(day))
                .toList();
        if (rest.isEmpty()) {
            return;
        }
        Map<Integer, List<String>> byDays = new TreeMap<>();
        for (WateringDecision each : rest) {
            int days = each.daysUntilStress().orElse(Integer.MAX_VALUE);
            byDays.computeIfAbsent(days, any -> new ArrayList<>())
                    .add(answer.budget().beds().get(each.bed()).name());
        }
        List<String> parts = new ArrayList<>();
        byDays.forEach((days, names) -> parts.add(String.join(", ", names) + " ("
                + (days == Integer.MAX_VALUE ? longest(rest.get(0)) : words.days(days)) + ")"));
        page.wrap(
                "     ",
                REASON_MARGIN,
                page.say("Peut attendre sans souffrir\u00A0: ", "Can wait without suffering: ")
                        + String.join(page.say("\u202F; ", "; "), parts));
    }

    private String longest(WateringDecision decision) {
        return seesTheEnd(decision)
                ? page.say("jusqu’à la fin", "to the end")
                : page.say("plus de ", "more than ") + words.days(WateringDecision.LOOK_AHEAD_DAYS);
    }

    private void comingDays() {
        Set<LocalDate> days = new LinkedHashSet<>();
        answer.advice().stream().filter(each -> each.litres() > 0).forEach(each -> days.add(each.day()));
        days.remove(answer.asOf());
        LocalDate last = answer.budget().weather().last();
        if (!last.isAfter(answer.asOf())) {
            page.line(page.say(
                    "Pas de jours suivants\u00A0: la météo s’arrête aujourd’hui (--forecast).",
                    "No coming days: the weather ends today (--forecast)."));
            page.line();
            return;
        }
        page.line(
                page.say("Les jours suivants, d’après la prévision, jusqu’au ", "The coming days, by the forecast, to ")
                        + page.day(last));
        if (days.isEmpty()) {
            page.line("  " + page.say("rien à arroser", "nothing to water"));
        }
        for (LocalDate day : days) {
            List<AdvisedWatering> waterings = advised(day);
            page.line("  " + words.weekday(day) + page.say("\u00A0: ", ": ") + sum(waterings));
            for (AdvisedWatering each : waterings) {
                WateringDecision decision = each.decision();
                if (each.litres() > 0) {
                    String lost = page.say(" (perdu\u00A0", " (lost\u00A0") + words.mm(decision.depletionMm())
                            + page.say("\u00A0sur\u00A0", "\u00A0of\u00A0") + Math.round(decision.rawMm()) + ")";
                    page.wrap("    " + amount(each).stripTrailing(), FROM_MARGIN + 2, from(each, false) + lost);
                }
            }
        }
        page.line();
    }

    private void shortages() {
        List<AdvisedWatering> lacking = answer.advice().stream()
                .filter(each -> each.decision().isShort())
                .toList();
        if (lacking.isEmpty()) {
            return;
        }
        page.line(page.say("Ce qui manque", "What is short"));
        Map<LocalDate, List<AdvisedWatering>> byDay = new LinkedHashMap<>();
        lacking.forEach(each ->
                byDay.computeIfAbsent(each.day(), any -> new ArrayList<>()).add(each));
        List<LocalDate> days = List.copyOf(byDay.keySet());
        days.stream().limit(SHORT_DAYS).forEach(day -> {
            List<AdvisedWatering> waterings = byDay.getOrDefault(day, List.of());
            List<String> parts = new ArrayList<>();
            waterings.forEach(each -> parts.add(each.bed().name() + " " + words.litres(each.litres())
                    + page.say(" sur ", " of ") + words.litres(each.decision().wantedL())));
            page.wrap("  " + words.shortDay(day), REASON_MARGIN, String.join(page.say("\u202F; ", "; "), parts));
        });
        if (days.size() > SHORT_DAYS) {
            page.line("  " + page.say("et encore ", "and more on ") + words.days(days.size() - SHORT_DAYS)
                    + page.say(", jusqu’au ", ", to ") + words.shortDay(days.get(days.size() - 1)));
        }
        page.wrap(
                "   ",
                4,
                page.say(
                        "L’eau qu’il y a va d’abord à ce qui souffrirait le plus (sensibilité de la culture × eau"
                                + " perdue).",
                        "What there is goes first to what would suffer most (sensitivity of the crop × water lost)."));
        page.line();
    }

    private void loads() {
        if (answer.loads().isEmpty()) {
            return;
        }
        LocalDate last = answer.budget().weather().last();
        page.line(page.say("Le travail de chaque groupe", "The work of each group"));
        Map<String, double[]> sums = new LinkedHashMap<>();
        for (WateringLoad each : answer.loads()) {
            double[] sum = sums.computeIfAbsent(each.group(), any -> new double[4]);
            sum[2] += each.litres();
            sum[3] += each.minutes();
            if (each.day().equals(answer.asOf())) {
                sum[0] += each.litres();
                sum[1] += each.minutes();
            }
        }
        sums.forEach((group, sum) -> page.line("  "
                + PageText.fit(group.isEmpty() ? page.say("(sans groupe)", "(no group)") : group, NAME_WIDTH)
                + page.say("aujourd’hui ", "today ")
                + (sum[0] > 0 ? words.litres(sum[0]) + ", " + words.minutes(sum[1]) : page.say("rien", "nothing"))
                + page.say("\u202F; jusqu’au ", "; to ") + words.shortDay(last) + " " + words.litres(sum[2]) + ", "
                + words.minutes(sum[3])));
        page.line();
    }
}
