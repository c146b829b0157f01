package org.terreau.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.terreau.finding.Constraints;
import org.terreau.finding.Severity;

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
}
