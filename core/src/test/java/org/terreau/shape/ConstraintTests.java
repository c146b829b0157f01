package org.terreau.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Positive;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;

class ConstraintTests {

    @Positive
    @Deprecated
    static void known() {}

    @Positive
    @Past
    static void unknown() {}

    private static Annotation[] of(String method) throws NoSuchMethodException {
        return ConstraintTests.class.getDeclaredMethod(method).getAnnotations();
    }

    @Test
    void readsConstraintsAndPassesOverOtherAnnotations() throws Exception {
        List<Constraint> found = Constraint.of(of("known"));
        assertThat(found).extracting(each -> each.annotation().getSimpleName()).containsExactly("Positive");
        assertThat(found.get(0).keywords()).containsKey("exclusiveMinimum");
    }

    @Test
    void refusesAConstraintThatItDoesNotKnow() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Constraint.of(of("unknown")))
                .withMessageContaining("Past")
                .withMessageContaining("Maybe add it to org.terreau.shape.Constraint");
    }

    @Test
    void tellsTheSchemaWhatIsWhiteSpace() {
        Pattern white = Pattern.compile("[" + Constraint.WHITE_SPACE + "]");
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (white.matcher(Character.toString(c)).matches() != Character.isWhitespace(c)) {
                assertThat(c).as("U+%04X", c).isNegative();
            }
        }
    }

    /** The check by hand, the regular expression of the annotation and that of the schema say the same. */
    @Test
    void theConstraintsOfOurOwnSayTheSameInEveryForm() throws Exception {
        Pattern filled = Pattern.compile(Filled.class
                .getAnnotation(jakarta.validation.constraints.Pattern.class)
                .regexp());
        Pattern id = Pattern.compile(Identifier.PATTERN);
        for (Constraint each : List.of(
                Constraint.of(new Annotation[] {annotation(Filled.class)}).get(0),
                Constraint.of(new Annotation[] {annotation(Identifier.class)}).get(0))) {
            Pattern own = each.annotation() == Filled.class ? filled : id;
            Pattern schema = Pattern.compile((String) each.keywords().get("pattern"));
            for (int c = 0; c < 0x3100; c++) {
                for (String text :
                        List.of(Character.toString(c), "a" + (char) c, (char) c + "a", " " + (char) c + "\n")) {
                    boolean holds = each.holds().test(text);
                    assertThat(own.matcher(text).matches())
                            .as("%s U+%04X", each.annotation(), c)
                            .isEqualTo(holds);
                    boolean lineEnd = text.endsWith("\n") || c == 0x85 || c == 0x2028 || c == 0x2029 || c == '\r';
                    if (!lineEnd || each.annotation() == Filled.class) { // $ of Java is not $ of ECMA-262
                        assertThat(schema.matcher(text).find())
                                .as("%s U+%04X", each.annotation(), c)
                                .isEqualTo(holds);
                    }
                }
            }
        }
    }

    private interface Annotated {
        List<@Filled @Identifier @NotNull String> texts();
    }

    private static Annotation annotation(Class<? extends Annotation> type) throws Exception {
        return ((java.lang.reflect.AnnotatedParameterizedType)
                        Annotated.class.getDeclaredMethod("texts").getAnnotatedReturnType())
                .getAnnotatedActualTypeArguments()[0].getAnnotation(type);
    }
}
