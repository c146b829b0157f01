package org.terreau.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.TerreauValue;

/** A value with every constraint that Terreau knows, at every place where it may stand. */
@TerreauValue
@Value.Immutable
public interface Sample {

    /** A year to which nothing can be objected. */
    Sample GOOD = builder().id("a").title("t").code("AB-12").addMust("m").build();

    @Identifier
    String getId();

    @NotBlank
    String getTitle();

    @Pattern(regexp = "[A-Z]{2}-[0-9]+|x")
    String getCode();

    Optional<@Filled @Size(min = 2, max = 4) String> getNote();

    Optional<@Identifier String> getRef();

    @NotEmpty
    @Size(max = 3)
    List<@NotBlank @Size(max = 2) String> getMust();

    List<@Identifier String> getRefs();

    @Value.Default
    @Min(-2)
    @Max(5)
    default int getSmall() {
        return 0;
    }

    @Value.Default
    @Positive
    default long getLarge() {
        return 1;
    }

    Optional<@PositiveOrZero Long> getCount();

    Optional<@Positive @DecimalMax("0.50") BigDecimal> getShare();

    List<@DecimalMin("-1.5") BigDecimal> getSteps();

    Optional<@Valid Sample> getInner();

    List<@Valid Sample> getMany();

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    class Builder extends ImmutableSample.Builder {
        Builder() {}
    }
}
