package org.terreau.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.garden.Garden;
import org.terreau.indicator.Measurement;
import org.terreau.money.Money;
import org.terreau.water.BedBudget;
import org.terreau.water.SourceBudget;
import org.terreau.water.Unreckoned;
import org.terreau.water.UnreckonedCause;
import org.terreau.water.WaterBudget;
import org.terreau.water.WaterShare;
import org.terreau.water.WaterSource;
import org.terreau.water.balance.LedgerTerm;
import org.terreau.water.balance.SeasonTotals;
import org.terreau.water.balance.WaterLedger;
import org.terreau.water.evapotranspiration.EvapotranspirationMethod;
import org.terreau.water.evapotranspiration.EvapotranspirationSummary;

/** What became of the water of a season: by bed, by source, by group, and how it is known. */
final class WaterSeasonPage {

    private static final int NAME_WIDTH = 24;
    private static final int WIDTH = 12;
    private static final int MARGIN = 6;
    private static final String NOT_KNOWN = "–";

    /** What the page tells by itself: ends of the weather, gaps, methods, shortages, orders in force. */
    private static final Set<String> TOLD =
            Set.of("WAT-034", "WAT-049", "WAT-051", "WAT-053", "WAT-057", "DRO-006", "ETO-005");

    private final PageText page;
    private final WaterWords words;
    private final WaterAnswer answer;
    private final WaterBudget budget;

    WaterSeasonPage(PageText page, WaterAnswer answer) {
        this.page = page;
        this.words = new WaterWords(page);
        this.answer = answer;
        this.budget = answer.budget();
    }

    void write() {
        if (budget.beds().stream().anyMatch(each -> each.ledger().days() > 0)) {
            beds();
            sources();
            shares(WaterShare.By.GROUP, page.say("Par groupe", "By group"), Map.of());
            shares(WaterShare.By.PLOT, page.say("Par parcelle", "By plot"), plots());
        }
        new WaterStudiesPage(page, answer.studies()).write();
        known();
        unreckoned();
        findings();
    }

    /** The share of what a bed drank that fell on it as rain. */
    static OptionalDouble rainShare(BedBudget bed) {
        SeasonTotals totals = bed.totals();
        double rain = 0;
        double all = 0;
        for (LedgerTerm each :
                List.of(LedgerTerm.EVAPORATION, LedgerTerm.TRANSPIRATION, LedgerTerm.EVAPOTRANSPIRATION)) {
            rain += totals.mm(each, WaterLedger.RAIN);
            all += totals.mm(each);
        }
        return all > 0 ? OptionalDouble.of(rain / all) : OptionalDouble.empty();
    }

    private void beds() {
        LocalDate first = budget.beds().get(0).first();
        for (BedBudget each : budget.beds()) {
            first = each.first().isBefore(first) ? each.first() : first;
        }
        page.line(page.say("La saison, du ", "The season, ")
                + page.day(first)
                + page.say(" au ", " to ")
                + page.day(budget.weather().last())
                + page.say(
                        "\u00A0: arrosages relevés, puis conseillés à partir du ",
                        ": waterings as recorded, as advised from ")
                + words.shortDay(answer.asOf())
                + page.say("", " on"));
        row(
                "",
                page.say("Arrosage", "Watering"),
                "L/m²",
                page.say("J. de stress", "Stress days"),
                page.say("Part pluie", "Rain share"),
                page.say("Rendement", "Yield"));
        double litres = 0;
        double area = 0;
        for (BedBudget each : budget.beds()) {
            if (each.ledger().days() == 0) {
                continue;
            }
            litres += each.litres();
            area += each.areaM2();
            row(
                    each.name(),
                    words.litres(each.litres()),
                    page.numbers().print(Math.round(each.litresPerM2())),
                    page.numbers().print(each.stressDays()),
                    words.percent(rainShare(each)),
                    words.percent(each.relativeYield()));
        }
        row(
                "Total",
                words.litres(litres),
                area > 0 ? page.numbers().print(Math.round(litres / area)) : "–",
                measured("water.budget-stress-days"),
                measured("water.budget-rain-share"),
                measured("water.budget-relative-yield"));
        page.wrap(
                "  ",
                MARGIN,
                page.say(
                        "Part pluie\u00A0: tombée sur la planche, dans l’eau bue. Rendement\u00A0: de celui sans manque"
                                + " d’eau (– : inconnu).",
                        "Rain share: fallen on the bed, of the water used. Yield: of that without lack of water"
                                + " (–: not known)."));
        String productivity = measured("water.budget-productivity");
        if (!productivity.equals(NOT_KNOWN)) {
            page.line("      "
                    + page.say("Récolte pesée par m³ d’eau bue\u00A0: ", "Harvest weighed per m³ of water used: ")
                    + productivity + "\u00A0kg");
        }
        page.line();
    }

