package org.terreau.finding;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The validator that a host makes for itself, with nothing set for Terreau. */
public final class HostValidator {

    private static final Validator ORDINARY = speaking(Locale.ENGLISH);

    private HostValidator() {}

    /**
     * Returns Hibernate Validator without an expression language.
     *
     * @return the default provider's validator
     */
    public static Validator ordinary() {
        return ORDINARY;
    }

    static Validator speaking(Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(Locale.FRENCH, Locale.ENGLISH), locale, false))
                .buildValidatorFactory()
                .getValidator();
    }
}
