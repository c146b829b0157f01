package org.terreau.garden;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.value.DateRange;
import org.terreau.value.Folded;

/** The labels of a garden. */
final class LabelRules {

    /** For how long the label ÉcoJardin is awarded at most. */
    private static final int ECO_JARDIN_YEARS = 5;

    private LabelRules() {}

    static RuleBook<Garden> book(RuleTexts texts) {
        Rule dates = texts.rule("garden.label.dates", "GDN-029", Severity.ERROR, Sources.CALENDAR);
        Rule expired = texts.rule("garden.label.expired", "GDN-030", Severity.WARNING, Sources.UPKEEP);
        Rule issuers = texts.rule("garden.label.issuers", "GDN-031", Severity.WARNING, Sources.LOGIC);
        Rule undated = texts.rule("garden.label.undated", "GDN-032", Severity.INFO, Sources.ECO_JARDIN);
        return RuleBook.<Garden>empty()
                .plus(dates, LabelRules::dates)
                .plus(expired, LabelRules::expired)
                .plus(issuers, LabelRules::issuers)
                .plus(undated, LabelRules::undated);
    }

    private static void dates(Garden garden, Reporter reporter) {
        List<Label> labels = garden.getLabels();
        for (int i = 0; i < labels.size(); i++) {
            Label each = labels.get(i);
            if (each.getObtained().isPresent()
                    && each.getValidTo().isPresent()
                    && each.getValidTo().get().isBefore(each.getObtained().get().getFirst())) {
                reporter.in("labels", i);
                reporter.in("validTo");
                reporter.report(Facts.of("label", each.getName())
                        .and("obtained", Names.of(each.getObtained().get()))
                        .and("validTo", each.getValidTo().get()));
                reporter.out();
                reporter.out();
            }
        }
    }

    /** Whether a label may be in force on a day: awarded by then, and not known to be over. */
    static boolean isInForce(Label label, LocalDate day) {
        boolean awarded = label.getObtained().isEmpty()
                || !label.getObtained().get().getFirst().isAfter(day);
        return awarded
                && (label.getValidTo().isEmpty() || !label.getValidTo().get().isBefore(day));
    }

    /** One that was renewed is not told of. */
    private static void expired(Garden garden, Reporter reporter) {
        List<Label> labels = garden.getLabels();
        Map<LabelAt, LocalDate> until = null;
        for (int i = 0; i < labels.size(); i++) {
            Label each = labels.get(i);
            if (each.getValidTo().isPresent() && each.getValidTo().get().isBefore(reporter.asOf())) {
                if (until == null) {
                    until = until(labels);
                }
                if (!isRenewed(garden, each, each.getValidTo().get(), until)) {
                    reporter.in("labels", i);
                    reporter.in("validTo");
                    reporter.report(Facts.of("garden", garden.getName())
                            .and("label", each.getName())
                            .and("validTo", each.getValidTo().get()));
                    reporter.out();
                    reporter.out();
                }
            }
        }
    }

    /** A label at a site; the empty text for the whole garden. */
    private record LabelAt(String label, String site) {}

    /** The label of a site is renewed there or for the whole garden; that of the garden as such, or at every site. */
    private static boolean isRenewed(Garden garden, Label label, LocalDate validTo, Map<LabelAt, LocalDate> until) {
        String key = key(label);
        if (isLater(until, key, label.getSite().orElse(""), validTo) || isLater(until, key, "", validTo)) {
            return true;
        }
        if (label.getSite().isPresent()) {
            return false;
        }
        for (Site each : garden.getSites()) {
            if (!isLater(until, key, each.getId(), validTo)) {
                return false;
            }
        }
        return !garden.getSites().isEmpty();
    }

    private static boolean isLater(Map<LabelAt, LocalDate> until, String key, String site, LocalDate validTo) {
        return until.getOrDefault(new LabelAt(key, site), LocalDate.MIN).isAfter(validTo);
    }

    private static Map<LabelAt, LocalDate> until(List<Label> labels) {
        Map<LabelAt, LocalDate> until = new HashMap<>();
        for (Label each : labels) {
            LocalDate last = each.getValidTo().orElse(LocalDate.MAX);
            until.merge(
                    new LabelAt(key(each), each.getSite().orElse("")),
                    last,
                    (one, other) -> one.isAfter(other) ? one : other);
        }
        return until;
    }

    /** Which label it is: the kind where that says it, or else the name. */
    private static String key(Label label) {
        LabelKind kind = label.getKind().orElse(LabelKind.OTHER);
        return kind == LabelKind.OTHER ? "«" + Folded.of(label.getName()) : kind.name();
    }

    /**
     * Each statement is held against the one of the same label before it; one that names no site, against the last of
     * any site.
     */
    private static void issuers(Garden garden, Reporter reporter) {
        List<Label> labels = garden.getLabels();
        if (labels.size() < 2) {
            return;
        }
        Map<String, Label> before = new HashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            Label each = labels.get(i);
            if (each.getIssuer().isPresent() || each.getIssuedBy().isPresent()) {
                String key = key(each);
                Label last = each.getSite().isPresent()
                        ? before.getOrDefault(key + "@" + each.getSite().get(), before.get(key + "@"))
                        : before.get(key);
                before.put(key, each);
                before.put(key + "@" + each.getSite().orElse(""), each);
                if (last != null && isOfOneDay(last, each)) {
                    reporter.in("labels", i);
                    issuers(last, each, reporter);
                    reporter.out();
                }
            }
        }
    }

    private static boolean isOfOneDay(Label one, Label other) {
        DateRange first = one.getObtained().orElse(null);
        DateRange second = other.getObtained().orElse(null);
        return first == null || second == null || first.overlaps(second);
    }

    private static void issuers(Label one, Label other, Reporter reporter) {
        boolean byId = one.getIssuedBy().isPresent() && other.getIssuedBy().isPresent();
        Optional<String> first = byId ? one.getIssuedBy() : one.getIssuer();
        Optional<String> second = byId ? other.getIssuedBy() : other.getIssuer();
        boolean comparable = first.isPresent() && second.isPresent();
        if (comparable && !Folded.of(first.get()).equals(Folded.of(second.get()))) {
            reporter.in(byId ? "issuedBy" : "issuer");
            reporter.report(
                    Facts.of("label", other.getName()).and("first", first.get()).and("other", second.get()));
            reporter.out();
        }
    }

    private static void undated(Garden garden, Reporter reporter) {
        List<Label> labels = garden.getLabels();
        for (int i = 0; i < labels.size(); i++) {
            Label each = labels.get(i);
            LabelKind kind = each.getKind().orElse(LabelKind.OTHER);
            if (kind == LabelKind.OTHER || each.getValidTo().isPresent()) {
                continue;
            }
            reporter.in("labels", i);
            Facts facts = Facts.of("garden", garden.getName()).and("label", each.getName());
            if (each.getObtained().isEmpty()) {
                reporter.report(facts);
            } else if (kind == LabelKind.ECO_JARDIN && isOld(each.getObtained().get(), reporter.asOf())) {
                reporter.report(
                        facts.and("obtained", Names.of(each.getObtained().get())), "old");
            }
            reporter.out();
        }
    }

    private static boolean isOld(DateRange obtained, LocalDate asOf) {
        return obtained.getLast().plusYears(ECO_JARDIN_YEARS).isBefore(asOf);
    }
}
