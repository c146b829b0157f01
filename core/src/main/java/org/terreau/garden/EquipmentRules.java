package org.terreau.garden;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.value.Folded;

/** What stands in a garden, and what is planned to. */
final class EquipmentRules {

    private EquipmentRules() {}

    static RuleBook<Garden> book(RuleTexts texts) {
        Rule expected = texts.rule("garden.equipment.expected", "GDN-024", Severity.ERROR, Sources.SUM);
        Rule overdue = texts.rule("garden.equipment.overdue", "GDN-025", Severity.INFO, Sources.UPKEEP);
        Rule twice = texts.rule("garden.equipment.item-twice", "GDN-026", Severity.INFO, Sources.UPKEEP);
        return RuleBook.<Garden>empty()
                .plus(expected, EquipmentRules::expected)
                .plus(overdue, EquipmentRules::overdue)
                .plus(twice, EquipmentRules::twice);
    }

    private static void expected(Garden garden, Reporter reporter) {
        List<Equipment> equipment = garden.getEquipment();
        for (int i = 0; i < equipment.size(); i++) {
            Equipment each = equipment.get(i);
            if (each.getPresent().isEmpty()
                    || each.getPlanned().isEmpty()
                    || each.getExpected().isEmpty()) {
                continue;
            }
            long sum = (long) each.getPresent().get() + each.getPlanned().get();
            if (sum != each.getExpected().get()) {
                reporter.in("equipment", i);
                reporter.in("expected");
                reporter.report(Facts.of("equipment", Names.of(each))
                        .and("present", each.getPresent().get())
                        .and("planned", each.getPlanned().get())
                        .and("expected", each.getExpected().get())
                        .and("sum", sum));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void overdue(Garden garden, Reporter reporter) {
        List<Equipment> equipment = garden.getEquipment();
        for (int i = 0; i < equipment.size(); i++) {
            Equipment each = equipment.get(i);
            if (each.getPlannedFor().isEmpty()
                    || each.getPlanned().orElse(1) == 0
                    || !each.getPlannedFor().get().getLast().isBefore(reporter.asOf())) {
                continue;
            }
            reporter.in("equipment", i);
            reporter.in("plannedFor");
            Facts facts = Facts.of("equipment", Names.of(each))
                    .and("plannedFor", Names.of(each.getPlannedFor().get()));
            if (each.getPlanned().isPresent() && each.getPresent().isPresent()) {
                reporter.report(
                        facts.and("planned", each.getPlanned().get())
                                .and(
                                        "sum",
                                        (long) each.getPresent().get()
                                                + each.getPlanned().get()),
                        "counted");
            } else {
                reporter.report(facts);
            }
            reporter.out();
            reporter.out();
        }
    }

    private static void twice(Garden garden, Reporter reporter) {
        List<Equipment> equipment = garden.getEquipment();
        for (int i = 0; i < equipment.size(); i++) {
            List<String> items = equipment.get(i).getItems();
            if (items.size() > 1) {
                reporter.in("equipment", i);
                twice(equipment.get(i), items, reporter);
                reporter.out();
            }
        }
    }

    private static void twice(Equipment equipment, List<String> items, Reporter reporter) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (!seen.add(Folded.of(items.get(i)))) {
                reporter.in("items", i);
                reporter.report(Facts.of("equipment", Names.of(equipment)).and("item", items.get(i)));
                reporter.out();
            }
        }
    }
}
