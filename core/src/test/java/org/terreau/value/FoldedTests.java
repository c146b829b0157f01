package org.terreau.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTests {

    @ParameterizedTest
    @CsvSource({
        "Croix-Rouge, croix rouge",
        "CROIX  ROUGE, croix rouge",
        "Équipe Saint-Vincent, equipe saint vincent",
        "Petites Sœurs des Pauvres, petites soeurs des pauvres",
        "l’Épicerie (solidaire), l epicerie solidaire",
        "—, —",
        "日本語, 日本語",
        "Petits Frères, petits freres",
    })
    void aNameAsItsReadersTakeIt(String name, String folded) {
        assertThat(Folded.of(name)).isEqualTo(folded);
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll String name) {
        assertThat(Folded.of(Folded.of(name))).isEqualTo(Folded.of(name));
    }
}
