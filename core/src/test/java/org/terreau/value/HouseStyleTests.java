package org.terreau.value;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.Values;
import org.terreau.finding.Constraints;
import org.terreau.finding.HostValidator;
import org.terreau.json.JsonLibrary;
import org.terreau.json.ValueWriter;
import org.terreau.shape.Kind;
import org.terreau.shape.Member;
import org.terreau.shape.Shape;
import org.terreau.shape.Shapes;

/** That every value type of the library, found on the class path, is of the house style. */
class HouseStyleTests {

    private static final tools.jackson.databind.json.JsonMapper MAPPER_3 =
            tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();
    private static final com.fasterxml.jackson.databind.json.JsonMapper MAPPER_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .findAndAddModules()
                    .build();

    static List<Class<?>> types() {
        return Values.all();
    }

    @Test
    void theTypesAreFound() {
        assertThat(types()).hasSizeGreaterThan(10).contains(Dossier.class);
        Shapes.of(Dossier.class).all().forEach(each -> assertThat(types()).contains(each.type()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasAnImplementationThatNoUserSees(Class<?> type) {
        Class<?> implementation = Shape.implementationOf(type);
        assertThat(type.isAssignableFrom(implementation)).isTrue();
        assertThat(Modifier.isPublic(implementation.getModifiers())).isFalse();
        assertThat(Modifier.isFinal(implementation.getModifiers())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasABuilderThatCopies(Class<?> type) throws Exception {
        Method builder = type.getMethod("builder");
        Class<?> nested = Class.forName(type.getName() + "$Builder");
        assertThat(Modifier.isStatic(builder.getModifiers())).isTrue();
        assertThat(builder.getReturnType()).isEqualTo(nested);
        Method toBuilder = type.getMethod("toBuilder");
        assertThat(toBuilder.getReturnType()).isEqualTo(nested);
        Object full = Values.full(type);
        Method build = nested.getSuperclass().getDeclaredMethod("build");
        build.setAccessible(true);
        Object copy = build.invoke(toBuilder.invoke(full));
        assertThat(copy).isEqualTo(full).hasSameHashCodeAs(full);
        assertThat(Values.full(type)).isEqualTo(full);
        assertThat(full.toString()).startsWith(type.getSimpleName() + "{");
    }

    /** A host's own validator walks into another value only where it is told to. */
    @ParameterizedTest
    @MethodSource("types")
    void marksTheValuesInsideAsValid(Class<?> type) {
        for (Member member : Shapes.of(type).get(type).members()) {
            if (member.kind() == Kind.VALUE) {
                Method getter = Values.getter(type, member);
                AnnotatedType held = getter.getAnnotatedReturnType();
                boolean valid = held instanceof AnnotatedParameterizedType container
                        ? container.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Valid.class)
                        : getter.isAnnotationPresent(Valid.class);
                assertThat(valid).as("@Valid on " + getter).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void isMappedByBothModules(Class<?> type) throws Exception {
        for (Object value : List.of(Values.full(type), Values.least(type))) {
            String written3 = MAPPER_3.writeValueAsString(value);
            String written2 = MAPPER_2.writeValueAsString(value);
            assertThat(MAPPER_3.<Object>readValue(written3, MAPPER_3.constructType(type)))
                    .isEqualTo(value);
            assertThat(MAPPER_3.<Object>readValue(written2, MAPPER_3.constructType(type)))
                    .isEqualTo(value);
            assertThat(MAPPER_2.<Object>readValue(written2, MAPPER_2.constructType(type)))
                    .isEqualTo(value);
            assertThat(MAPPER_2.<Object>readValue(written3, MAPPER_2.constructType(type)))
                    .isEqualTo(value);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void writesEveryMemberByItsOneName(Class<?> type) throws Exception {
        List<String> names =
                Shapes.of(type).get(type).members().stream().map(Member::name).toList();
        String written = written(type);
        assertThat(MAPPER_2.readTree(written).fieldNames()).toIterable().containsExactlyElementsOf(names);
        assertThat(MAPPER_2.readTree(MAPPER_2.writeValueAsString(Values.full(type)))
                        .fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(MAPPER_3.readTree(MAPPER_3.writeValueAsString(Values.full(type)))
                        .propertyNames())
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(MAPPER_2.<Object>readValue(written, MAPPER_2.constructType(type)))
                .isEqualTo(Values.full(type));
    }

    private static <T> String written(Class<T> type) {
        return ValueWriter.of(type, JsonLibrary.JACKSON_3).text(Values.full(type));
    }

    /**
     * A host's mapper may take a creator with one argument for an object with one member: ours say that they are not.
     */
    @ParameterizedTest
    @MethodSource("types")
    void isMappedWhateverTheMapperTakesACreatorFor(Class<?> type) throws Exception {
        tools.jackson.databind.json.JsonMapper mapper3 = tools.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .constructorDetector(tools.jackson.databind.cfg.ConstructorDetector.USE_PROPERTIES_BASED)
                .build();
        com.fasterxml.jackson.databind.json.JsonMapper mapper2 =
                com.fasterxml.jackson.databind.json.JsonMapper.builder()
                        .findAndAddModules()
                        .constructorDetector(
                                com.fasterxml.jackson.databind.cfg.ConstructorDetector.USE_PROPERTIES_BASED)
                        .build();
        Object value = Values.full(type);
        String written = MAPPER_3.writeValueAsString(value);
        assertThat(mapper3.<Object>readValue(written, mapper3.constructType(type)))
                .isEqualTo(value);
        assertThat(mapper2.<Object>readValue(written, mapper2.constructType(type)))
                .isEqualTo(value);
    }

    /** A constraint that refuses what is not there would stand in the way of every host. */
    @ParameterizedTest
    @MethodSource("types")
    void keepsItsConstraintsFullAndWithTheLeast(Class<?> type) {
        for (Object value : List.of(Values.full(type), Values.least(type))) {
            assertThat(HostValidator.ordinary().validate(value)).isEmpty();
        }
        assertThat(checked(type)).isEmpty();
    }

    private static <T> List<Object> checked(Class<T> type) {
        List<Object> found = new ArrayList<>();
        for (T value : List.of(Values.full(type), Values.least(type))) {
            Constraints.of(type).check(value, LocalDate.EPOCH).forEach(found::add);
        }
        return found;
    }

    /** What a document may hold, so that reading, writing and the schema know it. */
    @ParameterizedTest
    @MethodSource("types")
    void holdsOnlyWhatTheSchemaKnows(Class<?> type) {
        Set<Class<?>> single =
                Set.of(String.class, int.class, long.class, boolean.class, java.math.BigDecimal.class, LocalDate.class);
        for (Member member : Shapes.of(type).get(type).members()) {
            Class<?> held = Values.getter(type, member).getReturnType();
            assertThat(single.contains(held)
                            || held == Optional.class
                            || held == List.class
                            || member.kind() == Kind.CHOICE
                            || member.kind() == Kind.SCALAR
                            || member.kind() == Kind.VALUE)
                    .as(type.getSimpleName() + "." + member.name())
                    .isTrue();
        }
    }
}
