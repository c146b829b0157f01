package org.terreau.network.governance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;

/** Whether mandates fit their days and their body. */
final class MandateRules {

    private static final Source MEMBERS = Source.of(
            "decidim/decidim, demandes de ses utilisateurs", "github.com/decidim/decidim/issues/2832 et 15710");

    private MandateRules() {}

    static RuleBook<ResolvedGovernance> book(RuleTexts texts) {
        return RuleBook.<ResolvedGovernance>empty()
                .plus(
                        texts.rule("governance.mandate.dates", "GOV-010", Severity.ERROR, GovernanceRules.ARITHMETIC),
                        MandateRules::dates)
                .plus(
                        texts.rule(
                                "governance.mandate.body-exists",
                                "GOV-011",
                                Severity.WARNING,
                                GovernanceRules.ARITHMETIC),
                        MandateRules::bodyExists)
                .plus(
                        texts.rule("governance.mandate.all-ended", "GOV-012", Severity.WARNING, MEMBERS),
                        MandateRules::allEnded)
                .plus(
                        texts.rule("governance.mandate.over-seats", "GOV-013", Severity.WARNING, MEMBERS),
                        MandateRules::overSeats);
    }

    private static void dates(ResolvedGovernance resolved, Reporter reporter) {
        List<Mandate> mandates = resolved.governance().getMandates();
        for (int i = 0; i < mandates.size(); i++) {
            Mandate mandate = mandates.get(i);
            if (ResolvedGovernance.isBefore(mandate.getEnds(), mandate.getBegins())) {
                reporter.in("mandates", i);
                reporter.in("ends");
                reporter.report(Facts.of(
                                "begins",
                                ResolvedGovernance.shown(mandate.getBegins().get()))
                        .and("ends", ResolvedGovernance.shown(mandate.getEnds().get())));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void bodyExists(ResolvedGovernance resolved, Reporter reporter) {
        List<Mandate> mandates = resolved.governance().getMandates();
        for (int i = 0; i < mandates.size(); i++) {
            Mandate mandate = mandates.get(i);
            GovernanceBody body = resolved.body(mandate.getBody());
            String variant = body == null ? null : variant(mandate, body, reporter.asOf());
            if (body != null && variant != null) {
                reporter.in("mandates", i);
                reporter.report(facts(mandate, body, variant), variant);
                reporter.out();
            }
        }
    }

    private static @Nullable String variant(Mandate mandate, GovernanceBody body, LocalDate asOf) {
        if (ResolvedGovernance.isBefore(mandate.getBegins(), body.getSince())) {
            return "before";
        }
        if (ResolvedGovernance.isBefore(body.getUntil(), mandate.getEnds())) {
            return "after";
        }
        return mandate.getEnds().isEmpty() && ResolvedGovernance.isOver(body.getUntil(), asOf) ? "" : null;
    }

    private static Facts facts(Mandate mandate, GovernanceBody body, String variant) {
        Facts facts = Facts.of("body", body.getName());
        return switch (variant) {
            case "before" ->
                facts.and("begins", ResolvedGovernance.shown(mandate.getBegins().orElseThrow()))
                        .and("since", ResolvedGovernance.shown(body.getSince().orElseThrow()));
            case "after" ->
                facts.and("ends", ResolvedGovernance.shown(mandate.getEnds().orElseThrow()))
                        .and("until", ResolvedGovernance.shown(body.getUntil().orElseThrow()));
            default ->
                facts.and("until", ResolvedGovernance.shown(body.getUntil().orElseThrow()));
        };
    }

    /** What is known of the mandates on one body. */
    private static final class Tally {
        int listed;
        int ended;
        int running;

        @Nullable
        LocalDate last;
    }

    private static Map<String, Tally> tallies(ResolvedGovernance resolved, LocalDate asOf) {
        Map<String, Tally> tallies = new HashMap<>();
        List<Mandate> mandates = resolved.governance().getMandates();
        for (int i = 0; i < mandates.size(); i++) {
            Mandate mandate = mandates.get(i);
            Tally tally = tallies.computeIfAbsent(mandate.getBody(), id -> new Tally());
            tally.listed++;
            if (ResolvedGovernance.isOver(mandate.getEnds(), asOf)) {
                LocalDate last = mandate.getEnds().get().getLast();
                tally.ended++;
                tally.last = tally.last == null || last.isAfter(tally.last) ? last : tally.last;
            } else if (mandate.getBegins().isPresent()
                    && !mandate.getBegins().get().getLast().isAfter(asOf)
                    && (mandate.getEnds().isEmpty()
                            || !mandate.getEnds().get().getFirst().isBefore(asOf))) {
                tally.running++;
            }
        }
        return tallies;
    }

    private static void allEnded(ResolvedGovernance resolved, Reporter reporter) {
        if (resolved.governance().getMandates().isEmpty()) {
            return;
        }
        Map<String, Tally> tallies = tallies(resolved, reporter.asOf());
        List<GovernanceBody> bodies = resolved.governance().getBodies();
        for (int i = 0; i < bodies.size(); i++) {
            GovernanceBody body = bodies.get(i);
            Tally tally = tallies.get(body.getId());
            if (tally != null && tally.ended == tally.listed && tally.last != null && isGoingOn(body, reporter)) {
                reporter.in("bodies", i);
                reporter.report(Facts.of("body", body.getName())
                        .and("count", tally.listed)
                        .and("last", tally.last));
                reporter.out();
            }
        }
    }

    private static boolean isGoingOn(GovernanceBody body, Reporter reporter) {
        return body.getUntil().isEmpty() || !body.getUntil().get().getFirst().isBefore(reporter.asOf());
    }

    private static void overSeats(ResolvedGovernance resolved, Reporter reporter) {
        if (resolved.governance().getMandates().isEmpty()) {
            return;
        }
        Map<String, Tally> tallies = tallies(resolved, reporter.asOf());
        List<GovernanceBody> bodies = resolved.governance().getBodies();
        for (int i = 0; i < bodies.size(); i++) {
            GovernanceBody body = bodies.get(i);
            Tally tally = tallies.get(body.getId());
            if (tally != null
                    && body.getSeats().isPresent()
                    && tally.running > body.getSeats().get()) {
                reporter.in("bodies", i);
                reporter.in("seats");
                reporter.report(Facts.of("body", body.getName())
                        .and("running", tally.running)
                        .and("seats", body.getSeats().get())
                        .and("day", reporter.asOf()));
                reporter.out();
                reporter.out();
            }
        }
    }
}
