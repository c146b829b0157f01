package org.terreau.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.terreau.dossier.Dossier;
import org.terreau.garden.Garden;
import org.terreau.garden.GardenProject;
import org.terreau.garden.GardenType;
import org.terreau.garden.OpeningWeek;
import org.terreau.garden.Site;
import org.terreau.network.Convention;
import org.terreau.network.Network;
import org.terreau.network.SupportService;
import org.terreau.network.governance.Consultation;
import org.terreau.network.governance.Governance;
import org.terreau.network.governance.GovernanceBody;
import org.terreau.network.governance.Meeting;
import org.terreau.network.governance.MeetingStatus;
import org.terreau.network.programme.Programme;
import org.terreau.water.Water;

/** What a dossier holds besides money, in a few lines: nobody should have to read JSON to know. */
final class DossierSummary {

    private static final int MARGIN = 18;
    private static final int SHOWN = 6;

    private final PageText page;
    private final Locale locale;

    DossierSummary(PageText page) {
        this.page = page;
        this.locale = page.locale();
    }

    void write(Dossier dossier) {
        int before = page.toString().length();
        dossier.getGardens().stream().limit(SHOWN).forEach(this::garden);
        more(dossier.getGardens().size(), "autres jardins", "more gardens");
        list("Projets", "Projects", dossier.getProjects(), GardenProject::getName);
        dossier.getNetworks().forEach(this::network);
        dossier.getProgrammes().forEach(this::programme);
        dossier.getGovernance().ifPresent(this::governance);
        dossier.getWater().ifPresent(this::water);
        list("Conventions", "Agreements", dossier.getConventions(), Convention::getTitle);
        list("Services", "Services", dossier.getSupportServices(), SupportService::getTitle);
        int organisations = dossier.getOrganisations().size();
        if (organisations > 0) {
            row(
                    page.say("Organismes", "Organisations"),
                    count(organisations)
                            + page.say(", dont partenariats\u00A0: ", "; partnerships: ")
                            + count(dossier.getPartnerships().size()));
        }
        if (page.toString().length() > before) {
            page.line();
        }
    }

    private void row(String head, String words) {
        page.wrap("  " + head, MARGIN, words);
    }

    private String count(int count) {
        return page.numbers().print(BigDecimal.valueOf(count));
    }

    private void more(int size, String french, String english) {
        if (size > SHOWN) {
            row("", "… " + page.say(french + "\u00A0: ", english + ": ") + count(size - SHOWN));
        }
    }

    private <T> void list(String french, String english, List<T> things, Function<T, String> name) {
        if (!things.isEmpty()) {
            row(page.say(french, english), count(things.size()) + page.say("\u00A0: ", ": ") + names(things, name));
        }
    }

    private <T> String names(List<T> things, Function<T, String> name) {
        String shown = String.join(
                page.say("\u202F; ", "; "),
                things.stream().limit(SHOWN).map(name).toList());
        return things.size() > SHOWN ? shown + " …" : shown;
    }

    private void garden(Garden garden) {
        StringBuilder words = new StringBuilder(garden.getName());
        if (!garden.getTypes().isEmpty()) {
            words.append(" (").append(labels(garden.getTypes())).append(')');
        }
        if (!garden.getSites().isEmpty()) {
            words.append(page.say("\u202F; sites\u00A0: ", "; sites: ")).append(names(garden.getSites(), this::site));
        }
        Optional<BigDecimal> area = garden.getAreaM2();
        if (area.isPresent()) {
            words.append(page.say("\u202F; ", "; ")).append(area(area.get()));
        }
        int minutes = OpeningWeek.usual(garden).map(OpeningWeek::minutes).orElse(0);
        if (minutes > 0) {
            words.append(page.say("\u202F; ", "; "))
                    .append(page.numbers()
                            .print(BigDecimal.valueOf(minutes)
                                    .divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP)
                                    .stripTrailingZeros()))
                    .append(page.say("\u00A0h par semaine", " h a week"));
        }
        row(page.say("Jardin", "Garden"), words.toString());
    }

    private String labels(List<GardenType> types) {
        return String.join(", ", types.stream().map(each -> each.label(locale)).toList());
    }

    private String site(Site site) {
        return site.getName() + site.getAreaM2().map(area -> " " + area(area)).orElse("");
    }

    private String area(BigDecimal squareMetres) {
        return page.numbers().print(squareMetres) + "\u00A0m²";
    }

    private void network(Network network) {
        String words = network.getName();
        words += part(network.getAxes().size(), "axe", "axis", "axes");
        words += part(network.getBouquets().size(), "bouquet", "bouquet", "bouquets");
        words += part(
                network.getCharter().map(charter -> charter.getPoints().size()).orElse(0),
                "point de charte",
                "point of a charter",
                "points of a charter");
        words += part(network.getActivities().size(), "activité", "activity", "activities");
        row(page.say("Réseau", "Network"), words);
    }

    /** A count with its noun: in French the first word takes the s of the plural. */
    private String part(int size, String french, String one, String several) {
        if (size == 0) {
            return "";
        }
        int end = french.indexOf(' ') < 0 ? french.length() : french.indexOf(' ');
        String noun = size == 1 ? french : french.substring(0, end) + "s" + french.substring(end);
        return page.say("\u202F; ", "; ") + count(size) + " " + page.say(noun, size == 1 ? one : several);
    }

    private void programme(Programme programme) {
        String words = programme.getTitle();
        words += part(programme.getObjectives().size(), "objectif", "objective", "objectives");
        words += part(programme.getActivities().size(), "activité", "activity", "activities");
        words += part(programme.getIndicators().size(), "indicateur", "indicator", "indicators");
        words += part(programme.getTools().size(), "outil d’évaluation", "tool of evaluation", "tools of evaluation");
        words += part(programme.getActions().size(), "action", "action", "actions");
        row(page.say("Programme", "Programme"), words);
    }

    private void governance(Governance governance) {
        list("Instances", "Bodies", governance.getBodies(), this::body);
        List<Meeting> meetings = governance.getMeetings();
        if (!meetings.isEmpty()) {
            long held = meetings.stream()
                    .filter(each -> each.getStatus() == MeetingStatus.HELD)
                    .count();
            row(
                    page.say("Réunions", "Meetings"),
                    count(meetings.size())
                            + page.say(", dont tenues\u00A0: ", ", held: ")
                            + page.numbers().print(BigDecimal.valueOf(held)));
        }
        list("Concertations", "Consultations", governance.getConsultations(), Consultation::getTitle);
    }

    private void water(Water water) {
        String words = "";
        words += part(water.getWateredBeds().size(), "planche à arroser", "watered bed", "watered beds");
        words += part(water.getWaterSources().size(), "source", "source", "sources");
        words += part(water.getWaterCrops().size(), "culture", "crop", "crops");
        words += part(water.getWaterings().size(), "arrosage", "watering", "waterings");
        words += part(water.getDroughtZones().size(), "zone d’alerte", "drought zone", "drought zones");
        if (!words.isEmpty()) {
            row(page.say("Eau", "Water"), words.substring(words.indexOf(' ') + 1));
        }
    }

    private String body(GovernanceBody body) {
        return body.getName()
                + body.getMeets().map(often -> " (" + often.label(locale) + ")").orElse("");
    }
}
