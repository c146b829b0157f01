package org.terreau.funding.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.terreau.finding.Source;
import org.terreau.funding.FunderKind;
import org.terreau.funding.law.LegalFigures;
import org.terreau.funding.scheme.Application;
import org.terreau.funding.scheme.CostCategory;
import org.terreau.funding.scheme.Expense;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.Schemes;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;
import org.terreau.money.Rate;

/**
 * A plan with its schemes looked up and its sums made, once for all rules and calculators. Immutable.
 *
 * <p>An amount counts in the currency of the plan, which is that of its cost; an amount in another has no sum.
 */
public final class ResolvedPlan {

    /** The terms of a source without a scheme: there are none. */
    private static final Scheme FREE = Scheme.builder()
            .id("none")
            .title("—")
            .funder("—")
            .funderKind(FunderKind.PRIVATE)
            .source(Source.of("—", "—"))
            .build();

    /** The position of a source that the plan does not have. */
    static final int NEW = -1;

    private final FinancingPlan plan;
    private final LegalFigures figures;
    private final Currency currency;
    private final long cost;
    private final long[] counted;
    private final long publicMoney;
    private final long privateMoney;
    private final long own;
    private final long total;
    private final Application[] applications;
    private final Optional<Money> statedCost;
    private final Map<String, Integer> named = new LinkedHashMap<>();
    private final Map<String, NavigableSet<LocalDate>> past = new HashMap<>();
    private final Map<String, NavigableSet<LocalDate>> requests = new HashMap<>();

    private ResolvedPlan(FinancingPlan plan, Schemes schemes, LegalFigures figures) {
        this.plan = plan;
        this.figures = figures;
        this.currency = currencyOf(plan);
        this.cost = costOf(plan, currency);
        this.statedCost = plan.getCost().isPresent() || plan.getExpenses().isEmpty() || cost == MinorUnits.NONE
                ? plan.getCost()
                : Optional.of(Money.ofMinor(cost, currency));
        List<FundingSource> sources = plan.getSources();
        this.counted = new long[sources.size()];
        this.applications = new Application[sources.size()];
        long sum = 0;
        long ofPublic = 0;
        long ofOwn = 0;
        for (int i = 0; i < counted.length; i++) {
            FundingSource source = sources.get(i);
            counted[i] = counted(source, currency);
            if (namesScheme(source)) {
                named.merge(source.getScheme().get(), 1, Integer::sum);
            }
            sum = MinorUnits.add(sum, counted[i]);
            switch (Pot.of(source.getKind())) {
                case PUBLIC -> ofPublic = MinorUnits.add(ofPublic, counted[i]);
                case OWN -> ofOwn = MinorUnits.add(ofOwn, counted[i]);
                case PRIVATE -> {}
            }
            applications[i] = new SourceApplication(this, i, scheme(source, schemes));
        }
        if (!plan.getHistory().isEmpty()) {
            rememberDays();
        }
        this.total = sum;
        this.publicMoney = ofPublic;
        this.own = ofOwn;
        this.privateMoney = MinorUnits.subtract(sum, MinorUnits.add(ofPublic, ofOwn));
    }

    private void rememberDays() {
        for (PastGrant each : plan.getHistory()) {
            Optional<LocalDate> day = each.getRequestedOn().isPresent() ? each.getRequestedOn() : each.getGrantedOn();
            if (each.getScheme().isPresent() && day.isPresent()) {
                past.computeIfAbsent(each.getScheme().get(), id -> new TreeSet<>())
                        .add(day.get());
            }
        }
        for (FundingSource each : plan.getSources()) {
            if (each.getRequestedOn().isPresent()) {
                requests.computeIfAbsent(each.getFunder(), id -> new TreeSet<>())
                        .add(each.getRequestedOn().get());
            }
        }
    }

    /**
     * Resolves a plan.
     *
     * @param plan any plan
     * @param schemes the schemes that it may name
     * @param figures the figures of law
     * @return the resolved plan
     */
    public static ResolvedPlan of(FinancingPlan plan, Schemes schemes, LegalFigures figures) {
        return new ResolvedPlan(plan, schemes, figures);
    }

