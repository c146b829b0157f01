package org.terreau.garden;

import static org.terreau.garden.Gardens.allocation;
import static org.terreau.garden.Gardens.bed;
import static org.terreau.garden.Gardens.garden;
import static org.terreau.garden.Gardens.gardenOf;
import static org.terreau.garden.Gardens.gardenUnder;
import static org.terreau.garden.Gardens.m;
import static org.terreau.garden.Gardens.outline;
import static org.terreau.garden.Gardens.parcel;
import static org.terreau.garden.Gardens.plot;
import static org.terreau.garden.Gardens.rectangle;
import static org.terreau.garden.Gardens.section;
import static org.terreau.garden.Gardens.site;
import static org.terreau.garden.Gardens.tenure;
import static org.terreau.garden.Gardens.under;
import static org.terreau.garden.Gardens.until;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleExample;
import org.terreau.money.Money;
import org.terreau.value.DateRange;

/** An example that fires and a twin that does not, for each rule of this room and for each way in which it speaks. */
public final class GardenExamples {

    /** The day as of which the examples are judged. */
    public static final LocalDate DAY = LocalDate.of(2016, 6, 15);

    private static final RuleBook<Garden> STANDARD = GardenRules.gardens();

    private GardenExamples() {}

    /**
     * Returns the examples. They are judged as of 15 June 2016.
     *
     * @return at least one for each rule of the books of {@link GardenRules}
     */
    public static List<RuleExample<?>> all() {
        List<RuleExample<?>> all = new ArrayList<>();
        all.addAll(places());
        all.addAll(areas());
        all.addAll(communes());
        all.addAll(allocations());
        all.addAll(tenures());
        all.addAll(parcels());
        all.addAll(beds());
        all.addAll(ContentExamples.all());
        all.addAll(projects());
        return all;
    }

    static RuleExample<Garden> gardens(String code, Garden.Builder fires, Garden.Builder spares) {
        return new RuleExample<>(code, STANDARD, fires.build(), spares.build());
    }

    private static List<RuleExample<Garden>> places() {
        Garden.Builder closed = garden().closed(DateRange.parse("2015"));
        Plot one = plot().name("12").build();
        return List.of(
                gardens(
                        "GDN-001",
                        garden().founded(DateRange.parse("1991-05")).closed(DateRange.parse("1991-04")),
                        garden().founded(DateRange.parse("1991-05")).closed(DateRange.parse("1991"))),
                gardens(
                        "GDN-002",
                        closed,
                        garden().closed(DateRange.parse("2015")).status(GardenStatus.CLOSED)),
                gardens("GDN-002", closed, garden().closed(DateRange.parse("2016"))),
                gardens(
                        "GDN-002",
                        garden().founded(DateRange.parse("2004")).status(GardenStatus.PLANNED),
                        garden().founded(DateRange.parse("2016")).status(GardenStatus.PLANNED)),
                gardens(
                        "GDN-003",
                        garden(site("a")).addEquipment(Gardens.hives().site("x").build()),
                        garden(site("a")).addEquipment(Gardens.hives().site("a").build())),
                gardens(
                        "GDN-003",
                        garden(site("a"))
                                .addLabels(Gardens.label("L").site("SITE A").build()),
                        garden(site("a")).addLabels(Gardens.label("L").site("a").build())),
                gardens(
                        "GDN-003",
                        garden().addOpening(Gardens.open(List.of(), "08:00-12:00")
                                .site("a")
                                .build()),
                        garden().addOpening(
                                        Gardens.open(List.of(), "08:00-12:00").build())),
                gardens(
                        "GDN-004",
                        garden(site("a").name("Le Vignoble"), site("b").name("le vignoble")),
                        garden(site("a"), site("b"))),
                gardens(
                        "GDN-004",
                        garden(site("a").addPlots(one, one.toBuilder().id("p2").build())),
                        garden(
                                site("a").addPlots(one),
                                site("b").addPlots(one.toBuilder().id("p2").build()))));
    }

