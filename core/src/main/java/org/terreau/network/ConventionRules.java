package org.terreau.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.value.DateRange;

/** Whether agreements over years fit their dates and follow each other, and which are about to end. */
final class ConventionRules {

    private static final String LIST = "conventions";

    /** How long before its end an agreement is to be thought of. */
    private static final int MONTHS_BEFORE = 6;

    /** More years than the calendar of a dossier holds. */
    private static final int MOST_YEARS = 10_000;

    private ConventionRules() {}

    static RuleBook<NetworkRegister> book(RuleTexts texts) {
        return RuleBook.<NetworkRegister>empty()
                .plus(
                        texts.rule("network.convention.dates", "NET-050", Severity.ERROR, NetworkSources.TIME),
                        ConventionRules::dates)
                .plus(
                        texts.rule("network.convention.years", "NET-051", Severity.WARNING, NetworkSources.AGREEMENTS),
                        ConventionRules::years)
                .plus(
                        texts.rule("network.convention.circle", "NET-052", Severity.ERROR, NetworkSources.TREE),
                        ConventionRules::circles)
                .plus(
                        texts.rule("network.convention.renewal", "NET-053", Severity.WARNING, NetworkSources.TIME),
                        ConventionRules::renewals)
                .plus(
                        texts.rule("network.convention.ends", "NET-054", Severity.INFO, NetworkSources.AGREEMENTS),
                        ConventionRules::ends);
    }

    private static void dates(NetworkRegister register, Reporter reporter) {
        List<Convention> all = register.conventions();
        for (int i = 0; i < all.size(); i++) {
            Convention each = all.get(i);
            if (PartnershipRules.isBackwards(each.getBegins(), each.getEnds())) {
                at(i, "ends", reporter);
                reporter.report(Facts.of("title", each.getTitle())
                        .and("begins", each.getBegins().get())
                        .and("ends", each.getEnds().get()));
                out(reporter);
            }
        }
    }

    private static void at(int index, String member, Reporter reporter) {
        reporter.in(LIST, index);
        reporter.in(member);
    }

    private static void out(Reporter reporter) {
        reporter.out();
        reporter.out();
    }

    private static void years(NetworkRegister register, Reporter reporter) {
        List<Convention> all = register.conventions();
        for (int i = 0; i < all.size(); i++) {
            Convention each = all.get(i);
            Optional<Integer> years = each.getYears();
            Optional<DateRange> begins = each.getBegins();
            Optional<DateRange> ends = each.getEnds();
            if (years.isPresent()
                    && years.get() > 0
                    && begins.isPresent()
                    && ends.isPresent()
                    && !PartnershipRules.isBackwards(begins, ends)
                    && !isFullYears(years.get(), begins.get(), ends.get())
                    && !isCalendarYears(years.get(), begins.get(), ends.get())) {
                Facts facts = Facts.of("title", each.getTitle())
                        .and("years", years.get())
                        .and("begins", begins.get())
                        .and("ends", ends.get());
                boolean known = begins.get().getFirst().equals(begins.get().getLast()) && years.get() < MOST_YEARS;
                at(i, "years", reporter);
                reporter.report(
                        known ? facts.and("expected", lastDay(begins.get().getFirst(), years.get())) : facts,
                        known ? "expected" : "");
                out(reporter);
            }
        }
    }

    private static LocalDate lastDay(LocalDate first, int years) {
        return first.plusYears(years).minusDays(1);
    }

    /** Whether so many years may lie from the first day to the last, or to the same day of the year after them. */
    private static boolean isFullYears(int years, DateRange begins, DateRange ends) {
        return years < MOST_YEARS
                && !ends.getLast().isBefore(lastDay(begins.getFirst(), years))
                && !ends.getFirst().isAfter(begins.getLast().plusYears(years));
    }

    /** Whether so many calendar years may be touched, as where an agreement is signed in the course of its first. */
    private static boolean isCalendarYears(int years, DateRange begins, DateRange ends) {
        int fewest = ends.getFirst().getYear() - begins.getLast().getYear() + 1;
        int most = ends.getLast().getYear() - begins.getFirst().getYear() + 1;
        return years >= fewest && years <= most;
    }

    private static void circles(NetworkRegister register, Reporter reporter) {
        List<Convention> all = register.conventions();
        List<List<Integer>> circles = Circles.of(all, Convention::getId, Convention::getRenews);
        for (int i = 0; i < circles.size(); i++) {
            List<Integer> circle = circles.get(i);
            List<String> others = new ArrayList<>();
            for (int j = 1; j < circle.size() && j <= Names.MOST_SHOWN; j++) {
                others.add(all.get(circle.get(j)).getTitle());
            }
            Facts facts = Facts.of("title", all.get(circle.get(0)).getTitle());
            at(circle.get(0), "renews", reporter);
            reporter.report(others.isEmpty() ? facts : facts.and("others", others), others.isEmpty() ? "self" : "");
            out(reporter);
        }
    }

    private static void renewals(NetworkRegister register, Reporter reporter) {
        List<Convention> all = register.conventions();
        Map<String, Convention> byId = null;
        for (int i = 0; i < all.size(); i++) {
            Convention each = all.get(i);
            if (each.getRenews().isPresent() && each.getBegins().isPresent()) {
                byId = byId == null ? byId(all) : byId;
                Convention renewed = byId.get(each.getRenews().get());
                if (renewed != null
                        && !renewed.getId().equals(each.getId())
                        && renewed.getEnds().isPresent()
                        && each.getBegins()
                                .get()
                                .getLast()
                                .isBefore(renewed.getEnds().get().getFirst())) {
                    at(i, "begins", reporter);
                    reporter.report(Facts.of("title", each.getTitle())
                            .and("begins", each.getBegins().get())
                            .and("renewed", renewed.getTitle())
                            .and("ends", renewed.getEnds().get()));
                    out(reporter);
                }
            }
        }
    }

    private static Map<String, Convention> byId(List<Convention> all) {
        Map<String, Convention> byId = new HashMap<>();
        for (Convention each : all) {
            byId.putIfAbsent(each.getId(), each);
        }
        return byId;
    }

    /** The last day on which an agreement may end lies within six months, and none renews it. */
    private static void ends(NetworkRegister register, Reporter reporter) {
        List<Convention> all = register.conventions();
        Set<String> renewed = null;
        for (int i = 0; i < all.size(); i++) {
            Convention each = all.get(i);
            if (each.getEnds().isPresent() && isNear(each.getEnds().get().getLast(), reporter.asOf())) {
                renewed = renewed == null ? renewed(all) : renewed;
                if (!renewed.contains(each.getId())) {
                    at(i, "ends", reporter);
                    reporter.report(
                            Facts.of("title", each.getTitle())
                                    .and("end", each.getEnds().get().getLast()),
                            each.getRenewable()
                                    .map(renewable -> renewable ? "renewable" : "final")
                                    .orElse(""));
                    out(reporter);
                }
            }
        }
    }

    private static boolean isNear(LocalDate end, LocalDate asOf) {
        boolean endless = asOf.isAfter(LocalDate.MAX.minusMonths(MONTHS_BEFORE));
        return !end.isBefore(asOf) && (endless || !end.isAfter(asOf.plusMonths(MONTHS_BEFORE)));
    }

    private static Set<String> renewed(List<Convention> all) {
        Set<String> renewed = new HashSet<>();
        for (Convention each : all) {
            each.getRenews().ifPresent(renewed::add);
        }
        return renewed;
    }
}
