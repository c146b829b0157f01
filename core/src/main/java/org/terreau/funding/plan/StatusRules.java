package org.terreau.funding.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;
import org.terreau.money.Rate;

/** Whether what is said of each source fits together, and how much of the plan is secured. */
final class StatusRules {

    private static final Source PRACTICE =
            Source.of("Usage des financeurs", "points relevés à la lecture d’un plan de financement");
    private static final Source PLATFORMS = Source.of(
            "Collectes publiées : Graines de Cultures, Le Jardin du Curé", "lesgrandspetitspas.fr, miimosa.com");

    private StatusRules() {}

    static RuleBook<ResolvedPlan> book(RuleTexts texts) {
        return RuleBook.<ResolvedPlan>empty()
                .plus(texts.rule("funding.plan.status", "FUN-032", Severity.WARNING, PRACTICE), StatusRules::statuses)
                .plus(texts.rule("funding.plan.dates", "FUN-034", Severity.WARNING, PRACTICE), StatusRules::dates)
                .plus(
                        texts.rule("funding.plan.unknown-scheme", "FUN-031", Severity.WARNING, PRACTICE),
                        StatusRules::unknownSchemes)
                .plus(
                        texts.rule("funding.plan.all-or-nothing", "FUN-020", Severity.ERROR, PLATFORMS),
                        StatusRules::allOrNothing)
                .plus(
                        texts.rule("funding.plan.collection-goal", "FUN-017", Severity.WARNING, PLATFORMS),
                        StatusRules::goals)
                .plus(
                        texts.rule("funding.plan.unsecured", "FUN-012", Severity.WARNING, PRACTICE),
                        StatusRules::unsecured);
    }

    private static void statuses(ResolvedPlan resolved, Reporter reporter) {
        List<FundingSource> sources = resolved.plan().getSources();
        for (int i = 0; i < sources.size(); i++) {
            FundingSource source = sources.get(i);
            String variant = contradiction(source);
            if (variant != null) {
                reporter.in("sources", i);
                Facts facts = Facts.of("funder", source.getFunder()).and("status", source.getStatus());
                facts = source.getRequested().isPresent()
                        ? facts.and("requested", source.getRequested().get())
                        : facts;
                facts = source.getGranted().isPresent()
                        ? facts.and("granted", source.getGranted().get())
                        : facts;
                facts = source.getPaid().isPresent()
                        ? facts.and("paid", source.getPaid().get())
                        : facts;
                reporter.report(facts, variant);
                reporter.out();
            }
        }
    }

    /** In which way the status and the amounts contradict each other; null when they do not. */
    private static @Nullable String contradiction(FundingSource source) {
        boolean granted = isSome(source.getGranted());
        boolean paid = isSome(source.getPaid());
        switch (source.getStatus()) {
            case REFUSED -> {
                if (granted || paid) {
                    return "refused";
                }
            }
            case IDEA, REQUESTED -> {
                if (granted || paid) {
                    return "early";
                }
            }
            case GRANTED, PAID -> {
                if (source.getGranted().isEmpty()
                        && source.getPaid().isEmpty()
                        && source.getCollection().isEmpty()) {
                    return source.getRequested().isPresent() ? "amount" : "";
                }
            }
        }
        if (isOver(source.getPaid(), source.getGranted())) {
            return "overpaid";
        }
        return isOver(source.getGranted(), source.getRequested()) ? "over" : null;
    }

    private static boolean isSome(Optional<Money> amount) {
        return amount.isPresent() && !amount.get().isZero();
    }

    private static boolean isOver(Optional<Money> a, Optional<Money> b) {
        return a.isPresent()
                && b.isPresent()
                && a.get().getCurrency().equals(b.get().getCurrency())
                && a.get().getMinorUnits() > b.get().getMinorUnits();
    }

    private static void dates(ResolvedPlan resolved, Reporter reporter) {
        List<FundingSource> sources = resolved.plan().getSources();
        for (int i = 0; i < sources.size(); i++) {
            FundingSource source = sources.get(i);
            reporter.in("sources", i);
            order(source, source.getRequestedOn(), source.getNotifiedOn(), "notifiedOn", "", reporter);
            order(source, source.getNotifiedOn(), source.getPaidOn(), "paidOn", "paidOn", reporter);
            order(source, source.getYearEnd(), source.getReportedOn(), "reportedOn", "reportedOn", reporter);
            reporter.out();
        }
    }