    /** An indicator of the whole budget. */
    private String measured(String indicator) {
        return answer.measurements().stream()
                .filter(each -> each.getIndicator().getId().equals(indicator))
                .findFirst()
                .flatMap(Measurement::getValue)
                .map(value -> indicator.endsWith("share") || indicator.endsWith("yield")
                        ? words.percent(OptionalDouble.of(value.doubleValue() / 100))
                        : page.numbers().print(value))
                .orElse(NOT_KNOWN);
    }

    private void row(String name, String... cells) {
        StringBuilder line = new StringBuilder("  ").append(PageText.fit(name, NAME_WIDTH));
        for (String each : cells) {
            line.append(PageText.right(each, WIDTH + 1));
        }
        page.line(line.toString().stripTrailing());
    }

    private void sources() {
        page.line(page.say("D’où vient l’eau", "Where the water comes from"));
        for (SourceBudget each : budget.sources()) {
            Optional<Money> price = each.source().flatMap(WaterSource::getPricePerM3);
            String name = each.source()
                    .flatMap(WaterSource::getName)
                    .orElse(each.source().isPresent() ? each.id() : page.say("(source non dite)", "(source not said)"));
            row(
                    name,
                    words.litres(each.givenL()),
                    price.map(money -> words.money(each.cost(), money)).orElse("–"));
            reliability(each);
        }
        page.line();
    }

    private void reliability(SourceBudget source) {
        boolean limited = source.source()
                .filter(each ->
                        each.getTank().isPresent() || each.getDailyLimitL().isPresent())
                .isPresent();
        if (!limited || source.askedL() <= 0) {
            return;
        }
        String text = page.say("a donné ", "gave ")
                + words.percent(source.volumetricReliability())
                + page.say(" de l’eau demandée, et la totalité ", " of the water asked for, and all of it on ")
                + words.percent(source.timeReliability())
                + page.say(" des jours", " of the days");
        if (source.spilledL() >= 1) {
            text += page.say("\u202F; ", "; ") + words.litres(source.spilledL()) + page.say(" ont débordé", " spilled");
        }
        if (source.beyondTankL() >= 1) {
            text += page.say("\u202F; ", "; ")
                    + words.litres(source.beyondTankL())
                    + page.say(
                            " relevés de plus que la cuve ne pouvait contenir",
                            " recorded beyond what the tank can have held");
        }
        page.wrap("     ", MARGIN, text);
    }

    private void shares(WaterShare.By by, String head, Map<String, String> names) {
        List<WaterShare> shares = WaterShare.of(budget, by);
        if (shares.size() < 2) {
            return;
        }
        page.line(head);
        Optional<Money> price = budget.sources().stream()
                .flatMap(each -> each.source().flatMap(WaterSource::getPricePerM3).stream())
                .findFirst();
        for (WaterShare each : shares) {
            String name = each.name().isEmpty()
                    ? page.say("(non dit)", "(not said)")
                    : names.getOrDefault(each.name(), each.name());
            row(
                    name,
                    words.litres(each.litres()),
                    price.map(money -> words.money(each.cost(), money)).orElse("–"),
                    page.numbers().print(Math.round(each.areaM2() > 0 ? each.litres() / each.areaM2() : 0))
                            + "\u00A0L/m²",
                    each.rainTankL() > 0
                            ? words.percent(each.rainTankL(), each.litres()) + page.say(" de cuve", " tank")
                            : "");
        }
        page.line();
    }

    private Map<String, String> plots() {
        Map<String, String> names = new HashMap<>();
        for (Garden garden : answer.dossier().getGardens()) {
            garden.getSites()
                    .forEach(site -> site.getPlots()
                            .forEach(plot -> plot.getName().ifPresent(name -> names.put(plot.getId(), name))));
        }
        return names;
    }

