package org.terreau.funding.scheme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Findings;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;
import org.terreau.funding.FunderKind;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;
import org.terreau.money.Rate;

/**
 * The rules by which a scheme judges an application: its amounts, its conditions, its own demands. Each finding says by
 * its fact {@code text} where the scheme states the term.
 */
public final class SchemeRules {

    private static final RuleTexts TEXTS = RuleTexts.beside(SchemeRules.class);
    private static final Source TERMS = Source.of("Règlement du dispositif", "conditions énoncées par le financeur");
    private static final RuleBook<Application> CONDITIONS = ConditionRules.book(TEXTS, TERMS);

    /** The rules on applications, before the one look that passes over what breaks no term. */
    static final RuleBook<Application> TERM_BY_TERM = amounts().plus(CONDITIONS);

    private static final RuleBook<Application> APPLICATIONS = TERM_BY_TERM.where(ApplicationGlance::mayBreakATerm);
    private static final RuleBook<Application> ADDABLE = amounts().only("FUN-023");
    private static final RuleBook<Schemes> SCHEMES = SchemeChecks.book(TEXTS);

    private static final RuleBook<Envelope> ENVELOPES = RuleBook.<Envelope>empty()
            .plus(
                    TEXTS.rule(
                            "funding.envelope.exceeded",
                            "FUN-016",
                            Severity.ERROR,
                            Source.of("Arithmétique", "somme des aides et enveloppe votée")),
                    SchemeRules::envelope);

    private SchemeRules() {}

    /**
     * Returns the rules on applications of any scheme, but for the demands of its own.
     *
     * @return the book
     */
    public static RuleBook<Application> applications() {
        return APPLICATIONS;
    }

    /**
     * Returns the rules on schemes themselves: whether their terms contradict each other.
     *
     * @return the book
     */
    public static RuleBook<Schemes> schemes() {
        return SCHEMES;
    }

    /**
     * Returns the rules on envelopes.
     *
     * @return the book
     */
    public static RuleBook<Envelope> envelopes() {
        return ENVELOPES;
    }

    private static void envelope(Envelope envelope, Reporter reporter) {
        Optional<Money> left = envelope.remaining();
        if (left.isPresent() && left.get().isNegative()) {
            long sum = MinorUnits.subtract(
                    envelope.getAmount().getMinorUnits(), left.get().getMinorUnits());
            Currency currency = envelope.getAmount().getCurrency();
            Facts facts = Facts.of("envelope", envelope.getAmount()).and("left", left.get());
            reporter.in("awards");
            reporter.report(
                    sum == MinorUnits.NONE ? facts : facts.and("sum", Money.ofMinor(sum, currency)),
                    sum == MinorUnits.NONE ? "far" : "");
            reporter.out();
        } else if (left.isEmpty()) {
            reporter.in("awards");
            reporter.report(Facts.of("envelope", envelope.getAmount()), "unknown");
            reporter.out();
        }
    }

    /** The conditions that no amount makes up for, and that the amounts can be added; whatever is asked. */
    static Findings conditions(Application application, LocalDate asOf) {
        boolean addable = ApplicationAmounts.isAddable(application, false, ApplicationAmounts.currency(application));
        Findings unmet = CONDITIONS.check(application, asOf);
        return addable ? unmet : ADDABLE.check(application, asOf).and(unmet);
    }

    /** The demands of a scheme; of two with one id, the first. */
    static Collection<Demand> demandsOf(Scheme scheme) {
        Map<String, Demand> demands = new LinkedHashMap<>();
        scheme.getDemands().forEach(each -> demands.putIfAbsent(each.getId(), each));
        return demands.values();
    }

    /**
     * Returns the rule book of a scheme's own demands: a rule {@code scheme.<scheme>/<demand>} for each, with the
     * funder's sentence, gravity and source. Applications of other schemes pass.
     *
     * @param scheme the scheme
     * @return the book; empty when the scheme makes no demands
     */
    public static RuleBook<Application> demands(Scheme scheme) {
        RuleBook<Application> book = RuleBook.empty();
        for (Demand each : demandsOf(scheme)) {
            String code = scheme.getId() + "/" + each.getId();
            Rule rule = Rule.of(
                    "scheme." + code,
                    code,
                    each.getSeverity(),
                    scheme.getSource(),
                    each.getFrench(),
                    each.getEnglish());
            book = book.plus(rule, (application, reporter) -> demand(scheme, each, application, reporter));
        }
        return book;
    }

