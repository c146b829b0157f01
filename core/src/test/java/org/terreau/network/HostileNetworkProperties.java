package org.terreau.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.Dossiers;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.indicator.Measurement;
import org.terreau.statistic.Figures;
import org.terreau.statistic.WithFigures;
import org.terreau.value.DateRange;
import org.terreau.value.Rna;
import org.terreau.value.Siren;
import org.terreau.value.Siret;

/** Whatever can be built is judged and measured: without an exception, and twice the same. */
class HostileNetworkProperties {

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.oneOf(Dossiers.valid().dossiers(), Dossiers.broken().dossiers());
    }

    private static NetworkRegister register(Dossier dossier) {
        return new NetworkRegister(
                dossier.getOrganisations(),
                dossier.getGardens(),
                dossier.getNetworks(),
                dossier.getPartnerships(),
                dossier.getConventions(),
                dossier.getSupportServices());
    }

    @Property
    void everyRegisterIsJudgedTwiceTheSame(@ForAll("dossiers") Dossier dossier) {
        for (LocalDate day : List.of(LocalDate.of(2026, 11, 22), LocalDate.MIN, LocalDate.MAX)) {
            Findings once = NetworkRules.standard().check(register(dossier), day);
            assertThat(NetworkRules.standard()
                            .check(register(dossier.toBuilder().build()), day))
                    .isEqualTo(once);
            for (Finding each : once) {
                assertThat(each.message(Locale.FRENCH)).isNotBlank();
                assertThat(each.repair(Locale.ENGLISH).orElse("")).doesNotContain("{fixed}", "{known}");
            }
        }
    }

    @Property
    void everyRegisterIsMeasured(@ForAll("dossiers") Dossier dossier) {
        WithFigures<NetworkRegister> subject = new WithFigures<>(register(dossier), new Figures(dossier.getFigures()));
        for (Optional<DateRange> period : List.of(Optional.<DateRange>empty(), Optional.of(DateRange.year(2015)))) {
            for (Measurement each : NetworkIndicators.standard().measureAll(subject, period)) {
                assertThat(each.getValue().isPresent())
                        .isNotEqualTo(each.getReason().isPresent());
            }
        }
    }

    /** A number that is repaired is one, and says of a right number nothing else. */
    @Property
    void whatIsRepairedIsRight(@ForAll("numbers") String written) {
        RegisterNumber.siret(written)
                .fixed()
                .ifPresent(fixed -> assertThat(Siret.isValid(fixed)).isTrue());
        RegisterNumber.siren(written)
                .fixed()
                .ifPresent(fixed -> assertThat(Siren.isValid(fixed)).isTrue());
        RegisterNumber.rna(written)
                .fixed()
                .ifPresent(fixed -> assertThat(Rna.isValid(fixed)).isTrue());
    }

    /** A SIRET passes its check although the SIREN in it does not: it is no SIREN to write instead. */
    @Example
    void aSiretWithoutASirenRepairsNothing() {
        assertThat(RegisterNumber.siren("00000000100131").fixed()).isEmpty();
        assertThat(RegisterNumber.siren("35600000000048").fixed()).contains("356000000");
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("01234567890123456789WwOoEe+,. -")
                        .ofMaxLength(16),
                Arbitraries.strings().numeric().ofMinLength(7).ofMaxLength(15),
                Arbitraries.strings().all());
    }
}
