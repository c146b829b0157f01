package org.terreau.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.finding.Sample.Builder;
import org.terreau.shape.Constraint;
import org.terreau.value.Identifier;

class ConstraintsTests {

    /** A change to the good sample, and where it then breaks which constraint. */
    record Case(String name, Sample sample, String expected) {

        static Case of(String name, UnaryOperator<Builder> change, String expected) {
            return new Case(name, change.apply(Sample.GOOD.toBuilder()).build(), expected);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Case good(String name, Function<Builder, Object> change) {
        return bad(name, change, "");
    }

    private static Case bad(String name, Function<Builder, Object> change, String expected) {
        return Case.of(name, builder -> (Builder) change.apply(builder), expected);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    /** Each with its nearest twin on the other side of the bound. */
    static List<Case> cases() {
        String longest = "x".repeat(100);
        return List.of(
                good("the good", to -> to),
                good("id of 100", to -> to.id(longest)),
                bad("id of 101", to -> to.id(longest + "x"), "/id Identifier"),
                bad("no id", to -> to.id(""), "/id Identifier"),
                good("id of one digit", to -> to.id("0")),
                bad("id that begins with a dot", to -> to.id(".a"), "/id Identifier"),
                good("id with a dot", to -> to.id("a.")),
                good("id of all signs", to -> to.id("aZ09._:-")),
                bad("id with an accent", to -> to.id("é"), "/id Identifier"),
                bad("id with a line feed at the end", to -> to.id("a\n"), "/id Identifier"),
                bad("id with a slash", to -> to.id("a/b"), "/id Identifier"),
                bad("blank", to -> to.title(" "), "/title NotBlank"),
                bad("empty", to -> to.title(""), "/title NotBlank"),
                bad("all white space", to -> to.title("\t\r\n\u001F\u2003\u2028\u3000"), "/title NotBlank"),
                good("a control that is no blank", to -> to.title("\u007F")),
                good("a no-break space is no blank", to -> to.title("\u00A0")),
                good("NUL is no blank", to -> to.title("\u0000")),
                good("nor is a space without width", to -> to.note("\u200B\u200B")),
                good("one sign among blanks", to -> to.title(" \n. ")),
                good("pattern, second branch", to -> to.code("x")),
                bad("pattern, only a part of it", to -> to.code("AB-12x"), "/code Pattern"),
                bad("pattern with a line feed at the end", to -> to.code("AB-12\n"), "/code Pattern"),
                bad("pattern of other digits", to -> to.code("AB-١"), "/code Pattern"),
                good("text of two", to -> to.note("ab")),
                bad("text of one", to -> to.note("a"), "/note Size"),
                good("text of four", to -> to.note("abcd")),
                bad("text of five", to -> to.note("abcde"), "/note Size"),
                good("two signs beyond the plane are four", to -> to.note("\uD83C\uDF31\uD83C\uDF31")),
                bad("three are six", to -> to.note("\uD83C\uDF31\uD83C\uDF31\uD83C\uDF31"), "/note Size"),
                bad("a blank text where one may stand", to -> to.note("  \n"), "/note Filled"),
                bad("an empty text where one may stand", to -> to.note(""), "/note Filled|/note Size"),
                good("text of two lines", to -> to.note("\na")),
                good("a reference", to -> to.ref("b")),
                bad("a bad reference", to -> to.ref("b b"), "/ref Identifier"),
                bad("an empty list", to -> to.must(List.of()), "/must NotEmpty"),
                good("a list of three", to -> to.must(List.of("a", "b", "c"))),
                bad("a list of four", to -> to.must(List.of("a", "b", "c", "d")), "/must Size"),
                bad("a bad element", to -> to.must(List.of("a", "abc")), "/must/1 Size"),
                bad("two bad elements", to -> to.must(List.of(" ", "a", "")), "/must/0 NotBlank|/must/2 NotBlank"),
                bad(
                        "a bad list of bad elements",
                        to -> to.must(List.of("", "", "abc", " ")),
                        "/must Size|/must/0 NotBlank|/must/1 NotBlank|/must/2 Size|/must/3 NotBlank"),
                bad("a bad id in a list", to -> to.refs(List.of("a", "é")), "/refs/1 Identifier"),
                good("least", to -> to.small(-2)),
                bad("under the least", to -> to.small(-3), "/small Min"),
                good("most", to -> to.small(5)),
                bad("over the most", to -> to.small(6), "/small Max"),
                bad("the smallest int", to -> to.small(Integer.MIN_VALUE), "/small Min"),
                bad("zero is not positive", to -> to.large(0), "/large Positive"),
                good("the largest long", to -> to.large(Long.MAX_VALUE)),
                bad("the smallest long", to -> to.large(Long.MIN_VALUE), "/large Positive"),
                good("zero is not negative", to -> to.count(0L)),
                bad("negative", to -> to.count(-1L), "/count PositiveOrZero"),
                good("a share", to -> to.share(number("0.5"))),
                bad("a share that is too large", to -> to.share(number("0.500000001")), "/share DecimalMax"),
                bad("a share of nothing", to -> to.share(number("0.00")), "/share Positive"),
                good("the least share", to -> to.share(number("1E-1000"))),
                bad("a monstrous share", to -> to.share(number("1E+100000000")), "/share DecimalMax"),
                good("steps", to -> to.steps(List.of(number("-1.50"), number("7")))),
                bad("a step down", to -> to.steps(List.of(number("0"), number("-1.51"))), "/steps/1 DecimalMin"),
                bad(
                        "deep",
                        to -> to.inner(
                                inner(inner(Sample.GOOD.toBuilder().title(" ").build()))),
                        "/inner/inner/inner/title NotBlank"),
                bad(
                        "deep in lists",
                        to -> to.many(List.of(Sample.GOOD, inner(broken()))),
                        "/many/1/inner/must/1 Size|/many/1/inner/small Max"));
    }

    /** No document nests so deep; a program may. */
    @Test
    void areLookedAtDownToABound() {
        Sample deep = Sample.GOOD.toBuilder().title(" ").build();
        for (int i = 0; i < 512; i++) {
            deep = inner(deep);
        }
        assertThat(Constraints.of(Sample.class).check(deep, LocalDate.EPOCH))
                .extracting(each -> each.getPointer() + " " + each.message(Locale.ENGLISH))
                .containsExactly("/inner".repeat(512) + "/title This text is blank.");
        for (int i = 0; i < 100_000; i++) {
            deep = inner(deep);
        }
        assertThat(Constraints.of(Sample.class).check(deep, LocalDate.EPOCH))
                .extracting(each -> each.getPointer() + " " + each.message(Locale.ENGLISH))
                .containsExactly("/inner".repeat(513)
                        + " This value is nested deeper than 512 steps; what is inside it was not looked at.");
    }

    private static Sample inner(Sample sample) {
        return Sample.GOOD.toBuilder().inner(sample).build();
    }

    private static Sample broken() {
        return Sample.GOOD.toBuilder().small(9).must(List.of("a", "abc")).build();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatIsBrokenAsAValidatorDoes(Case each) {
        Findings findings = Constraints.of(Sample.class).check(each.sample, LocalDate.EPOCH);
        assertThat(findings.stream().map(ConstraintsTests::told).sorted())
                .containsExactlyElementsOf(each.expected.isEmpty() ? List.of() : List.of(each.expected.split("\\|")));
        assertThat(Constraints.of(HostValidator.ordinary().validate(each.sample)))
                .containsExactlyInAnyOrderElementsOf(findings);
        findings.forEach(ConstraintsTests::assertSpeaks);
    }

    /** The name of the constraint is not public, but equality knows it. */
    private static String told(Finding finding) {
        for (String name : List.of(
                "Identifier",
                "NotBlank",
                "Filled",
                "Pattern",
                "Size",
                "NotEmpty",
                "Min",
                "Max",
                "Positive",
                "PositiveOrZero",
                "DecimalMin",
                "DecimalMax")) {
            if (finding.equals(new Finding(Constraints.RULE, finding.getPointer(), 0, 0, finding.getFacts(), name))) {
                return finding.getPointer() + " " + name;
            }
        }
        return finding.toString();
    }

    private static void assertSpeaks(Finding finding) {
        assertThat(finding.message(Locale.FRENCH))
                .isNotBlank()
                .doesNotContain("{v", "{m", "{p")
                .isNotEqualTo(finding.message(Locale.ENGLISH));
        assertThat(finding.message(Locale.ENGLISH)).isNotBlank().doesNotContain("{v", "{m", "{p");
    }

    @Test
    void givesTheFactsInTheSameOrderInEveryRun() {
        Sample sample = Sample.GOOD.toBuilder().note("abcde").small(6).build();
        assertThat(Constraints.of(Sample.class).check(sample, LocalDate.EPOCH))
                .extracting(each -> each.getFacts().toString() + each.message(Locale.ENGLISH))
                .containsExactly(
                        "{min=2, max=4, value=abcde}The length must be from 2 to 4.",
                        "{max=5, value=6}6 is over the maximum 5.");
    }

    @Test
    void staysInTheOrderOfTheDeclaration() {
        Sample sample = broken().toBuilder()
                .id("")
                .title("")
                .code("")
                .large(-1)
                .inner(broken())
                .build();
        assertThat(Constraints.of(Sample.class).check(sample, LocalDate.EPOCH))
                .extracting(Finding::getPointer)
                .containsExactly(
                        "/id", "/title", "/code", "/must/1", "/small", "/large", "/inner/must/1", "/inner/small");
    }

    @Test
    void keepsAThousandAndCountsOn() {
        List<Sample> many = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            many.add(broken());
        }
        Findings findings = Constraints.of(Sample.class)
                .check(Sample.GOOD.toBuilder().many(many).build(), LocalDate.EPOCH);
        assertThat(findings.asList()).hasSize(1_000);
        assertThat(findings.count("value.constraint")).isEqualTo(3_000);
        assertThat(findings.left()).isEqualTo(2_000);
    }

    @Test
    void aHostReadsOurOwnMessagesInItsLanguage() {
        Sample sample = Sample.GOOD.toBuilder().id("").note("  ").build();
        assertThat(messages(HostValidator.ordinary(), sample))
                .containsExactlyInAnyOrder(
                        "must be an id of 1 to 100 plain letters, digits, dots, colons, hyphens or underscores",
                        "must not be blank");
        assertThat(messages(HostValidator.speaking(Locale.FRENCH), sample))
                .hasSize(2)
                .allMatch(each ->
                        each.startsWith("doit être un identifiant de 1 à 100") || each.equals("ne doit pas être vide"));
    }

    private static List<String> messages(Validator validator, Object value) {
        return validator.validate(value).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    /** What a host validates of its own, with constraints that no value of Terreau has. */
    record OfTheHost(
            @NotNull String name,
            @Email String mail,
            @DecimalMin(value = "1", inclusive = false) BigDecimal price,

            @Pattern(regexp = "a", flags = Pattern.Flag.CASE_INSENSITIVE)
            String letter,

            @NotBlank String title,
            List<@Pattern(regexp = "x+") String> letters) {

        @AssertTrue
        public boolean isSensible() {
            return false;
        }
    }

    @Test
    void whatAHostFindsOfItsOwnBecomesFindingsToo() {
        OfTheHost host = new OfTheHost(null, "no", BigDecimal.ONE, "b", null, List.of("x", "y"));
        Findings findings = Constraints.of(HostValidator.ordinary().validate(host));
        assertThat(findings)
                .extracting(each -> each.getPointer() + " " + each.message(Locale.ENGLISH))
                .containsExactlyInAnyOrder(
                        "/name must not be null",
                        "/mail must be a well-formed email address",
                        "/price must be greater than ${inclusive == true ? 'or equal to ' : ''}1",
                        "/letter must match \"a\"",
                        "/title This text is blank.",
                        "/letters/1 \"y\" is not of the expected form (x+).",
                        "/sensible must be true");
        assertThat(Constraints.of(List.<ConstraintViolation<Object>>of())).isEmpty();
    }

    record Bed(@NotBlank String crop) {}

    /** What a host keeps by key. */
    record ByKey(
            Map<String, @Valid Bed> beds,
            Map<@Pattern(regexp = "[a-z]+") String, String> names,
            Map<Severity, @NotBlank String> texts,
            Map<String, List<@Valid Bed>> lists,
            Map<Integer, Map<String, @NotBlank String>> nested) {}

    @Test
    void whatAHostKeepsByKeyIsFoundByItsKey() {
        Bed bare = new Bed(" ");
        ByKey host = new ByKey(
                Map.of("a", new Bed("leek"), "b/c~d", bare, "", bare),
                Map.of("Été", "x"),
                Map.of(Severity.INFO, " "),
                Map.of("l", List.of(new Bed("leek"), bare)),
                Map.of(7, Map.of("k", " ")));
        assertThat(Constraints.of(HostValidator.ordinary().validate(host)))
                .extracting(Finding::getPointer)
                .containsExactlyInAnyOrder(
                        "/beds/b~1c~0d/crop",
                        "/beds//crop",
                        "/names/Été",
                        "/texts/INFO",
                        "/lists/l/1/crop",
                        "/nested/7/k");
    }

    @Identifier
    @Pattern(regexp = "a", flags = Pattern.Flag.CASE_INSENSITIVE)
    @Email
    private static String annotated() {
        return "";
    }

    @Test
    void whatIsNotKnownIsNotMistakenForAnother() throws Exception {
        Annotation[] all = ConstraintsTests.class.getDeclaredMethod("annotated").getAnnotations();
        for (Annotation each : all) {
            assertThat(Constraint.known(each)).hasSize(each instanceof Identifier ? 1 : 0);
        }
        assertThat(annotated()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> Constraints.of(Findings.class))
                .withMessageContaining("Findings has no nested class Builder");
    }
}
