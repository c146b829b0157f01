package org.terreau.production;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.garden.Garden;

/** Whether the places of plantings, harvests and resources are in their gardens, and large enough. */
final class PlaceRules {

    private PlaceRules() {}

    static RuleBook<GrownIn> book(RuleTexts texts) {
        RuleBook<GardenPlaces> book = RuleBook.<GardenPlaces>empty()
                .plus(
                        texts.rule("production.place.unknown", "PRD-033", Severity.ERROR, Sources.SAME),
                        PlaceRules::unknown)
                .plus(texts.rule("production.place.area", "PRD-034", Severity.ERROR, Sources.AREA), PlaceRules::area)
                .plus(
                        texts.rule("production.place.garden-days", "PRD-035", Severity.WARNING, Sources.ORDER),
                        PlaceRules::gardenDays);
        return book.resolving(GardenPlaces::of);
    }

    private static void unknown(GardenPlaces places, Reporter reporter) {
        for (GardenPlaces.Missing each : places.missing()) {
            String elsewhere = places.elsewhere(each);
            Facts facts = Facts.of("level", each.level())
                    .and("id", each.id())
                    .and("garden", each.garden().getName());
            reporter.in(each.list(), each.index());
            reporter.in(each.level().member());
            if (elsewhere.isEmpty()) {
                reporter.report(facts);
            } else {
                reporter.report(facts.and("where", elsewhere), "elsewhere");
            }
            reporter.out();
            reporter.out();
        }
    }

    private static void area(GardenPlaces places, Reporter reporter) {
        for (GardenPlaces.TooLarge each : places.tooLarge()) {
            Planting planting = each.planting();
            BigDecimal own = planting.getAreaM2().orElse(BigDecimal.ZERO);
            reporter.in(PlantingRules.PLANTINGS, each.index());
            reporter.in("areaM2");
            reporter.report(Facts.of("planting", planting.getId())
                    .and("crop", planting.getCrop())
                    .and("area", Numbers.plain(own))
                    .and("level", each.level())
                    .and("id", each.id())
                    .and("room", Numbers.plain(each.room()))
                    .and("excess", Numbers.plain(own.subtract(each.room()))));
            reporter.out();
            reporter.out();
        }
    }

    /** A harvest before its garden began, or after it ended, whichever day of the stated year that was. */
    private static void gardenDays(GardenPlaces places, Reporter reporter) {
        List<Harvest> harvests = places.production().getHarvests();
        for (int i = 0; i < harvests.size(); i++) {
            Harvest harvest = harvests.get(i);
            Garden garden = places.garden(harvest.getGarden());
            if (garden == null) {
                continue;
            }
            if (garden.getFounded().isPresent()
                    && harvest.getOn()
                            .getLast()
                            .isBefore(garden.getFounded().get().getFirst())) {
                report(i, harvest, garden, garden.getFounded().get().getFirst(), "", reporter);
            } else if (garden.getClosed().isPresent()
                    && harvest.getOn()
                            .getFirst()
                            .isAfter(garden.getClosed().get().getLast())) {
                report(i, harvest, garden, garden.getClosed().get().getLast(), "closed", reporter);
            }
        }
    }

    private static void report(
            int i, Harvest harvest, Garden garden, LocalDate day, String variant, Reporter reporter) {
        reporter.in(HarvestRules.HARVESTS, i);
        reporter.in("on");
        reporter.report(
                HarvestRules.named(harvest).and("garden", garden.getName()).and("day", day), variant);
        reporter.out();
        reporter.out();
    }
}
