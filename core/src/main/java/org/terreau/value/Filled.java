package org.terreau.value;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that is not blank, where there is one: for what stands in an {@code Optional}, which {@code @NotBlank} would
 * refuse when it is empty.
 */
@Pattern(regexp = "(?s).*\\P{javaWhitespace}.*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Filled {

    /**
     * The key of the message that a validator shows.
     *
     * @return the key
     */
    String message() default "{org.terreau.value.Filled.message}";

    /**
     * The validation groups.
     *
     * @return none by default
     */
    Class<?>[] groups() default {};

    /**
     * The payload.
     *
     * @return none by default
     */
    Class<? extends Payload>[] payload() default {};
}
