package org.terreau.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The arrows between the rooms, and what no published class may do. */
@AnalyzeClasses(packages = "org.terreau", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final List<String> LOCALE_OR_CHARSET_BY_DEFAULT = List.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B, int, int)",
            "java.util.Locale.getDefault()",
            "java.nio.charset.Charset.defaultCharset()",
            "java.util.TimeZone.getDefault()",
            "java.time.ZoneId.systemDefault()");

    private static final Set<String> NEVER_USED = Set.of(
            "java.text.NumberFormat",
            "java.text.DecimalFormat",
            "java.text.MessageFormat",
            "java.text.SimpleDateFormat",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.util.Scanner",
            "java.util.Date",
            "java.util.Calendar");

    private static final Set<String> IMMUTABLE = Set.of(
            "java.lang.String",
            "java.lang.Integer",
            "java.lang.Long",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.util.Currency",
            "java.util.List",
            "java.util.Map",
            "java.util.Set",
            "java.util.regex.Pattern",
            "java.util.Comparator",
            "java.math.MathContext",
            "java.nio.charset.Charset",
            "java.time.LocalDate");

    /** Rooms, from the top down; each knows only those below it. */
    @ArchTest
    static final ArchRule ARROWS_GO_DOWN = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("dossier")
            .definedBy("org.terreau.dossier..")
            .layer("json")
            .definedBy("org.terreau.json..")
            .layer("domain")
            .definedBy(
                    "org.terreau.garden..",
                    "org.terreau.network..",
                    "org.terreau.participant..",
                    "org.terreau.funding..",
                    "org.terreau.production..",
                    "org.terreau.crop..",
                    "org.terreau.water..")
            .layer("statistic")
            .definedBy("org.terreau.statistic..")
            .layer("indicator")
            .definedBy("org.terreau.indicator..")
            .layer("finding")
            .definedBy("org.terreau.finding..")
            .layer("money")
            .definedBy("org.terreau.money..")
            .layer("shape")
            .definedBy("org.terreau.shape..")
            .layer("value")
            .definedBy("org.terreau.value..")
            .whereLayer("dossier")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers("domain", "dossier")
            .whereLayer("domain")
            .mayOnlyBeAccessedByLayers("dossier")
            .whereLayer("statistic")
            .mayOnlyBeAccessedByLayers("domain", "dossier")
            .whereLayer("indicator")
            .mayOnlyBeAccessedByLayers("domain", "dossier", "json")
            .whereLayer("finding")
            .mayOnlyBeAccessedByLayers("indicator", "statistic", "domain", "json", "dossier")
            .whereLayer("shape")
            .mayOnlyBeAccessedByLayers("finding", "json", "dossier")
            .whereLayer("money")
            .mayOnlyBeAccessedByLayers("finding", "indicator", "statistic", "domain", "json", "dossier");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.terreau.(*)..").should().beFreeOfCycles();

    /** Siblings know each other only where the domain itself does. */
    @ArchTest
    static final ArchRule FUNDING_KNOWS_NO_SIBLING = noClasses()
            .that()
            .resideInAPackage("org.terreau.funding..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.terreau.garden..",
                    "org.terreau.network..",
                    "org.terreau.participant..",
                    "org.terreau.production..",
                    "org.terreau.crop..",
                    "org.terreau.water..");

    @ArchTest
    static final ArchRule NO_CLOCK_NO_DEFAULT_LOCALE_NO_DEFAULT_CHARSET = noClasses()
            .should()
            .callCodeUnitWhere(new DescribedPredicate<JavaCall<?>>("now() or a default of the machine") {
                @Override
                public boolean test(JavaCall<?> call) {
                    boolean clock = call.getName().equals("now")
                            || call.getName().equals("currentTimeMillis")
                            || call.getName().equals("nanoTime");
                    return clock
                            || LOCALE_OR_CHARSET_BY_DEFAULT.contains(
                                    call.getTarget().getFullName());
                }
            });

    @ArchTest
    static final ArchRule NOTHING_THAT_DEPENDS_ON_THE_MACHINE = noClasses()
            .should()
            .dependOnClassesThat(new DescribedPredicate<JavaClass>("classes that hide a locale or a charset") {
                @Override
                public boolean test(JavaClass type) {
                    return NEVER_USED.contains(type.getName());
                }
            });

    @ArchTest
    static final ArchRule NO_STATIC_MUTABLE_STATE = fields().that()
            .areStatic()
            .should(new ArchCondition<JavaField>("be final and immutable") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    JavaClass type = field.getRawType();
                    boolean isFinal = field.getModifiers().contains(JavaModifier.FINAL);
                    boolean isPrivateTable =
                            type.isArray() && field.getModifiers().contains(JavaModifier.PRIVATE);
                    boolean isImmutable = type.isPrimitive()
                            || type.isEnum()
                            || isPrivateTable
                            || IMMUTABLE.contains(type.getName())
                            || type.getPackageName().startsWith("org.terreau.");
                    boolean isSynthetic = field.getModifiers().contains(JavaModifier.SYNTHETIC);
                    boolean ok = isSynthetic || (isFinal && isImmutable);
                    events.add(new SimpleConditionEvent(field, ok, field.getDescription()));
                }
            });

    @ArchTest
    static final ArchRule NO_IMPL_NO_MANAGER_NO_UTIL = classes()
            .should(new ArchCondition<JavaClass>("bear a name of the field") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    String name = type.getSimpleName();
                    boolean bad = name.endsWith("Impl")
                            || name.endsWith("Manager")
                            || name.endsWith("Util")
                            || name.endsWith("Utils")
                            || name.endsWith("Helper")
                            || type.getPackageName().toLowerCase(Locale.ROOT).contains("util");
                    events.add(new SimpleConditionEvent(type, !bad, type.getName()));
                }
            });

    /** The bans above must be able to fail: this very test calls what they forbid. */
    @ArchTest
    static void theBansFindWhatTheyForbid(com.tngtech.archunit.core.domain.JavaClasses ignored) {
        var culprits = new com.tngtech.archunit.core.importer.ClassFileImporter().importClasses(Culprit.class);
        for (ArchRule rule : List.of(
                NO_CLOCK_NO_DEFAULT_LOCALE_NO_DEFAULT_CHARSET,
                NOTHING_THAT_DEPENDS_ON_THE_MACHINE,
                NO_STATIC_MUTABLE_STATE)) {
            org.assertj.core.api.Assertions.assertThat(rule.evaluate(culprits).hasViolation())
                    .as(rule.getDescription())
                    .isTrue();
        }
    }

    /** Does what is forbidden. */
    static final class Culprit {
        static LocalDate last = LocalDate.MIN;

        private Culprit() {}

        static String offend() {
            last = LocalDate.now();
            return java.text.NumberFormat.getInstance(Locale.FRENCH).format(1) + "É".toLowerCase();
        }
    }
}
