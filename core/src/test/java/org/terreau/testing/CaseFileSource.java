package org.terreau.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * The cases of a {@link CaseFile} that stands beside the test class, one after the other, for a parameterised test.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @CaseFileSource("our_cases.json")
 * void isAsWorkedOutByHand(WorkedCase worked) {
 *     worked.verify();
 * }
 * }</pre>
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(CaseFileSource.Provider.class)
public @interface CaseFileSource {

    /**
     * Names the file.
     *
     * @return the name of a resource beside the test class, or with a slash in front from the root
     */
    String value();

    /** Reads the file. */
    final class Provider extends AnnotationBasedArgumentsProvider<CaseFileSource> {

        /** Made by JUnit. */
        public Provider() {}

        @Override
        protected Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context, CaseFileSource source) {
            return CaseFile.of(context.getRequiredTestClass(), source.value()).cases().stream()
                    .map(Arguments::of);
        }
    }
}
