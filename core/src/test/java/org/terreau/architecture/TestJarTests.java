package org.terreau.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The test jar stands on core, JUnit, jqwik, AssertJ and Jackson alone, and never on core's own tests. */
class TestJarTests {

    private static final DescribedPredicate<JavaClass> PUBLISHED = DescribedPredicate.describe(
            "published in the test jar",
            each -> each.getPackageName().equals("org.terreau.testing")
                    && !each.getName().contains("Tests")
                    && !each.getName().contains("Properties"));

    private static final Set<String> CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.terreau").stream()
                    .map(JavaClass::getName)
                    .collect(Collectors.toSet());

    private static final DescribedPredicate<JavaClass> OF_OTHER_TESTS = DescribedPredicate.describe(
            "classes of core's own tests",
            each -> each.getPackageName().startsWith("org.terreau")
                    && !CORE.contains(each.getName())
                    && !PUBLISHED.test(each)
                    && !each.isArray());

    @Test
    void nothingOfCoresOwnTests() {
        noClasses()
                .that(PUBLISHED)
                .should()
                .dependOnClassesThat(OF_OTHER_TESTS)
                .check(new ClassFileImporter().importPackages("org.terreau.testing"));
    }

    @Test
    void fewLibraries() {
        classes()
                .that(PUBLISHED)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.terreau..",
                        "org.junit.jupiter..",
                        "net.jqwik..",
                        "org.assertj..",
                        "com.fasterxml.jackson..")
                .check(new ClassFileImporter().importPackages("org.terreau.testing"));
    }
}
