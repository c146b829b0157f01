package org.terreau.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.Dossiers;
import org.terreau.funding.scheme.Scheme;

/** Hibernate Validator is the oracle. */
class ConstraintsProperties {

    private static final RuleBook<Dossier> BOOK = Constraints.of(Dossier.class);

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.oneOf(
                Dossiers.valid().dossiers(),
                Dossiers.broken().dossiers(),
                Dossiers.broken().dossiers());
    }

    @Property(tries = 400)
    void areThoseThatAValidatorFinds(@ForAll("dossiers") Dossier dossier) {
        Findings findings = BOOK.check(dossier, LocalDate.EPOCH);
        assertThat(findings)
                .containsExactlyInAnyOrderElementsOf(
                        Constraints.of(HostValidator.ordinary().validate(dossier)));
        assertThat(BOOK.check(dossier, LocalDate.MAX)).isEqualTo(findings);
        Statistics.collect(findings.isEmpty());
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(each -> each > 10);
            coverage.check(false).percentage(each -> each > 10);
        });
    }

    @Provide
    Arbitrary<Scheme> schemes() {
        return Arbitraries.oneOf(Dossiers.valid().schemes(), Dossiers.broken().schemes());
    }

    @Property
    void ofSchemesAreThoseThatAValidatorFinds(@ForAll("schemes") Scheme scheme) {
        assertThat(Constraints.of(Scheme.class).check(scheme, LocalDate.EPOCH))
                .containsExactlyInAnyOrderElementsOf(
                        Constraints.of(HostValidator.ordinary().validate(scheme)));
    }
}