    /** A refused source asks nothing of its scheme any more. */
    private static Scheme scheme(FundingSource source, Schemes schemes) {
        Optional<String> id = source.getScheme();
        if (id.isEmpty() || source.getStatus() == SourceStatus.REFUSED) {
            return FREE;
        }
        Optional<Scheme> scheme = schemes.find(id.get());
        return scheme.isPresent() ? scheme.get() : FREE;
    }

    @SuppressWarnings("ReferenceEquality") // a host's own scheme may say the same; it is a scheme all the same
    private static boolean isFree(Scheme scheme) {
        return scheme == FREE;
    }

    private static Currency currencyOf(FinancingPlan plan) {
        if (plan.getCost().isPresent()) {
            return plan.getCost().get().getCurrency();
        }
        for (Expense each : plan.getExpenses()) {
            if (each.getCategory() != CostCategory.IN_KIND) {
                return each.getAmount().getCurrency();
            }
        }
        for (FundingSource each : plan.getSources()) {
            Optional<Money> amount = isCounted(each) ? amount(each) : Optional.empty();
            if (amount.isPresent()) {
                return amount.get().getCurrency();
            }
        }
        return plan.getExpenses().isEmpty()
                ? Money.ZERO.getCurrency()
                : plan.getExpenses().get(0).getAmount().getCurrency();
    }

    private static long costOf(FinancingPlan plan, Currency currency) {
        if (plan.getCost().isPresent()) {
            return MinorUnits.of(plan.getCost().get(), currency);
        }
        return cashExpenses(plan, currency);
    }

    static long cashExpenses(FinancingPlan plan, Currency currency) {
        long sum = 0;
        List<Expense> expenses = plan.getExpenses();
        for (int i = 0; i < expenses.size(); i++) {
            if (expenses.get(i).getCategory() != CostCategory.IN_KIND) {
                sum = MinorUnits.add(sum, MinorUnits.of(expenses.get(i).getAmount(), currency));
            }
        }
        return sum;
    }

    /**
     * The amount by which a source counts; empty when it states none. A missed all-or-nothing collection is nothing.
     */
    static Optional<Money> amount(FundingSource source) {
        Optional<Collection> collection = source.getCollection();
        if (collection.isPresent()) {
            return Optional.of(received(collection.get()));
        }
        boolean decided = source.getStatus() == SourceStatus.GRANTED || source.getStatus() == SourceStatus.PAID;
        if (decided && source.getGranted().isPresent()) {
            return source.getGranted();
        }
        return decided && source.getPaid().isPresent() ? source.getPaid() : source.getRequested();
    }

    /** What a collection brings as it stands. */
    static Money received(Collection collection) {
        return isMissed(collection)
                ? Money.ofMinor(0, collection.getCollected().getCurrency())
                : collection.getCollected();
    }

    static boolean isMissed(Collection collection) {
        Money goal = collection.getGoal();
        Money collected = collection.getCollected();
        return collection.getModel() == CollectionModel.ALL_OR_NOTHING
                && goal.getCurrency().equals(collected.getCurrency())
                && collected.getMinorUnits() < threshold(collection).getMinorUnits();
    }

    /** The least with which an all-or-nothing collection is paid out, rounded up to the cent. */
    static Money threshold(Collection collection) {
        Rate rate = collection.getThreshold().orElse(Rate.ONE);
        Money goal = collection.getGoal();
        boolean usual = rate.signum() > 0 && rate.compareTo(Rate.ONE) <= 0 && goal.getMinorUnits() > 0;
        return usual
                ? Money.ofMinor(
                        -rate.floorOf(Money.ofMinor(-goal.getMinorUnits(), goal.getCurrency()))
                                .getMinorUnits(),
                        goal.getCurrency())
                : goal;
    }

    private static long counted(FundingSource source, Currency currency) {
        Optional<Money> amount = isCounted(source) ? amount(source) : Optional.empty();
        return amount.isPresent() ? MinorUnits.of(amount.get(), currency) : 0;
    }

    /** A refusal pays nothing, nor does what is given in kind. */
    private static boolean isCounted(FundingSource source) {
        return source.getStatus() != SourceStatus.REFUSED && !source.isInKind();
    }

    /**
     * Returns the plan as it stands.
     *
     * @return the plan
     */
    public FinancingPlan plan() {
        return plan;
    }

