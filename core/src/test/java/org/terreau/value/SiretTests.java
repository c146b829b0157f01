package org.terreau.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTests {

    /** Published: the region of Brittany and an association in the schema SCDL subventions, Antibes in its example. */
    @ParameterizedTest
    @ValueSource(strings = {"23350001600040", "21060004500392", "52499120500013", "35600000000048", "35600000049837"})
    void validOnes(String siret) {
        assertThat(Siret.isValid(siret)).isTrue();
        assertThat(Siret.isWritten(siret)).isTrue();
        assertThat(Siren.isValid(siret.substring(0, 9))).isTrue();
    }

    /** 35600000000047 fails Luhn and its digits add up to 25: valid by La Poste's rule alone. */
    @Test
    void laPosteHasBothRules() {
        assertThat(Siren.luhn("35600000000048") % 10).isZero();
        assertThat(Siren.luhn("35600000049837") % 10).isNotZero();
        assertThat(Siret.isValid("35600000000047")).isTrue();
        assertThat(Siret.isValid("35600000049838")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "21860194600000",
                "218601946",
                "2335000160004",
                "233500016000400",
                "2335000160004O",
                "23350001600041",
                "00000000000000",
                "٢٣٣٥٠٠٠١٦٠٠٠٤٠",
                " 23350001600040",
                "2.18601E+13"
            })
    void invalidOnes(String text) {
        assertThat(Siret.isValid(text)).isFalse();
    }

    @Test
    void everyChangedDigitIsFound() {
        String siret = "23350001600040";
        for (int i = 0; i < siret.length(); i++) {
            for (char c = '0'; c <= '9'; c++) {
                String changed = siret.substring(0, i) + c + siret.substring(i + 1);
                assertThat(Siret.isValid(changed)).as(changed).isEqualTo(changed.equals(siret));
            }
        }
    }

    @Test
    void sirenAndRna() {
        assertThat(Siren.isValid("356000000")).isTrue();
        assertThat(Siren.isValid("356000001")).isFalse();
        assertThat(Siren.isValid("000000000")).isFalse();
        assertThat(Rna.isValid("W333216789")).isTrue();
        assertThat(Rna.isValid("w333216789")).isFalse();
        assertThat(Rna.isValid("W3222")).isFalse();
        assertThat(Rna.isValid("W3332167890")).isFalse();
        assertThat(Rna.isValid("")).isFalse();
    }
}
