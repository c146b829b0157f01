package org.terreau.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.terreau.finding.Constraints;
import org.terreau.finding.Severity;
import org.terreau.funding.FundingRules;

class TextBundleTests {

    @Test
    void joinsTheTwoLanguages() {
        TextBundle bundle = TextBundle.of(Map.of("b", "été", "a", "un"), Map.of("a", "one", "b", "summer"));
        assertThat(bundle.asMap().keySet()).containsExactly("a", "b");
        assertThat(bundle.get("b")).isEqualTo(new Text("été", "summer"));
        assertThat(bundle.find("c")).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> bundle.get("c")).withMessageContaining("No text c");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> bundle.asMap().clear());
    }

    @Test
    void refusesATextInOneLanguageOnly() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TextBundle.of(Map.of("a", "un", "b", "deux"), Map.of("a", "one", "c", "three")))
                .withMessage("Texts in one language only: [b, c]");
    }

    @Test
    void readsFilesInUtf8() {
        TextBundle bundle = TextBundle.beside(Constraints.class, "rules");
        assertThat(bundle.get("VAL-001.message.Positive").french()).contains("supérieur à zéro");
        assertThatIllegalStateException()
                .isThrownBy(() -> TextBundle.beside(Constraints.class, "nothing"))
                .withMessageContaining("No nothing_fr.properties beside");
    }

    @Test
    void aTextSpeaksFrenchOrElseEnglish() {
        Text text = new Text("oui", "yes");
        assertThat(text.label(Locale.FRENCH)).isEqualTo("oui");
        assertThat(text.label(Locale.CANADA_FRENCH)).isEqualTo("oui");
        assertThat(text.label(Locale.GERMAN)).isEqualTo("yes");
        assertThat(text.label(Locale.ROOT)).isEqualTo("yes");
        assertThat(Text.of("x")).isEqualTo(new Text("x", "x"));
        assertThat(Severity.WARNING.label(Locale.FRANCE)).isEqualTo("Avertissement");
        assertThatNullPointerException().isThrownBy(() -> new Text(null, "x"));
        assertThatNullPointerException().isThrownBy(() -> new Text("x", null));
    }

    /** The files are written with plain spaces; who reads the texts sees the spaces of French typography. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Fait : {a} ; non ? Si ! | Fait_: {a}-; non-? Si-!",
                "« {a} » n’est pas « b c » : voir | «_{a}_» n’est pas «_b c_»_: voir",
                "« 100 % » et {n} % de 5 € | «_100_%_» et {n}_% de 5_€",
                "https://terreau.org/a?b=c!d;e 12:30 | https://terreau.org/a?b=c!d;e 12:30",
                "{a : b ; c} : {d | {a : b ; c}_: {d",
                "rien à faire, (vraiment) | rien à faire, (vraiment)",
                "déjà\u00A0: fait\u202F; oui | déjà\u00A0: fait\u202F; oui",
                "fin « | fin «",
                ": au début | : au début"
            })
    void setsTheSpacesOfFrenchTypography(String plain, String set) {
        assertThat(TextBundle.typeset(plain))
                .isEqualTo(set.replace('_', '\u00A0').replace('-', '\u202F'));
        assertThat(TextBundle.typeset(TextBundle.typeset(plain))).isEqualTo(TextBundle.typeset(plain));
    }

    @Test
    void setsTheFrenchOfFilesOnly() {
        for (String name : List.of("rules", "indicators")) {
            TextBundle.beside(FundingRules.class, name).asMap().forEach((key, text) -> {
                assertThat(text.french()).as(key).doesNotContain(" :", " ;", " ?", " !", " »", "« ", " %", " €");
                assertThat(text.english()).as(key).doesNotContain("\u00A0", "\u202F");
            });
        }
        assertThat(TextBundle.beside(FundingRules.class, "rules")
                        .get("BUD-022.message")
                        .french())
                .contains("(connus\u00A0: {known})");
        assertThat(TextBundle.of(Map.of("a", "un : deux"), Map.of("a", "one: two"))
                        .get("a")
                        .french())
                .isEqualTo("un : deux");
    }
}
