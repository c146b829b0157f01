package org.terreau.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormsProperties {

    @Provide
    Arbitrary<Form> forms() {
        return Arbitraries.of(Forms.standard().all());
    }

    @Provide
    Arbitrary<String> codes() {
        List<String> known = Forms.standard().all().stream()
                .flatMap(form -> form.getAccounts().stream())
                .map(Account::code)
                .toList();
        Arbitrary<String> near = Combinators.combine(
                        Arbitraries.of(known),
                        Arbitraries.strings().ofMaxLength(3),
                        Arbitraries.integers().between(0, 6))
                .as((code, tail, length) -> code.substring(0, Math.min(length, code.length())) + tail);
        return Arbitraries.oneOf(
                near,
                Arbitraries.strings().numeric().ofMaxLength(5),
                Arbitraries.strings().ofMaxLength(40));
    }

    @Property(tries = 2000)
    void aFinerCodeFallsUnderTheLongestLineThatItBeginsWith(@ForAll("forms") Form form, @ForAll("codes") String code) {
        assertThat(form.find(code)).isEqualTo(slowly(form, code));
    }

    private static Optional<Account> slowly(Form form, String code) {
        return form.getAccounts().stream()
                .filter(each -> each.code().equals(code) || (each.code().length() >= 2 && code.startsWith(each.code())))
                .max(Comparator.comparingInt(each -> each.code().length()));
    }
}
