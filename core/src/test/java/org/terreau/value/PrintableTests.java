package org.terreau.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "été", "\u00A0", "日本", "\uD83C\uDF31", "e\u0301", "«\u202F»", "\"<&>'"})
    void leavesWhatIsShown(String text) {
        assertThat(Printable.of(text)).isSameAs(text);
        assertThat(Printable.of(text, text.length())).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000", "\n", "\r", "\t", "\u001B", "\u009B", "\u202E", "\u2028", "\uD800", "\uDB40\uDC01"})
    void replacesWhatIsObeyed(String hidden) {
        assertThat(Printable.of("a" + hidden + "b")).isEqualTo("a\uFFFDb");
        assertThat(Printable.of(hidden)).isEqualTo("\uFFFD");
        assertThat(Printable.of(hidden + hidden + "x", 2)).isEqualTo("\uFFFD\uFFFD…");
    }

    @Test
    void cutsOnlyWhenAsked() {
        String plants = "\uD83C\uDF31".repeat(3);
        assertThat(Printable.of("x".repeat(100_000))).hasSize(100_000);
        assertThat(Printable.of("xyz", 3)).isEqualTo("xyz");
        assertThat(Printable.of("xyz", 2)).isEqualTo("xy…");
        assertThat(Printable.of(plants, 3)).isEqualTo("\uD83C\uDF31".repeat(2) + "…");
        assertThat(Printable.of("x", 0)).isEqualTo("…");
        assertThat(Printable.of("", 0)).isEmpty();
    }

    @Property
    void leavesNothingToObeyAndIsStable(@ForAll String text, @ForAll @IntRange(max = 50) int most) {
        String shown = Printable.of(text);
        assertThat(shown.codePoints().map(Character::getType).boxed())
                .doesNotContain(
                        (int) Character.CONTROL,
                        (int) Character.FORMAT,
                        (int) Character.LINE_SEPARATOR,
                        (int) Character.PARAGRAPH_SEPARATOR,
                        (int) Character.SURROGATE);
        assertThat(shown.codePointCount(0, shown.length())).isEqualTo(text.codePointCount(0, text.length()));
        assertThat(Printable.of(shown)).isSameAs(shown);
        assertThat(Printable.of(text, most).length()).isLessThanOrEqualTo(most + 2);
        assertThat(Printable.of(text, Integer.MAX_VALUE)).isEqualTo(shown);
    }
}
