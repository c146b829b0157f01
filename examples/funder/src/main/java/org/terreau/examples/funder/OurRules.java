package org.terreau.examples.funder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.terreau.finding.RuleBook;
import org.terreau.finding.Severity;
import org.terreau.funding.Budget;
import org.terreau.funding.FundingRules;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.SchemeReader;
import org.terreau.funding.scheme.Schemes;

/** What an imaginary funder asks of the gardens that it helps. */
final class OurRules {

    private OurRules() {}

    /** The scheme, as the document that the funder also publishes. */
    static Scheme scheme() {
        try (InputStream in = OurRules.class.getResourceAsStream("our-scheme.json")) {
            return SchemeReader.standard()
                    .read(Objects.requireNonNull(in, "our-scheme.json").readAllBytes())
                    .value()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schemes that plans may name: the published ones and the funder's own. */
    static Schemes schemes() {
        return Schemes.standard().with(scheme());
    }

    /** The standard rules; but whoever plans a surplus or a deficit is sent back. */
    static RuleBook<Budget> budgets() {
        return FundingRules.budgets().regraded("BUD-017", Severity.ERROR);
    }
}