    private static void order(
            FundingSource source,
            Optional<LocalDate> earlier,
            Optional<LocalDate> later,
            String member,
            String variant,
            Reporter reporter) {
        if (earlier.isPresent() && later.isPresent() && later.get().isBefore(earlier.get())) {
            reporter.in(member);
            reporter.report(
                    Facts.of("funder", source.getFunder())
                            .and("later", later.get())
                            .and("earlier", earlier.get()),
                    variant);
            reporter.out();
        }
    }

    private static void unknownSchemes(ResolvedPlan resolved, Reporter reporter) {
        List<FundingSource> sources = resolved.plan().getSources();
        for (int i = 0; i < sources.size(); i++) {
            FundingSource source = sources.get(i);
            if (source.getScheme().isPresent()
                    && source.getStatus() != SourceStatus.REFUSED
                    && resolved.scheme(i).isEmpty()) {
                reporter.in("sources", i);
                reporter.in("scheme");
                reporter.report(Facts.of("scheme", source.getScheme().get()));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void allOrNothing(ResolvedPlan resolved, Reporter reporter) {
        List<FundingSource> sources = resolved.plan().getSources();
        for (int i = 0; i < sources.size(); i++) {
            Optional<Collection> found = sources.get(i).getCollection();
            if (found.isPresent()
                    && ResolvedPlan.isMissed(found.get())
                    && (found.get().getCloses().isEmpty()
                            || reporter.asOf().isAfter(found.get().getCloses().get()))) {
                Collection collection = found.get();
                Facts facts = Facts.of("funder", sources.get(i).getFunder())
                        .and("amount", collection.getCollected())
                        .and("goal", collection.getGoal())
                        .and("threshold", ResolvedPlan.threshold(collection))
                        .and("received", ResolvedPlan.received(collection));
                reporter.in("sources", i);
                reporter.in("collection");
                reporter.report(facts);
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void goals(ResolvedPlan resolved, Reporter reporter) {
        List<FundingSource> sources = resolved.plan().getSources();
        for (int i = 0; i < sources.size(); i++) {
            Optional<Collection> found = sources.get(i).getCollection();
            if (found.isPresent() && isShort(found.get(), reporter.asOf())) {
                Collection collection = found.get();
                long missing = MinorUnits.subtract(
                        collection.getGoal().getMinorUnits(),
                        collection.getCollected().getMinorUnits());
                Facts facts = Facts.of("funder", sources.get(i).getFunder())
                        .and("amount", collection.getCollected())
                        .and("goal", collection.getGoal());
                Optional<Rate> rate = missing == MinorUnits.NONE // a difference that exists has a rate that exists
                        ? Optional.empty()
                        : Rate.between(collection.getCollected(), collection.getGoal());
                boolean plain = rate.isEmpty();
                reporter.in("sources", i);
                reporter.in("collection");
                reporter.report(
                        plain
                                ? facts
                                : facts.and("rate", rate.get().toPercent(1))
                                        .and(
                                                "missing",
                                                Money.ofMinor(
                                                        missing,
                                                        collection.getGoal().getCurrency())),
                        plain ? "plain" : "");
                reporter.out();
                reporter.out();
            }
        }
    }

    /** Short of its goal, and not told of already as a missed all-or-nothing collection. */
    private static boolean isShort(Collection collection, LocalDate asOf) {
        Money goal = collection.getGoal();
        Money collected = collection.getCollected();
        boolean over = collection.getCloses().isEmpty()
                || asOf.isAfter(collection.getCloses().get());
        return goal.getCurrency().equals(collected.getCurrency())
                && collected.getMinorUnits() < goal.getMinorUnits()
                && !(over && ResolvedPlan.isMissed(collection));
    }

    private static void unsecured(ResolvedPlan resolved, Reporter reporter) {
        if (!resolved.isCostKnown()) {
            return;
        }
        PlanPosition position = PlanPosition.of(resolved);
        Optional<Money> hoped = position.hopedFor();
        Optional<Money> gap = position.securedGap();
        if (hoped.isPresent()
                && hoped.get().signum() > 0
                && gap.isPresent()
                && gap.get().signum() > 0) {
            reporter.in("sources");
            reporter.report(Facts.of("amount", hoped.get()).and("gap", gap.get()));
            reporter.out();
        }
    }
}