    private static List<RuleExample<Garden>> areas() {
        Plot half = plot().areaM2(m("50.5")).build();
        Zone herbs = Zone.builder().kind(ZoneKind.HERBS).areaM2(m("60")).build();
        return List.of(
                gardens(
                        "GDN-005",
                        garden(site("a").areaM2(m("500")), site("b").areaM2(m("300.001")))
                                .areaM2(m("800")),
                        garden(site("a").areaM2(m("500")), site("b").areaM2(m("300.000")))
                                .areaM2(m("800"))),
                gardens(
                        "GDN-005",
                        garden(site("a").cultivatedM2(m("11"))).cultivatedM2(m("10")),
                        garden(site("a").cultivatedM2(m("10"))).cultivatedM2(m("10"))),
                gardens(
                        "GDN-005",
                        garden(site("a")
                                .areaM2(m("100"))
                                .addPlots(half, half.toBuilder().id("p2").build())),
                        garden(site("a")
                                .areaM2(m("101"))
                                .addPlots(half, half.toBuilder().id("p2").build()))),
                gardens(
                        "GDN-005",
                        garden(site("a").areaM2(m("100")).addZones(herbs, herbs)),
                        garden(site("a").areaM2(m("100")).addZones(herbs))),
                gardens(
                        "GDN-005",
                        garden(site("a")
                                .areaM2(m("100"))
                                .addParcels(parcel("c").areaM2(m("99")).build())),
                        garden(site("a")
                                .areaM2(m("100"))
                                .addParcels(
                                        parcel("c").areaM2(m("99")).build(),
                                        parcel("d").build()))),
                gardens(
                        "GDN-005",
                        gardenOf(plot().areaM2(m("9.9"))
                                .addBed(rectangle("5", "2").build())),
                        gardenOf(plot().areaM2(m("10"))
                                .addBed(rectangle("5", "2").build()))),
                gardens(
                        "GDN-006",
                        garden().areaM2(m("800")).cultivatedM2(m("801")),
                        garden().areaM2(m("800")).cultivatedM2(m("800"))));
    }

    private static List<RuleExample<Garden>> communes() {
        Garden.Builder good = garden(
                site("a").commune("01004"),
                site("b").commune("2A004"),
                site("c").commune("97411"));
        return List.of(
                gardens("GDN-007", garden(site("a").commune("1004")), good),
                gardens("GDN-007", garden(site("a").commune("2a004")), good),
                gardens("GDN-007", garden(site("a").commune("20090")), good),
                gardens("GDN-007", garden(site("a").commune("59000")), good),
                gardens("GDN-007", garden(site("a").commune("Clamart")), good));
    }

    private static List<RuleExample<Garden>> allocations() {
        Allocation first = allocation("foyer-1", "2010-03-01", "2015-02-28");
        Allocation after = allocation("foyer-2", "2015-03-01", "2015-12-31");
        Allocation open = allocation("foyer-2", "2015-03-01", "");
        Garden.Builder apart = gardenOf(plot(after, first));
        Allocation until = allocation("foyer-1", "2010-03-01", "2015-03-01");
        Allocation dateless = allocation("foyer-3", "", "");
        PlotKind all = PlotKind.COLLECTIVE;
        return List.of(
                gardens(
                        "GDN-008",
                        gardenOf(plot(allocation("foyer-1", "2015-03-02", "2015-03-01"))),
                        gardenOf(plot(allocation("foyer-1", "2015-03-01", "2015-03-01")))),
                gardens("GDN-009", gardenOf(plot(after, until)), apart),
                gardens("GDN-009", gardenOf(plot(open, allocation("foyer-1", "2010-03-01", ""))), apart),
                gardens(
                        "GDN-009",
                        gardenOf(plot(after, after)),
                        gardenOf(plot(after, after).kind(all))),
                gardens("GDN-009", gardenOf(plot(open, open)), apart),
                gardens(
                        "GDN-009",
                        gardenOf(plot(dateless, dateless)),
                        gardenOf(plot(dateless, allocation("foyer-1", "2010-03-01", "2015-03-01")))),
                gardens(
                        "GDN-010",
                        gardenOf(plot(after, until).kind(all)),
                        gardenOf(plot(after, first).kind(all))),
                gardens("GDN-010", gardenOf(plot(open, open).kind(all)), gardenOf(plot(open, open))),
                gardens(
                        "GDN-010",
                        gardenOf(plot(open, allocation("foyer-1", "2010-03-01", ""))
                                .kind(all)),
                        gardenOf(plot(open, first).kind(all))),
                gardens(
                        "GDN-010",
                        gardenOf(plot(dateless, dateless).kind(all)),
                        gardenOf(plot(dateless).kind(all))),
                gardens("GDN-011", gardenOf(plot(open)).status(GardenStatus.CLOSED), gardenOf(plot(open))),
                gardens(
                        "GDN-011",
                        gardenOf(plot(after)).closed(DateRange.parse("2015-11")),
                        gardenOf(plot(after)).closed(DateRange.parse("2015"))));
    }