    private static void demand(Scheme scheme, Demand demand, Application application, Reporter reporter) {
        if (!application.getScheme().getId().equals(scheme.getId()) || !DemandBounds.isStated(demand, application)) {
            return;
        }
        Currency currency = ApplicationAmounts.currency(application);
        DemandBounds bounds = DemandBounds.of(demand, application, currency);
        if (!bounds.isUnknown() && !bounds.isMet()) {
            Facts facts = Facts.of("scheme", scheme.getTitle())
                    .and("measure", demand.getMeasure())
                    .and("amount", Money.ofMinor(bounds.amount(), currency));
            if (DemandBounds.isRated(demand)) {
                facts = facts.and("base", demand.getOf()).and("of", Money.ofMinor(bounds.of(), currency));
            }
            if (bounds.least() > MinorUnits.NONE) {
                facts = facts.and("least", Money.ofMinor(bounds.least(), currency));
            }
            if (bounds.most() < Long.MAX_VALUE) {
                facts = facts.and("most", Money.ofMinor(bounds.most(), currency));
            }
            reporter.report(facts);
        }
    }

    private static RuleBook<Application> amounts() {
        return RuleBook.<Application>empty()
                .plus(rule("currency", "FUN-023", Severity.ERROR), SchemeRules::currency)
                .plus(rule("capped-base", "FUN-006", Severity.WARNING), SchemeRules::cappedBase)
                .plus(
                        rule("rate", "FUN-004", Severity.ERROR),
                        (application, reporter) -> rate(application, false, reporter))
                .plus(
                        rule("eu-rate", "FUN-010", Severity.ERROR),
                        (application, reporter) -> rate(application, true, reporter))
                .plus(rule("ceiling", "FUN-003", Severity.ERROR), SchemeRules::ceiling)
                .plus(rule("minimum", "FUN-005", Severity.ERROR), SchemeRules::minimum)
                .plus(rule("public-share", "FUN-009", Severity.ERROR), SchemeRules::publicShare);
    }

    private static Rule rule(String what, String code, Severity severity) {
        return TEXTS.rule("funding.scheme." + what, code, severity, TERMS);
    }

    /** What every finding on an application names. */
    static Facts facts(Application application) {
        Scheme scheme = application.getScheme();
        Source source = scheme.getSource();
        return Facts.of("scheme", scheme.getTitle())
                .and("funder", scheme.getFunder())
                .and(
                        "text",
                        source.getTitle()
                                + source.getReference()
                                        .map(reference -> ", " + reference)
                                        .orElse(""));
    }

    /** Reports with the most that can be asked, and by another variant when that is nothing. */
    private static void reportWithMost(Facts facts, String variant, Application application, Reporter reporter) {
        Optional<Money> most = Entitlement.of(application, reporter.asOf()).getMost();
        boolean some = most.isPresent() && most.get().signum() > 0;
        reporter.report(most.isPresent() ? facts.and("most", most.get()) : facts, some ? variant : "none");
    }

    private static void currency(Application application, Reporter reporter) {
        if (!ApplicationAmounts.isLimiting(application.getScheme())) {
            return;
        }
        Currency currency = ApplicationAmounts.currency(application);
        if (!ApplicationAmounts.isAddable(application, true, currency)) {
            Optional<Currency> other = ApplicationAmounts.other(application, currency);
            Facts facts = facts(application).and("a", currency.getCurrencyCode());
            reporter.report(
                    other.isPresent() ? facts.and("b", other.get().getCurrencyCode()) : facts,
                    other.isPresent() ? "" : "limits");
        }
    }

    private static void cappedBase(Application application, Reporter reporter) {
        Optional<Money> cap = application.getScheme().getMaxEligibleCost();
        if (cap.isEmpty() || !ApplicationAmounts.isCostKnown(application)) {
            return;
        }
        Currency currency = ApplicationAmounts.currency(application);
        long cost = ApplicationAmounts.eligibleCost(application, currency);
        long bound = MinorUnits.of(cap.get(), currency);
        if (cost != MinorUnits.NONE && bound != MinorUnits.NONE && cost > bound) {
            Facts facts = facts(application)
                    .and("cost", Money.ofMinor(cost, currency))
                    .and("cap", cap.get());
            Rate rate = Terms.rate(application);
            long grant = rate == null ? 0 : Terms.floor(rate, bound);
            Optional<Rate> effective = Rate.between(Money.ofMinor(grant, currency), Money.ofMinor(cost, currency));
            if (rate == null || effective.isEmpty()) {
                reporter.report(facts, "plain");
            } else {
                reporter.report(facts.and("grant", Money.ofMinor(grant, currency))
                        .and("effective", effective.get().toPercent(1)));
            }
        }
    }

