package org.terreau.garden;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.value.DateRange;
import org.terreau.value.Folded;

/** A garden as a whole: when it began and ended, and of which sites it is made. */
final class SiteRules {

    private SiteRules() {}

    static RuleBook<Garden> book(RuleTexts texts) {
        Rule dates = texts.rule("garden.dates", "GDN-001", Severity.ERROR, Sources.CALENDAR);
        Rule status = texts.rule("garden.status", "GDN-002", Severity.WARNING, Sources.UPKEEP);
        Rule unknown = texts.rule("garden.site.unknown", "GDN-003", Severity.ERROR, Sources.FORMAT);
        Rule sameName = texts.rule("garden.site.same-name", "GDN-004", Severity.INFO, Sources.UPKEEP);
        return RuleBook.<Garden>empty()
                .plus(dates, SiteRules::dates)
                .plus(status, SiteRules::status)
                .plus(unknown, SiteRules::unknown)
                .plus(sameName, SiteRules::sameNames);
    }

    private static void dates(Garden garden, Reporter reporter) {
        if (garden.getFounded().isPresent() && garden.getClosed().isPresent()) {
            DateRange founded = garden.getFounded().get();
            DateRange closed = garden.getClosed().get();
            if (closed.getLast().isBefore(founded.getFirst())) {
                reporter.in("closed");
                reporter.report(Facts.of("garden", garden.getName())
                        .and("founded", Names.of(founded))
                        .and("closed", Names.of(closed)));
                reporter.out();
            }
        }
    }

    private static void status(Garden garden, Reporter reporter) {
        GardenStatus status = garden.getStatus();
        if (status == GardenStatus.CLOSED) {
            return;
        }
        Facts facts = Facts.of("garden", garden.getName()).and("status", status);
        if (garden.getClosed().isPresent() && isPast(garden.getClosed().get(), reporter.asOf())) {
            reporter.in("status");
            reporter.report(facts.and("closed", Names.of(garden.getClosed().get())));
            reporter.out();
        } else if (status == GardenStatus.PLANNED
                && garden.getFounded().isPresent()
                && isPast(garden.getFounded().get(), reporter.asOf())) {
            reporter.in("status");
            reporter.report(facts.and("founded", Names.of(garden.getFounded().get())), "planned");
            reporter.out();
        }
    }

    private static boolean isPast(DateRange days, LocalDate asOf) {
        return days.getLast().isBefore(asOf);
    }

    /** What names a site names one of the garden's. */
    private static void unknown(Garden garden, Reporter reporter) {
        Sites sites = new Sites(garden);
        for (int i = 0; i < garden.getEquipment().size(); i++) {
            Equipment each = garden.getEquipment().get(i);
            if (each.getSite().isPresent()) {
                sites.check("equipment", i, each.getSite().get(), reporter);
            }
        }
        for (int i = 0; i < garden.getOpening().size(); i++) {
            OpeningHours each = garden.getOpening().get(i);
            if (each.getSite().isPresent()) {
                sites.check("opening", i, each.getSite().get(), reporter);
            }
        }
        for (int i = 0; i < garden.getLabels().size(); i++) {
            Label each = garden.getLabels().get(i);
            if (each.getSite().isPresent()) {
                sites.check("labels", i, each.getSite().get(), reporter);
            }
        }
    }

    /** The sites of a garden by id and by name, put in order when they are first asked for. */
    private static final class Sites {

        private final Garden garden;
        private @Nullable Set<String> ids;
        private @Nullable Map<String, String> byName;

        Sites(Garden garden) {
            this.garden = garden;
        }

        void check(String member, int index, String site, Reporter reporter) {
            if (ids == null) {
                ids = new HashSet<>();
                for (Site each : garden.getSites()) {
                    ids.add(each.getId());
                }
            }
            if (!ids.contains(site)) {
                reporter.in(member, index);
                reporter.in("site");
                report(site, reporter);
                reporter.out();
                reporter.out();
            }
        }

        private void report(String site, Reporter reporter) {
            Facts facts = Facts.of("garden", garden.getName()).and("site", site);
            if (garden.getSites().isEmpty()) {
                reporter.report(facts, "none");
                return;
            }
            if (byName == null) {
                byName = new HashMap<>();
                for (Site each : garden.getSites()) {
                    byName.put(Folded.of(each.getName()), each.getId());
                }
            }
            Facts known = facts.and("known", Names.ids(garden.getSites()));
            String meant = byName.get(Folded.of(site));
            if (meant == null) {
                reporter.report(known);
            } else {
                reporter.report(known.and("meant", meant), "named");
            }
        }
    }

    /** Who reads a report cannot tell two sites, or two plots of a site, of one name apart. */
    private static void sameNames(Garden garden, Reporter reporter) {
        List<Site> sites = garden.getSites();
        sameNames("sites", "", sites, site -> Optional.of(site.getName()), Site::getId, reporter);
        for (int i = 0; i < sites.size(); i++) {
            if (sites.get(i).getPlots().size() > 1) {
                reporter.in("sites", i);
                sameNames("plots", "plot", sites.get(i).getPlots(), Plot::getName, Plot::getId, reporter);
                reporter.out();
            }
        }
    }

    private static <P> void sameNames(
            String member,
            String variant,
            List<P> parts,
            Function<P, Optional<String>> name,
            Function<P, String> id,
            Reporter reporter) {
        if (parts.size() < 2) {
            return;
        }
        Map<String, P> seen = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            P each = parts.get(i);
            Optional<String> named = name.apply(each);
            P first = named.isPresent() ? seen.putIfAbsent(Folded.of(named.get()), each) : null;
            if (named.isPresent() && first != null) {
                reporter.in(member, i);
                reporter.in("name");
                reporter.report(
                        Facts.of("name", named.get())
                                .and("first", id.apply(first))
                                .and("other", id.apply(each)),
                        variant);
                reporter.out();
                reporter.out();
            }
        }
    }
}