    private static List<RuleExample<Garden>> tenures() {
        Tenure.Builder onPlot = tenure().addPlots("p1");
        Site.Builder elsewhere = site("b").addPlots(plot().build());
        Tenure.Builder ending = until("2016-12-31").noticeMonths(3);
        Tenure.Builder next = until("2019-12-31").id("t2").begins(DateRange.parse("2016"));
        return List.of(
                gardens("GDN-012", gardenUnder(onPlot), garden(under(onPlot).addPlots(plot().build()))),
                gardens(
                        "GDN-012",
                        garden(under(onPlot).addPlots(plot().id("p2").build())),
                        garden(under(onPlot).addPlots(plot().build()))),
                gardens("GDN-012", garden(under(onPlot), elsewhere), garden(under(tenure()), elsewhere)),
                gardens(
                        "GDN-012",
                        gardenUnder(tenure().addParcels("c")),
                        garden(under(tenure().addParcels("c"))
                                .addParcels(parcel("c").build()))),
                gardens(
                        "GDN-013",
                        gardenUnder(until("2014").begins(DateRange.parse("2015-01-01"))),
                        gardenUnder(until("2015").begins(DateRange.parse("2015-12-31")))),
                gardens(
                        "GDN-014",
                        gardenUnder(tenure().free(true).yearlyRent(Money.parse("1"))),
                        gardenUnder(tenure().free(true).yearlyRent(Money.parse("0")))),
                gardens(
                        "GDN-015",
                        garden(under(tenure().addParcels("c").areaM2(m("801")))
                                .addParcels(parcel("c").areaM2(m("800")).build())),
                        garden(under(tenure().addParcels("c").areaM2(m("800.0")))
                                .addParcels(parcel("c").areaM2(m("800")).build()))),
                gardens("GDN-016", gardenUnder(ending), gardenUnder(ending, next)),
                gardens(
                        "GDN-016",
                        gardenUnder(ending),
                        gardenUnder(until("2017-03-16").noticeMonths(3))),
                gardens(
                        "GDN-016",
                        gardenUnder(until("2016-09-14").noticeMonths(3)),
                        gardenUnder(until("2016-09-14").noticeMonths(3)).closed(DateRange.parse("2016-09"))),
                gardens(
                        "GDN-016",
                        gardenUnder(until("2016-12-31").noticeMonths(3).renewal(Renewal.TACIT)),
                        gardenUnder(until("2016-09-14").noticeMonths(3).renewal(Renewal.TACIT))),
                gardens("GDN-016", gardenUnder(until("2016-12-15")), gardenUnder(until("2016-12-16"))),
                gardens(
                        "GDN-017",
                        gardenUnder(until("2016-06-14")),
                        gardenUnder(until("2016-06-14").renewal(Renewal.TACIT))),
                gardens("GDN-017", gardenUnder(until("2015")), gardenUnder(until("2015"), next)),
                gardens("GDN-017", gardenUnder(until("2015")), gardenUnder(until("2016"))));
    }