    private void known() {
        EvapotranspirationSummary summary = budget.evapotranspiration().summary();
        page.line(page.say("Comment c’est su", "How it is known"));
        for (WeatherFiles.Part each : answer.weather().parts()) {
            each.reading()
                    .series()
                    .ifPresent(series -> page.wrap(
                            "  ",
                            MARGIN,
                            (each.forecast() ? page.say("Prévision ", "Forecast ") : page.say("Météo ", "Weather "))
                                    + each.form().shown() + ", "
                                    + series.station().name() + page.say(", du ", ", ")
                                    + page.day(series.first()) + page.say(" au ", " to ") + page.day(series.last())));
        }
        List<String> methods = new ArrayList<>();
        summary.daysByMethod().forEach((method, days) -> {
            if (method != EvapotranspirationMethod.NONE) {
                methods.add(words.days(days) + page.say("\u00A0: ", ": ") + method.label(page.locale()));
            }
        });
        page.wrap(
                "  ",
                MARGIN,
                page.say("Évapotranspiration\u00A0: ", "Evapotranspiration: ")
                        + (methods.isEmpty()
                                ? page.say("inconnue", "not known")
                                : words.mm(summary.totalMm())
                                        + page.say("\u202F; ", "; ")
                                        + String.join(page.say("\u202F; ", "; "), methods)));
        gaps();
        page.line();
    }

    private void gaps() {
        List<String> gaps = new ArrayList<>();
        gap(
                gaps,
                budget.filledEvapotranspirationDays(),
                "d’évapotranspiration entre deux voisins",
                "of evapotranspiration taken between their neighbours");
        gap(gaps, budget.unknownEvapotranspirationDays(), "sans évapotranspiration", "without evapotranspiration");
        gap(
                gaps,
                budget.unknownRainDays(),
                "sans mesure de pluie, comptés secs",
                "without rain measured, taken as dry");
        if (!gaps.isEmpty()) {
            page.wrap(
                    "  ", MARGIN, page.say("Trous\u00A0: ", "Gaps: ") + String.join(page.say("\u202F; ", "; "), gaps));
        }
    }

    private void gap(List<String> gaps, int days, String french, String english) {
        if (days > 0) {
            gaps.add(words.days(days) + " " + page.say(french, english));
        }
    }

    /** By reason and day, the beds one behind the other. */
    private void unreckoned() {
        if (budget.unreckoned().isEmpty()) {
            return;
        }
        page.line(page.say("Ce qui n’est pas compté", "What is not reckoned"));
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (Unreckoned each : budget.unreckoned()) {
            Locale locale = page.locale();
            String reason = each.cause().label(locale)
                    + each.from()
                            .map(day -> page.say(" (à partir du ", " (from ") + page.day(day) + page.say(")", " on)"))
                            .orElse("");
            boolean told = each.detail().isEmpty()
                    || each.cause() == UnreckonedCause.WEATHER_ENDS
                    || each.cause() == UnreckonedCause.OUTSIDE_WEATHER;
            String detail = told ? "" : " – " + each.detail();
            List<String> names = byReason.computeIfAbsent(reason, any -> new ArrayList<>());
            String name = answer.bedName(each.wateredBed()) + detail;
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        int all = budget.gardens().water().getWateredBeds().size();
        byReason.forEach((reason, names) -> page.wrap(
                "  ",
                MARGIN,
                reason
                        + page.say("\u00A0: ", ": ")
                        + (all > 1 && names.size() == all
                                ? page.say("toutes les planches", "all beds")
                                : String.join(", ", names))));
        page.line();
    }

    private void findings() {
        WeatherFindings shown = new WeatherFindings(page);
        Findings evapotranspiration = answer.evapotranspirationFindings().filter(each -> !isTold(each));
        if (!answer.weather().findings().isEmpty() || !evapotranspiration.isEmpty()) {
            page.line(page.say("Constats sur la météo", "Findings on the weather"));
            shown.write(answer.weather());
            shown.write(page.say("évapotranspiration", "evapotranspiration"), evapotranspiration);
            page.line();
        }
        if (!answer.orders().findings().isEmpty()) {
            page.line(page.say("Constats sur les arrêtés", "Findings on the orders"));
            shown.write(answer.orders().file().orElse(""), answer.orders().findings());
            page.line();
        }
        Findings rest = answer.found().filter(each -> !isTold(each));
        page.line(page.say("Constats sur le dossier et son bilan", "Findings on the dossier and its budget"));
        new FindingsText(page, Optional.of(answer.dossier())).write(rest, true);
        Set<String> told = new TreeSet<>();
        answer.found()
                .filter(WaterSeasonPage::isTold)
                .forEach(each -> told.add(each.getRule().getCode()));
        if (!told.isEmpty()) {
            page.line();
            page.line(page.say("Déjà dit plus haut\u00A0: ", "Told above: ") + String.join(", ", told) + ".");
        }
    }

    private static boolean isTold(Finding finding) {
        return TOLD.contains(finding.getRule().getCode());
    }
}
