package org.terreau.funding.law;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.terreau.money.Money;
import org.terreau.value.Text;

/**
 * What came out of a calculation, and why.
 *
 * @param amount the amount, exact to the cent; empty when there is none, which is never to be read as zero
 * @param reason why there is no amount; empty when there is one
 * @param steps how the amount came about, in order; also those that were made before the calculation had to stop
 * @param remarks what to know before relying on the amount: a figure that is stale or was not read in the law itself, a
 *     limit that could not be checked
 */
public record Estimate(Optional<Money> amount, Optional<Text> reason, List<Step> steps, List<Text> remarks) {

    /** Copies the lists. */
    public Estimate {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(reason, "reason");
        steps = List.copyOf(steps);
        remarks = List.copyOf(remarks);
    }

    /**
     * Tells whether there is an amount.
     *
     * @return false when {@link #reason()} says why not
     */
    public boolean isComputable() {
        return amount.isPresent();
    }

    /**
     * Returns the figures of law that were used.
     *
     * @return them in the order of the steps, each once
     */
    public List<LegalFigure> figures() {
        return steps.stream().flatMap(each -> each.figure().stream()).distinct().toList();
    }
}