    private static List<RuleExample<Garden>> parcels() {
        Garden.Builder good = registered("59606", "59606000AB0123");
        return List.of(
                gardens("GDN-018", registered("59606", "AB 123"), good),
                gardens("GDN-018", registered("01004", "1004000AB0123"), registered("01004", "010040000A0123")),
                gardens("GDN-019", registered("59606", "59607000AB0123"), good),
                gardens("GDN-019", registered("59606", "75107000AB0123"), registered("75056", "75107000AB0123")));
    }

    private static Garden.Builder registered(String commune, String reference) {
        return garden(site("a")
                .commune(commune)
                .addParcels(parcel("c").reference(reference).build()));
    }

    private static List<RuleExample<Garden>> beds() {
        Bed.Builder square = outline("0", "0", "2", "0", "2", "2", "0", "2");
        return List.of(
                gardens("GDN-020", gardenOf(outline("0", "0", "2", "0", "0", "0", "0.0", "0.0")), gardenOf(square)),
                gardens("GDN-020", gardenOf(outline("0", "0", "2", "2", "2", "0", "0", "2")), gardenOf(square)),
                gardens("GDN-021", gardenOf(bed()), gardenOf(square)),
                gardens("GDN-021", gardenOf(bed().lengthM(m("2"))), gardenOf(rectangle("2", "1"))),
                gardens("GDN-021", gardenOf(bed().widthM(m("2"))), gardenOf(rectangle("2", "1"))),
                gardens(
                        "GDN-022",
                        gardenOf(square.lengthM(m("2")).widthM(m("2.01"))),
                        gardenOf(outline("0", "0", "2", "0", "2", "2", "0", "2")
                                .lengthM(m("2.0"))
                                .widthM(m("2")))),
                gardens(
                        "GDN-023",
                        gardenOf(rectangle("5", "1").addSections(section("s1", "3"), section("s2", "2.5"))),
                        gardenOf(rectangle("5", "1").addSections(section("s1", "3"), section("s2", "2")))),
                gardens(
                        "GDN-023",
                        gardenOf(rectangle("5", "1").addSections(section("s1", "5"), section("s2", "2"))),
                        gardenOf(bed().addSections(section("s1", "5"), section("s2", "2")))));
    }

    private static List<RuleExample<GardenProject>> projects() {
        return List.of(
                projects(
                        "GDN-039",
                        project()
                                .addTraits(ProjectTrait.EXISTING_GARDEN, ProjectTrait.JOB_CREATION)
                                .addAbsent(ProjectTrait.JOB_CREATION),
                        project().addTraits(ProjectTrait.EXISTING_GARDEN).addAbsent(ProjectTrait.JOB_CREATION)),
                projects("GDN-040", project().commune("1004"), project().commune("92023")),
                projects("GDN-040", project().commune("2b033"), project().commune("2B033")),
                projects("GDN-040", project().commune("20200"), project().commune("97801")),
                projects("GDN-040", project().commune("92000"), project()),
                projects("GDN-040", project().commune("96001"), project().commune("95001")),
                projects(
                        "GDN-041",
                        project().period(DateRange.parse("2016-03/2016-05")).status(ProjectStatus.DECIDED),
                        project().period(DateRange.parse("2016-03/2016-05")).status(ProjectStatus.DONE)),
                projects(
                        "GDN-041",
                        project().period(DateRange.parse("2015")),
                        project().period(DateRange.parse("2016"))));
    }

    private static RuleExample<GardenProject> projects(
            String code, GardenProject.Builder fires, GardenProject.Builder spares) {
        return new RuleExample<>(code, GardenRules.projects(), fires.build(), spares.build());
    }

    static GardenProject.Builder project() {
        return GardenProject.builder().id("project").name("Jardin de la résidence");
    }
}
