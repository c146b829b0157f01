package org.terreau.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.terreau.water.Band;
import org.terreau.water.ClimateReplay;
import org.terreau.water.ReplayYear;
import org.terreau.water.SkippedYear;
import org.terreau.water.WaterUncertainty;

/** What the garden would need in other years, and how sure the litres are. */
final class WaterStudiesPage {

    private static final int NAME_WIDTH = 24;
    private static final int WIDTH = 13;
    private static final int MARGIN = 6;

    private final PageText page;
    private final WaterWords words;
    private final WaterStudies studies;

    WaterStudiesPage(PageText page, WaterStudies studies) {
        this.page = page;
        this.words = new WaterWords(page);
        this.studies = studies;
    }

    void write() {
        studies.replay().ifPresent(this::years);
        studies.sure().ifPresent(this::samples);
    }

    private void years(ClimateReplay replay) {
        page.line(page.say("Le même jardin, les autres années", "The same garden in other years"));
        if (!replay.years().isEmpty()) {
            row(
                    "",
                    page.say("Besoin", "Need"),
                    "L/m²",
                    page.say("Pluie", "Rain"),
                    page.say("J. de stress", "Stress days"));
            for (ReplayYear each : replay.years()) {
                row(
                        Integer.toString(each.year()),
                        words.litres(each.needL()),
                        page.numbers().print(Math.round(each.needMm())),
                        words.mm(each.rainMm()),
                        page.numbers().print(each.stressDays()));
            }
            page.wrap(
                    "  ",
                    MARGIN,
                    page.say(
                            "Besoin\u00A0: sans aucun stress, sources sans limite. Jours de stress (toutes planches)\u00A0:"
                                    + " avec les sources telles qu’elles sont.",
                            "Need: without any stress, with sources that know no limit. Stress days (of all beds): with"
                                    + " the sources as they are."));
        }
        replay.dryYearNeedL()
                .ifPresent(litres -> page.wrap(
                        "  ",
                        MARGIN,
                        page.say(
                                        "Année sèche (8 années sur 10 se contentent de moins)\u00A0: ",
                                        "Dry year (enough in 8 of 10): ")
                                + words.litres(litres)
                                + (replay.usualNeedL().isPresent()
                                        ? page.say("\u202F; année moyenne\u00A0: ", "; usual year: ")
                                                + words.litres(
                                                        replay.usualNeedL().getAsDouble())
                                        : "")));
        replay.reason().ifPresent(reason -> page.wrap("  ", MARGIN, reason.label(page.locale())));
        skipped(replay);
        page.line();
    }

    private void skipped(ClimateReplay replay) {
        List<String> parts = new ArrayList<>();
        for (SkippedYear each : replay.skipped()) {
            parts.add(each.year() + " (" + each.why().label(page.locale())
                    + (each.days() > 0 ? ", " + words.days(each.days()) : "") + ")");
        }
        if (!parts.isEmpty()) {
            page.wrap(
                    "  ",
                    MARGIN,
                    page.say("Années laissées de côté\u00A0: ", "Years left out: ") + String.join(", ", parts));
        }
    }

    private void samples(WaterUncertainty sure) {
        page.line(page.say(
                        "À quel point les litres sont sûrs\u00A0: besoin jusqu’au ",
                        "How sure the litres are: need to ")
                + page.day(sure.central().weather().last())
                + page.say(", 8 fois sur 10 de … à … (", ", 8 times in 10 from … to … (")
                + page.numbers().print(sure.samples())
                + page.say(" tirages)", " draws)"));
        for (WaterUncertainty.BedBand each : sure.beds()) {
            row(each.central().name(), band(each.litres()));
        }
        sure.litres().ifPresent(band -> row("Total", band(band)));
        if (sure.failedSamples() > 0) {
            page.line("  " + page.numbers().print(sure.failedSamples())
                    + page.say(" tirages non calculables", " draws could not be reckoned"));
        }
        page.wrap(
                "  ",
                MARGIN,
                page.say(
                        "Les fourchettes des tables (cultures, sol, part mouillée, efficacité, paillage)\u202F; la météo"
                                + " est tenue pour connue.",
                        "The ranges of the tables (crops, soil, wetted share, efficiency, mulch); the weather is taken as"
                                + " known."));
        page.line();
    }

    private String[] band(Band band) {
        return new String[] {
            words.litres(band.low()),
            words.litres(band.high()),
            page.say("médiane ", "median ") + words.litres(band.median())
        };
    }

    private void row(String name, String... cells) {
        StringBuilder line = new StringBuilder("  ").append(PageText.fit(name, NAME_WIDTH));
        for (String each : cells) {
            line.append(PageText.right(each, Math.max(WIDTH, each.length() + 2)));
        }
        page.line(line.toString().stripTrailing());
    }
}