    private static void rate(Application application, boolean european, Reporter reporter) {
        Optional<Money> requested = application.getRequested();
        boolean isEuropean = application.getScheme().getFunderKind() == FunderKind.EUROPEAN_UNION;
        if (requested.isEmpty() || isEuropean != european || !ApplicationAmounts.isCostKnown(application)) {
            return;
        }
        @Nullable Rate rate = Terms.rate(application);
        if (rate == null) {
            return;
        }
        Currency currency = ApplicationAmounts.currency(application);
        long base = Terms.base(application, currency);
        long amount = MinorUnits.of(requested.get(), currency);
        long max = Terms.floor(rate, base); // exact: an amount of whole cents is over the rate when it is over this
        if (base != MinorUnits.NONE && amount != MinorUnits.NONE && amount > max) {
            Facts facts = facts(application)
                    .and("amount", requested.get())
                    .and("rate", rate.toPercent(2).stripTrailingZeros())
                    .and("base", Money.ofMinor(base, currency))
                    .and("max", Money.ofMinor(max, currency))
                    .and("over", Money.ofMinor(amount - max, currency));
            Optional<Money> cost = Entitlement.smallestCost(application, requested.get());
            reportWithMost(
                    cost.isPresent() ? facts.and("cost", cost.get()) : facts,
                    cost.isPresent() ? "cost" : "",
                    application,
                    reporter);
        }
    }

    private static void ceiling(Application application, Reporter reporter) {
        Optional<Money> max = application.getScheme().getMaxGrant();
        Optional<Money> requested = application.getRequested();
        if (max.isPresent() && requested.isPresent() && isOver(requested.get(), max.get())) {
            reportWithMost(
                    facts(application).and("amount", requested.get()).and("max", max.get()), "", application, reporter);
        }
    }

    private static void minimum(Application application, Reporter reporter) {
        Optional<Money> min = application.getScheme().getMinGrant();
        Optional<Money> requested = application.getRequested();
        if (min.isPresent() && requested.isPresent() && isOver(min.get(), requested.get())) {
            Facts facts = facts(application).and("amount", requested.get()).and("min", min.get());
            Optional<Money> most = Entitlement.of(application, reporter.asOf()).getMost();
            if (most.isEmpty()) {
                reporter.report(facts, "open");
            } else {
                boolean reachable = most.get().signum() > 0 && !isOver(min.get(), most.get());
                reporter.report(facts.and("most", most.get()), reachable ? "reachable" : "");
            }
        }
    }

    private static boolean isOver(Money a, Money b) {
        return a.getCurrency().equals(b.getCurrency()) && a.getMinorUnits() > b.getMinorUnits();
    }

    private static void publicShare(Application application, Reporter reporter) {
        Optional<Rate> rate = application.getScheme().getMaxPublicRate();
        if (rate.isEmpty() || !ApplicationAmounts.isCostKnown(application)) {
            return;
        }
        Currency currency = ApplicationAmounts.currency(application);
        long whole = ApplicationAmounts.publicBase(application, currency);
        long money = ApplicationAmounts.publicMoney(
                application, ApplicationAmounts.of(application.getRequested(), currency), currency);
        long max = Terms.floor(rate.get(), whole);
        if (whole != MinorUnits.NONE && money != MinorUnits.NONE && money > max) {
            Facts facts = facts(application)
                    .and("public", Money.ofMinor(money, currency))
                    .and("rate", rate.get().toPercent(2).stripTrailingZeros())
                    .and("cost", Money.ofMinor(whole, currency))
                    .and("max", Money.ofMinor(max, currency));
            reportWithMost(
                    facts,
                    application.getScheme().isVolunteeringCounted() ? "volunteering" : "",
                    application,
                    reporter);
        }
    }
}
