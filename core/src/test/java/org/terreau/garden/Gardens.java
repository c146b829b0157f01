package org.terreau.garden;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.terreau.value.DateRange;
import org.terreau.value.TimeRange;

/** Gardens, sites and plots for tests, each as short as can be. */
final class Gardens {

    private Gardens() {}

    static Garden.Builder garden(Site.Builder... sites) {
        return Garden.builder()
                .id("garden")
                .name("Jardin du Rôleur")
                .sites(Stream.of(sites).map(Site.Builder::build).toList());
    }

    static Site.Builder site(String id) {
        return Site.builder().id(id).name("Site " + id);
    }

    static Garden.Builder gardenOf(Plot.Builder... plots) {
        return garden(site("a").plots(Stream.of(plots).map(Plot.Builder::build).toList()));
    }

    static Plot.Builder plot(Allocation... allocations) {
        return Plot.builder().id("p1").allocations(List.of(allocations));
    }

    static Garden.Builder gardenOf(Bed.Builder... beds) {
        return gardenOf(plot().beds(Stream.of(beds).map(Bed.Builder::build).toList()));
    }

    static Bed.Builder bed() {
        return Bed.builder().id("b1");
    }

    static Bed.Builder rectangle(String length, String width) {
        return bed().lengthM(m(length)).widthM(m(width));
    }

    /** A bed by its corners: x and y of the first, x and y of the second … */
    static Bed.Builder outline(String... numbers) {
        Bed.Builder bed = bed();
        for (int i = 0; i < numbers.length; i += 2) {
            bed.addOutline(corner(m(numbers[i]), m(numbers[i + 1])));
        }
        return bed;
    }

    static Corner corner(BigDecimal x, BigDecimal y) {
        return Corner.builder().xM(x).yM(y).build();
    }

    static BedSection section(String id, String length) {
        return BedSection.builder().id(id).lengthM(m(length)).build();
    }

    /** An allocation; an empty text for a day that is not known. */
    static Allocation allocation(String holder, String begins, String ends) {
        Allocation.Builder allocation = Allocation.builder().holder(holder);
        if (!begins.isEmpty()) {
            allocation.begins(day(begins));
        }
        if (!ends.isEmpty()) {
            allocation.ends(day(ends));
        }
        return allocation.build();
    }

    static Garden.Builder gardenUnder(Tenure.Builder... tenures) {
        return garden(under(tenures));
    }

    static Site.Builder under(Tenure.Builder... tenures) {
        return site("a").tenures(Stream.of(tenures).map(Tenure.Builder::build).toList());
    }

    static Tenure.Builder tenure() {
        return Tenure.builder().id("t1").kind(TenureKind.CONVENTION);
    }

    static Tenure.Builder until(String ends) {
        return tenure().ends(DateRange.parse(ends));
    }

    static CadastralParcel.Builder parcel(String id) {
        return CadastralParcel.builder().id(id);
    }

    static Equipment.Builder hives() {
        return Equipment.builder().kind(EquipmentKind.HIVE);
    }

    static Label.Builder label(String name) {
        return Label.builder().name(name);
    }

    static OpeningHours.Builder open(List<DayOfWeek> days, String... hours) {
        return OpeningHours.builder()
                .days(days)
                .hours(Stream.of(hours).map(TimeRange::parse).toList());
    }

    static SoilAnalysis.Builder analysis(String sampled, SoilResult.Builder... results) {
        return SoilAnalysis.builder()
                .id("s-" + sampled)
                .sampled(day(sampled))
                .results(Stream.of(results).map(SoilResult.Builder::build).toList());
    }

    static SoilResult.Builder lead(String value, String limit) {
        return SoilResult.builder()
                .substance("plomb")
                .value(m(value))
                .unit("mg/kg")
                .limit(m(limit));
    }

    static BigDecimal m(String number) {
        return new BigDecimal(number);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