    /**
     * Returns the figures of law by which it is judged.
     *
     * @return the figures
     */
    public LegalFigures figures() {
        return figures;
    }

    /**
     * Returns each source as an application to its scheme.
     *
     * @return one for each source, in order; without terms for a source on no known scheme
     */
    public List<Application> applications() {
        return List.of(applications);
    }

    /**
     * Finds the scheme of a source.
     *
     * @param index the position of the source
     * @return the scheme; empty when it names none, or one that is not known
     */
    public Optional<Scheme> scheme(int index) {
        Scheme scheme = applications[index].getScheme();
        return isFree(scheme) ? Optional.empty() : Optional.of(scheme);
    }

    /**
     * Returns what the plan would be as an application to one more scheme, with all its sources as other money.
     *
     * <pre>{@code
     * Entitlement.of(plan.application(scheme, asOf), asOf).getMost(); // how much could be asked of it
     * }</pre>
     *
     * @param scheme any scheme
     * @param requestedOn when it would be asked
     * @return the application, without an amount
     */
    public Application application(Scheme scheme, LocalDate requestedOn) {
        return new SourceApplication(this, scheme, requestedOn);
    }

    Currency currency() {
        return currency;
    }

    /** The cost in cash; zero when none is stated. */
    long cost() {
        return cost;
    }

    boolean isCostKnown() {
        return plan.getCost().isPresent() || !plan.getExpenses().isEmpty();
    }

    /**
     * The latest earlier request to a scheme, up to a day or whenever; a grant whose request has no day counts by its
     * own.
     */
    Optional<LocalDate> previousRequest(String scheme, Optional<LocalDate> upTo) {
        NavigableSet<LocalDate> days = past.get(scheme);
        if (days == null) {
            return Optional.empty();
        }
        return upTo.isEmpty() ? Optional.of(days.last()) : Optional.ofNullable(days.floor(upTo.get()));
    }

    /** The first request of the plan to a funder after a day. */
    Optional<LocalDate> firstRequestAfter(String funder, LocalDate day) {
        NavigableSet<LocalDate> days = requests.get(funder);
        return days == null ? Optional.empty() : Optional.ofNullable(days.higher(day));
    }

    /**
     * The cost as it is stated, or else as the expenses in cash give it; empty when there is none, or it has no sum.
     */
    Optional<Money> statedCost() {
        return statedCost;
    }

    /** The schemes that all other sources name, but for refused ones; each once. */
    List<String> otherSchemes(int index) {
        List<String> others = new ArrayList<>(named.size());
        for (String each : named.keySet()) {
            if (isOtherScheme(index, each)) {
                others.add(each);
            }
        }
        return List.copyOf(others);
    }

    /** Whether another source, not refused, names a scheme. */
    boolean isOtherScheme(int index, String scheme) {
        int all = named.getOrDefault(scheme, 0);
        FundingSource source = index == NEW ? null : plan.getSources().get(index);
        boolean itself = source != null
                && namesScheme(source)
                && source.getScheme().get().equals(scheme);
        return itself ? all > 1 : all > 0;
    }

    /** A refused source stands beside no other any more. */
    private static boolean namesScheme(FundingSource source) {
        return source.getScheme().isPresent() && source.getStatus() != SourceStatus.REFUSED;
    }

    /** What a source counts for in cash. */
    long counted(int index) {
        return counted[index];
    }

    /** What all sources count for in cash. */
    long total() {
        return total;
    }

    long of(Pot pot) {
        return switch (pot) {
            case PUBLIC -> publicMoney;
            case PRIVATE -> privateMoney;
            case OWN -> own;
        };
    }

    /** What a pot holds without one source. */
    long others(int index, Pot pot) {
        boolean own = index != NEW && Pot.of(plan.getSources().get(index).getKind()) == pot;
        return own ? MinorUnits.subtract(of(pot), counted[index]) : of(pot);
    }

    /** An amount, or nothing for zero; what has no sum stays what cannot be added, and is never taken for zero. */
    Optional<Money> money(long minorUnits) {
        return minorUnits == 0 ? Optional.empty() : Optional.of(Money.ofMinor(minorUnits, currency));
    }
}
