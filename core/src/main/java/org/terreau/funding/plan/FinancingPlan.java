package org.terreau.funding.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.funding.Carrier;
import org.terreau.funding.scheme.Expense;
import org.terreau.funding.scheme.ProjectNature;
import org.terreau.funding.scheme.RegionCategory;
import org.terreau.money.Money;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/**
 * How a project is to be paid for (plan de financement): its cost, the sources of money with their status, and what the
 * carrier got before.
 *
 * <pre>{@code
 * FinancingPlan plan = FinancingPlan.builder()
 *         .id("jardin-2026")
 *         .cost(Money.euros(40_000))
 *         .addSource(FundingSource.builder()
 *                 .funder("departement")
 *                 .kind(FunderKind.DEPARTMENT)
 *                 .scheme("CD31-ESS")
 *                 .requested(Money.euros(15_000))
 *                 .build())
 *         .build();
 * PlanRules.standard().check(plan, LocalDate.of(2026, 3, 1));
 * }</pre>
 */
@TerreauValue
@Value.Immutable
public interface FinancingPlan {

    /**
     * The id in the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * The title.
     *
     * @return the title, where there is one
     */
    Optional<@Filled String> getTitle();

    /**
     * The budget that the plan finances.
     *
     * @return the id of a budget of the dossier
     */
    Optional<@RefersTo("budgets") @Identifier String> getBudget();

    /**
     * Who carries the project.
     *
     * @return the carrier, where it is named
     */
    Optional<@Valid Carrier> getCarrier();

    /**
     * What the money is for.
     *
     * @return running costs or an investment; empty when it is not said
     */
    Optional<ProjectNature> getNature();

    /**
     * When the project takes place.
     *
     * @return the days
     */
    Optional<DateRange> getPeriod();

    /**
     * Where the project takes place.
     *
     * @return INSEE codes of communes or départements, codes of priority districts
     */
    List<@NotBlank String> getTerritories();

    /**
     * The category of the region in European cohesion policy.
     *
     * @return the category, where it is known
     */
    Optional<RegionCategory> getRegion();

    /**
     * Whether the project lies in a field with a lead authority (chef de file), where the owner pays more.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    default boolean isLeadAuthorityField() {
        return false;
    }

    /**
     * Whether a derogation from the minimum own participation applies.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    default boolean isOwnShareWaived() {
        return false;
    }

    /**
     * Whether the aid is for primary agricultural production, to which the general de minimis regulation does not
     * apply.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    default boolean isPrimaryProduction() {
        return false;
    }

    /**
     * What the project costs in cash.
     *
     * @return the amount; empty when it is the sum of the expenses that are paid in money
     */
    Optional<Money> getCost();

    /**
     * The expenses.
     *
     * @return them; empty when the cost is stated as a whole
     */
    List<@Valid Expense> getExpenses();

    /**
     * Contributions in kind, valued: volunteering, lent land and rooms.
     *
     * @return the amount; empty when it is the sum of the expenses in kind
     */
    Optional<Money> getInKind();

    /**
     * The flat rate that is declared instead of real costs.
     *
     * @return the flat rate, where there is one
     */
    Optional<@Valid FlatRateClaim> getFlatRate();

    /**
     * The sources of money.
     *
     * @return them in the order of the plan
     */
    List<@Valid FundingSource> getSources();

    /**
     * What the carrier asked for and got before.
     *
     * @return it, as far as waiting times, de minimis aid and reports depend on it
     */
    List<@Valid PastGrant> getHistory();

    /**
     * All that the carrier spends in the year.
     *
     * @return the budget of the whole body, not of the project; empty when it is not known
     */
    Optional<Money> getCarrierBudget();

    /**
     * All cash subsidies of authorities that were notified to the carrier for the year.
     *
     * @return the amount for the whole body; empty when it is not known, then those of the plan and its history count
     */
    Optional<Money> getCarrierSubsidies();

    /**
     * Where the plan stands.
     *
     * @return the id of a source of the dossier
     */
    Optional<@RefersTo("sources") @Identifier String> getSource();

    /**
     * A remark.
     *
     * @return what a reader should know about this plan
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this value into a builder.
     *
     * @return a builder that holds what this value holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FinancingPlan}. */
    class Builder extends ImmutableFinancingPlan.Builder {
        Builder() {}
    }
}
