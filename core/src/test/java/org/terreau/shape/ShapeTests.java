package org.terreau.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.terreau.dossier.Dossier;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetLine;
import org.terreau.money.Money;
import org.terreau.value.TerreauValue;

class ShapeTests {

    private static final Shapes SHAPES = Shapes.of(Dossier.class);

    @Test
    void hasTheMembersInTheOrderOfTheirDeclaration() {
        assertThat(SHAPES.get(Budget.class).members())
                .extracting(Member::name)
                .startsWith("id", "title", "kind", "revises", "form", "period", "rounding", "detailed", "carrier")
                .endsWith("source", "note");
        assertThat(SHAPES.get(Budget.class).indexOf("kind")).isEqualTo(2);
        assertThat(SHAPES.get(Budget.class).indexOf("Kind")).isEqualTo(-1);
        assertThat(SHAPES.all()).first().extracting(Shape::type).isEqualTo(Dossier.class);
    }

    @Test
    void knowsWhatAMemberHolds() {
        assertThat(member(Budget.class, "kind").kind()).isEqualTo(Kind.CHOICE);
        assertThat(member(Budget.class, "detailed").kind()).isEqualTo(Kind.FLAG);
        assertThat(member(Budget.class, "expenses").kind()).isEqualTo(Kind.VALUE);
        assertThat(member(Budget.class, "expenses").isList()).isTrue();
        assertThat(member(Budget.class, "expenses").element()).isEqualTo(BudgetLine.class);
        assertThat(member(BudgetLine.class, "amount").kind()).isEqualTo(Kind.SCALAR);
        assertThat(member(Dossier.class, "minor").kind()).isEqualTo(Kind.INTEGER);
        assertThat(member(Dossier.class, "title").kind()).isEqualTo(Kind.TEXT);
    }

    @Test
    void knowsWhatMustBeThere() {
        assertThat(SHAPES.get(Dossier.class).members().stream().filter(Member::isRequired))
                .extracting(Member::name)
                .containsExactly("format", "version", "id", "title");
        assertThat(SHAPES.get(Budget.class).members().stream().filter(Member::isRequired))
                .extracting(Member::name)
                .containsExactly("id");
    }

    private static Member member(Class<?> type, String name) {
        Shape shape = SHAPES.get(type);
        return shape.members().get(shape.indexOf(name));
    }

    @Test
    void readsAndBuilds() {
        BudgetLine line =
                BudgetLine.builder().account("60").amount(Money.euros(3)).build();
        Shape shape = SHAPES.get(BudgetLine.class);
        Object[] slots = shape.members().stream().map(each -> each.get(line)).toArray();
        assertThat(slots).containsExactly("60", null, Money.euros(3), null, List.of());
        assertThat(shape.build(slots)).isEqualTo(line);
    }

    /** A host may have an implementation of its own. */
    @Test
    void readsAnyImplementation() {
        BudgetLine own = new BudgetLine() {
            @Override
            public String getAccount() {
                return "61";
            }

            @Override
            public Optional<String> getLabel() {
                return Optional.of("l");
            }

            @Override
            public Optional<Money> getAmount() {
                return Optional.empty();
            }

            @Override
            public Optional<String> getFunder() {
                return Optional.empty();
            }

            @Override
            public List<BudgetLine> getLines() {
                return List.of();
            }
        };
        Shape shape = SHAPES.get(BudgetLine.class);
        Object[] slots = shape.members().stream().map(each -> each.get(own)).toArray();
        assertThat(slots).containsExactly("61", "l", null, null, List.of());
    }

    @Test
    void saysWhatIsAmiss() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Shapes.of(ShapeTests.class))
                .withMessageContaining("has no nested class Builder");
        assertThatIllegalStateException()
                .isThrownBy(() -> Shape.implementationOf(Nested.class))
                .withMessageContaining("Maybe it lacks @Value.Immutable, or is nested in another type.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHAPES.get(Dated.class))
                .withMessageContaining("is not part of these shapes");
        assertThat(Shape.isValue(Dossier.class)).isTrue();
        assertThat(Shape.isValue(String.class)).isFalse();
        assertThat(Shape.isValue(Dossier.Builder.class)).isFalse();
    }

    @TerreauValue
    private interface Nested {}

    @Test
    void buildsWithDaysAndDecimals() {
        Shape shape = Shapes.of(Dated.class).get(Dated.class);
        Dated dated = (Dated) shape.build(new Object[] {LocalDate.EPOCH, new BigDecimal("1.5"), 7});
        assertThat(dated.getDay()).isEqualTo(LocalDate.EPOCH);
        assertThat(dated.getDepthMm()).isEqualTo("1.5");
        assertThat(shape.members()).extracting(Member::name).containsExactly("day", "depthMm", "count");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-02-30",
                "2016-2-9",
                "16-02-09",
                "+12016-02-09",
                "-2016-02-09",
                "2016-02-09T00:00",
                "",
                "tomorrow",
                "2016-02-0９"
            })
    void aDayHasTenCharacters(String text) {
        Shape shape = Shapes.of(Dated.class).get(Dated.class);
        assertThat(shape.members().get(0).scalar("2016-02-29")).isEqualTo(LocalDate.of(2016, 2, 29));
        assertThat(shape.members().get(0).scalar(text)).isNull();
    }

    @Test
    void aScalarOfAnotherFormIsNone() {
        int scalars = 0;
        for (Shape shape : Shapes.of(Dossier.class).all()) {
            for (Member member : shape.members()) {
                if (member.kind() == Kind.SCALAR) {
                    assertThat(member.scalar("no")).as(member.name()).isNull();
                    assertThat(member.scalar("")).as(member.name()).isNull();
                    scalars++;
                }
            }
        }
        assertThat(scalars).isGreaterThan(5);
    }
}
