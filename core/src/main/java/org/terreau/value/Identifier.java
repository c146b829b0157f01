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
 * An id by which one part of a dossier names another: 1 to 100 ASCII letters, digits, {@code . _ : -}, the first a
 * letter or a digit. It names a thing, an organisation or an opaque reference, never a natural person.
 */
@Pattern(regexp = Identifier.PATTERN)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Identifier {

    /** What an id looks like, as a regular expression. */
    String PATTERN = "[A-Za-z0-9][A-Za-z0-9._:-]{0,99}";

    /**
     * The key of the message that a validator shows.
     *
     * @return the key
     */
    String message() default "{org.terreau.value.Identifier.message}";

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
