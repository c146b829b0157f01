package org.terreau.garden;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.terreau.garden.GardenExamples.gardens;
import static org.terreau.garden.Gardens.analysis;
import static org.terreau.garden.Gardens.day;
import static org.terreau.garden.Gardens.garden;
import static org.terreau.garden.Gardens.hives;
import static org.terreau.garden.Gardens.label;
import static org.terreau.garden.Gardens.lead;
import static org.terreau.garden.Gardens.m;
import static org.terreau.garden.Gardens.open;
import static org.terreau.garden.Gardens.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.terreau.finding.RuleExample;
import org.terreau.value.DateRange;

/** The examples on what a garden has: equipment, hours, labels, soil. */
final class ContentExamples {

    private ContentExamples() {}

    static List<RuleExample<Garden>> all() {
        List<RuleExample<Garden>> all = new ArrayList<>();
        all.addAll(equipment());
        all.addAll(opening());
        all.addAll(labels());
        all.addAll(soil());
        return all;
    }

    private static Garden.Builder with(Equipment.Builder equipment) {
        return garden().addEquipment(equipment.build());
    }

    private static List<RuleExample<Garden>> equipment() {
        DateRange spring = DateRange.parse("2016-04/2016-05");
        Equipment.Builder tools = Equipment.builder().kind(EquipmentKind.TOOL_LIBRARY);
        return List.of(
                gardens(
                        "GDN-024",
                        with(hives().present(3).planned(6).expected(10)),
                        with(hives().present(3).planned(7).expected(10))),
                gardens(
                        "GDN-025",
                        with(hives().present(3).planned(7).plannedFor(spring)),
                        with(hives().present(3).planned(0).plannedFor(spring))),
                gardens(
                        "GDN-025",
                        with(hives().plannedFor(spring)),
                        with(hives().plannedFor(DateRange.parse("2016-04/2016-06")))),
                gardens(
                        "GDN-026",
                        with(tools.items(List.of("taille-haie", "tondeuse", "motobineuse", "Tondeuse"))),
                        with(Equipment.builder()
                                .kind(EquipmentKind.TOOL_LIBRARY)
                                .items(List.of("fourche", "fourche-bêche", "bêche")))));
    }

    private static Garden.Builder when(OpeningHours.Builder... hours) {
        return garden().opening(
                        Stream.of(hours).map(OpeningHours.Builder::build).toList());
    }

    private static List<RuleExample<Garden>> opening() {
        OpeningHours.Builder morning = open(List.of(MONDAY, THURSDAY), "08:00-12:00");
        OpeningHours.Builder inSummer =
                open(List.of(TUESDAY, THURSDAY), "11:00-15:00").period(DateRange.parse("2016-07"));
        OpeningHours.Builder inWinter =
                open(List.of(MONDAY, THURSDAY), "08:00-12:00").period(DateRange.parse("2016-12"));
        return List.of(
                gardens("GDN-027", when(open(List.of())), when(morning)),
                gardens("GDN-027", when(open(List.of(), "08:00-12:00")), when(morning)),
                gardens("GDN-027", when(open(List.of(MONDAY))), when(morning)),
                gardens("GDN-028", when(morning, inSummer), when(inWinter, inSummer)),
                gardens(
                        "GDN-028",
                        when(open(List.of(MONDAY), "08:00-12:00", "11:59-16:00")),
                        when(open(List.of(MONDAY), "08:00-12:00", "12:00-16:00"))),
                gardens(
                        "GDN-028",
                        when(open(List.of(MONDAY, MONDAY), "08:00-12:00")),
                        when(open(List.of(MONDAY, TUESDAY), "08:00-12:00"))));
    }

    private static Garden.Builder with(Label.Builder... labels) {
        return garden().labels(Stream.of(labels).map(Label.Builder::build).toList());
    }

    private static Label.Builder eco() {
        return label("Éco-Jardins").kind(LabelKind.ECO_JARDIN);
    }

