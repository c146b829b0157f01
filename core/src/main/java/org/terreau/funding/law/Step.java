package org.terreau.funding.law;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.terreau.value.Labelled;
import org.terreau.value.Text;

/**
 * One step of a calculation, in the order in which it was made.
 *
 * @param what what was computed, in both languages
 * @param base what it was computed of, in euros
 * @param figure the figure of law that was used, with its source; empty for a plain sum or product
 * @param result what came out, in euros, not rounded to the cent yet; cut at the tenth decimal where it does not end
 */
public record Step(Text what, BigDecimal base, Optional<LegalFigure> figure, BigDecimal result) implements Labelled {

    /** Refuses null. */
    public Step {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(result, "result");
    }

    @Override
    public String label(Locale locale) {
        return what.label(locale);
    }
}
