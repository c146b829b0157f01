package org.terreau.garden;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.Money;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** By which right a garden uses land: from whom, from when, until when. */
@TerreauValue
@Value.Immutable
public interface Tenure {

    /**
     * The id in the site.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * The kind of right.
     *
     * @return the kind; empty when the source does not say
     */
    Optional<TenureKind> getKind();

    /**
     * Who provides the land.
     *
     * @return the id of an organisation of the dossier
     */
    Optional<@RefersTo("organisations") @Identifier String> getProvider();

    /**
     * Whether it is free of charge.
     *
     * @return empty when the source does not say
     */
    Optional<Boolean> getFree();

    /**
     * The rent a year.
     *
     * @return the rent; empty when not known
     */
    Optional<Money> getYearlyRent();

    /**
     * When it begins.
     *
     * @return a day, a month or a year
     */
    Optional<DateRange> getBegins();

    /**
     * When it ends.
     *
     * @return a day, a month or a year, the last day included; empty when it is open or not known
     */
    Optional<DateRange> getEnds();

    /**
     * How long before its end it can or must be given notice of, in months.
     *
     * @return the months
     */
    Optional<@PositiveOrZero Integer> getNoticeMonths();

    /**
     * What happens at its end.
     *
     * @return empty when the source does not say
     */
    Optional<Renewal> getRenewal();

    /**
     * The plots of the site that it is for.
     *
     * @return their ids in the site; empty for the whole site
     */
    List<@Identifier String> getPlots();

    /**
     * The cadastral parcels of the site that it is for.
     *
     * @return their ids in the site; empty for the whole site
     */
    List<@Identifier String> getParcels();

    /**
     * The area that it is for, in square metres.
     *
     * @return the area as stated
     */
    Optional<@Positive BigDecimal> getAreaM2();

    /**
     * Where this stands.
     *
     * @return the id of a source of the dossier
     */
    Optional<@RefersTo("sources") @Identifier String> getSource();

    /**
     * A remark.
     *
     * @return what a reader should know
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this tenure into a builder.
     *
     * @return a builder that holds what this tenure holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a tenure.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Tenure}. */
    class Builder extends ImmutableTenure.Builder {
        Builder() {}
    }
}