    private static List<RuleExample<Garden>> labels() {
        DateRange obtained = DateRange.parse("2014-09-28");
        Label.Builder over = eco().validTo(day("2016-06-14"));
        Label.Builder ofOnePark = eco().obtained(obtained).issuer("Parc naturel transfrontalier du Hainaut");
        Label.Builder ofTheOther = eco().obtained(obtained).issuer("Parc naturel régional Scarpe-Escaut");
        return List.of(
                gardens(
                        "GDN-029",
                        with(eco().obtained(obtained).validTo(day("2014-09-27"))),
                        with(eco().obtained(obtained).validTo(day("2014-09-28")))),
                gardens("GDN-030", with(over), with(eco().validTo(day("2016-06-15")))),
                gardens("GDN-030", with(over), with(over, eco().validTo(day("2019-06-14")))),
                gardens(
                        "GDN-031",
                        with(ofOnePark, ofTheOther),
                        with(ofTheOther, eco().obtained(obtained).issuer("PARC naturel régional  Scarpe Escaut"))),
                gardens(
                        "GDN-031",
                        with(label("AB").issuedBy("a"), label("ab").issuedBy("b")),
                        with(label("AB").issuedBy("a"), label("ab").issuer("B"))),
                gardens(
                        "GDN-031",
                        with(ofOnePark, ofTheOther),
                        with(ofOnePark, eco().obtained(DateRange.parse("2017")).issuer("B"))),
                gardens("GDN-032", with(eco()), with(label("Jardin fleuri"))),
                gardens(
                        "GDN-032",
                        with(eco().obtained(DateRange.parse("2011-06-14"))),
                        with(eco().obtained(DateRange.parse("2011-06-15")))));
    }

    private static Garden.Builder on(Site.Builder site) {
        return garden(site);
    }

    private static Site.Builder with(SoilAnalysis.Builder... analyses) {
        return site("a")
                .soilAnalyses(
                        Stream.of(analyses).map(SoilAnalysis.Builder::build).toList());
    }

    private static List<RuleExample<Garden>> soil() {
        SoilResult.Builder sourced = lead("101", "100").limitSource("guide du bailleur, tableau 2");
        SoilAnalysis.Builder undated = SoilAnalysis.builder().id("s");
        Zone kitchen = Zone.builder().kind(ZoneKind.KITCHEN_GARDEN).build();
        Zone flowers = Zone.builder().kind(ZoneKind.FLOWERS).build();
        Site.Builder suspected = site("a").pollution(PollutionStatus.SUSPECTED);
        SoilAnalysis none = analysis("2015-03-01").build();
        return List.of(
                gardens("GDN-033", on(with(analysis("2016-06-16"))), on(with(analysis("2016-06-15")))),
                gardens(
                        "GDN-034",
                        on(with(analysis("2015-03-01", lead("100.1", "100")))),
                        on(with(analysis("2015-03-01", lead("100.0", "100"))))),
                gardens(
                        "GDN-034",
                        on(with(analysis("2015-03-01", sourced))),
                        on(with(analysis("2015-03-01", sourced), analysis("2016-03-01", lead("9", "100"))))),
                gardens(
                        "GDN-034",
                        on(with(undated.addResult(sourced.build()))),
                        on(with(SoilAnalysis.builder().id("s")))),
                gardens(
                        "GDN-034",
                        on(with(SoilAnalysis.builder()
                                .id("s")
                                .addResult(lead("101", "100").build()))),
                        on(with(SoilAnalysis.builder()
                                .id("s")
                                .addResult(lead("99", "100").build())))),
                gardens(
                        "GDN-035",
                        on(with(analysis("2015-03-01", lead("1", "100")))),
                        on(with(analysis("2015-03-01", sourced)))),
                gardens(
                        "GDN-036",
                        on(with(
                                analysis("2015-03-01", sourced),
                                analysis("2016-03-01", lead("0.1", "1").unit("g/kg")))),
                        on(with(analysis("2015-03-01", sourced), analysis("2016-03-01", lead("9", "100"))))),
                gardens(
                        "GDN-037",
                        on(suspected.addZones(kitchen)),
                        on(site("a")
                                .pollution(PollutionStatus.SUSPECTED)
                                .addZones(kitchen)
                                .addSoilAnalyses(none))),
                gardens(
                        "GDN-037",
                        on(site("a")
                                .pollution(PollutionStatus.FOUND)
                                .addPlots(Gardens.plot().build())),
                        on(site("a").pollution(PollutionStatus.FOUND).addZones(flowers))),
                gardens(
                        "GDN-038",
                        on(site("a").formerUse(FormerUse.FALLOW)),
                        on(site("a").formerUse(FormerUse.FALLOW).pollution(PollutionStatus.NONE_FOUND))),
                gardens(
                        "GDN-038",
                        on(site("a")
                                .addParcels(Gardens.parcel("c")
                                        .formerUse(FormerUse.RAILWAY)
                                        .areaM2(m("5"))
                                        .build())),
                        on(site("a")
                                .addParcels(Gardens.parcel("c")
                                        .formerUse(FormerUse.GARDEN)
                                        .build()))));
    }
}
