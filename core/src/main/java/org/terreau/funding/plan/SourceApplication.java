package org.terreau.funding.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.funding.Carrier;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.scheme.Application;
import org.terreau.funding.scheme.Expense;
import org.terreau.funding.scheme.ProjectNature;
import org.terreau.funding.scheme.RegionCategory;
import org.terreau.funding.scheme.Scheme;
import org.terreau.money.Money;
import org.terreau.value.DateRange;

/**
 * One source of a plan, or one more that it does not have yet, seen as an application to a scheme: nothing is copied.
 */
final class SourceApplication implements Application {

    private final ResolvedPlan resolved;
    private final @Nullable FundingSource source;
    private final Scheme scheme;
    private final int index;
    private final Optional<LocalDate> requestedOn;

    SourceApplication(ResolvedPlan resolved, int index, Scheme scheme) {
        this.resolved = resolved;
        this.source = resolved.plan().getSources().get(index);
        this.scheme = scheme;
        this.index = index;
        this.requestedOn = source.getRequestedOn();
    }

    /** One more source: all that the plan has is other money. */
    SourceApplication(ResolvedPlan resolved, Scheme scheme, LocalDate requestedOn) {
        this.resolved = resolved;
        this.source = null;
        this.scheme = scheme;
        this.index = ResolvedPlan.NEW;
        this.requestedOn = Optional.of(requestedOn);
    }

    @Override
    public Scheme getScheme() {
        return scheme;
    }

    @Override
    public Optional<Money> getRequested() {
        return source == null ? Optional.empty() : ResolvedPlan.amount(source);
    }

    @Override
    public Optional<Money> getCost() {
        return resolved.statedCost();
    }

    @Override
    public Optional<Money> getEligibleCost() {
        return Optional.empty();
    }

    @Override
    public List<Expense> getExpenses() {
        return resolved.plan().getExpenses();
    }

    @Override
    public Optional<Money> getInKind() {
        return resolved.plan().getInKind();
    }

    @Override
    public Optional<Money> getOtherPublic() {
        return resolved.money(resolved.others(index, Pot.PUBLIC));
    }

    @Override
    public Optional<Money> getOtherPrivate() {
        return resolved.money(resolved.others(index, Pot.PRIVATE));
    }

    @Override
    public Optional<Money> getOwn() {
        return resolved.money(resolved.others(index, Pot.OWN));
    }

    @Override
    public Optional<CarrierKind> getCarrier() {
        Optional<Carrier> carrier = resolved.plan().getCarrier();
        return carrier.isPresent() ? Optional.of(carrier.get().getKind()) : Optional.empty();
    }

    @Override
    public Optional<ProjectNature> getNature() {
        return resolved.plan().getNature();
    }

    @Override
    public Optional<RegionCategory> getRegion() {
        return resolved.plan().getRegion();
    }

    @Override
    public List<String> getTerritories() {
        return resolved.plan().getTerritories();
    }

    @Override
    public Optional<DateRange> getPeriod() {
        return resolved.plan().getPeriod();
    }

    @Override
    public Optional<LocalDate> getRequestedOn() {
        return requestedOn;
    }

    @Override
    public Optional<LocalDate> getPreviousRequest() {
        return resolved.previousRequest(scheme.getId(), requestedOn);
    }

    @Override
    public boolean isBeside(String scheme) {
        return resolved.isOtherScheme(index, scheme);
    }

    @Override
    public List<String> getOtherSchemes() {
        return resolved.otherSchemes(index);
    }
}
