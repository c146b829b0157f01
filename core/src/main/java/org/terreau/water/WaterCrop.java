package org.terreau.water;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.Rate;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** What grows on a watered bed, and how it drinks. */
@TerreauValue
@Value.Immutable
public interface WaterCrop {

    /**
     * The id in the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * Where.
     *
     * @return the id of a watered bed of the dossier
     */
    @RefersTo("wateredBeds")
    @Identifier
    String getWateredBed();

    /**
     * Which planting.
     *
     * @return the id of a planting of the dossier, which tells crop and days
     */
    Optional<@RefersTo("plantings") @Identifier String> getPlanting();

    /**
     * What.
     *
     * @return the id or a name of a crop, French or English; empty for that of the planting
     */
    Optional<@Filled String> getCrop();

    /**
     * When it is sown or planted out.
     *
     * @return the day; empty for that of the planting
     */
    Optional<LocalDate> getBegins();

    /**
     * When it is cleared.
     *
     * @return the day; empty for that of the planting, or for the end of its stages
     */
    Optional<LocalDate> getEnds();

    /**
     * Which share of the bed it covers, in a mixed bed.
     *
     * @return the share; empty for what the others leave, in equal shares
     */
    Optional<Rate> getAreaRate();

    /**
     * How long the initial stage lasts, in days.
     *
     * @return the days; empty for those of the table
     */
    Optional<@Positive Integer> getInitialDays();

    /**
     * How long the development stage lasts, in days.
     *
     * @return the days; empty for those of the table
     */
    Optional<@Positive Integer> getDevelopmentDays();

    /**
     * How long the mid-season stage lasts, in days.
     *
     * @return the days; empty for those of the table
     */
    Optional<@Positive Integer> getMidDays();

    /**
     * How long the late stage lasts, in days.
     *
     * @return the days; empty for those of the table
     */
    Optional<@Positive Integer> getLateDays();

    /**
     * Whether stages follow the warmth instead of the days.
     *
     * @return true for degree days; empty for days
     */
    Optional<Boolean> getThermalStages();

    /**
     * The coefficient of the initial stage: basal with two coefficients.
     *
     * @return the value; empty for that of the table
     */
    Optional<@PositiveOrZero BigDecimal> getKcIni();

    /**
     * The coefficient of mid-season: basal with two coefficients.
     *
     * @return the value; empty for that of the table
     */
    Optional<@PositiveOrZero BigDecimal> getKcMid();

    /**
     * The coefficient at the end: basal with two coefficients.
     *
     * @return the value; empty for that of the table
     */
    Optional<@PositiveOrZero BigDecimal> getKcEnd();

    /**
     * How high it grows, in metres.
     *
     * @return the height; empty for that of the table
     */
    Optional<@Positive BigDecimal> getHeightM();

    /**
     * How deep it roots, in metres.
     *
     * @return the depth; empty for that of the table
     */
    Optional<@Positive BigDecimal> getRootDepthM();

    /**
     * Which share of the water it takes without stress.
     *
     * @return from 0 to 1; empty for that of the table
     */
    Optional<@DecimalMin("0") @DecimalMax("1") BigDecimal> getDepletionFraction();

    /**
     * Whether it stands since an earlier year, so that its roots are as deep and its shoots as high as they get from
     * the first day on.
     *
     * @return true when it does, false when it is sown or planted as a young one; empty for what the table knows of
     *     trees, vines and perennials
     */
    Optional<Boolean> getEstablished();

    /**
     * A remark.
     *
     * @return what a reader should know
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this water crop into a builder.
     *
     * @return a builder that holds what this water crop holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a water crop.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WaterCrop}. */
    class Builder extends ImmutableWaterCrop.Builder {
        Builder() {}
    }
}
