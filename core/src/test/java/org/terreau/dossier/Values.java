package org.terreau.dossier;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.constraints.DecimalMax;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.shape.Member;
import org.terreau.shape.Shape;
import org.terreau.shape.Shapes;
import org.terreau.statistic.PrintedPercent;
import org.terreau.value.DateRange;
import org.terreau.value.Frequency;
import org.terreau.value.Identifier;
import org.terreau.value.TerreauValue;
import org.terreau.value.TimeRange;

/** The value types of the library, found on the class path, and an instance of any of them. */
public final class Values {

    private static final List<Class<?>> ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.terreau").stream()
                    .filter(each -> each.isAnnotatedWith(TerreauValue.class) && each.isInterface())
                    .sorted(Comparator.comparing(JavaClass::getName))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private static final Map<Class<?>, Object> SCALARS = Map.of(
            DateRange.class, DateRange.parse("2016-12/2017-02"),
            LocalDate.class, LocalDate.of(2016, 2, 29),
            Money.class, Money.parse("-0.50"),
            PrintedPercent.class, PrintedPercent.parse("12.50"),
            Rate.class, Rate.parse("1/3"),
            TimeRange.class, TimeRange.parse("08:00-12:00"),
            Frequency.class, Frequency.parse("1/month"));

    private Values() {}

    /**
     * Finds every value type.
     *
     * @return the interfaces that bear {@link TerreauValue}, by name
     */
    public static List<Class<?>> all() {
        return ALL;
    }

    /**
     * Finds the accessor of a member.
     *
     * @param type the value type
     * @param member one of its members
     * @return its {@code getX()} or {@code isX()}
     */
    public static Method getter(Class<?> type, Member member) {
        return Arrays.stream(type.getMethods())
                .filter(each -> each.getName().equalsIgnoreCase("get" + member.name())
                        || each.getName().equalsIgnoreCase("is" + member.name()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Makes an instance with every member filled, two levels deep where a type holds itself.
     *
     * @param type a value type
     * @param <T> the type
     * @return the instance; members with a default hold something else
     */
    public static <T> T full(Class<T> type) {
        return type.cast(made(Shapes.of(type), type, 2, false));
    }

    /**
     * Makes an instance with nothing but what must be there.
     *
     * @param type a value type
     * @param <T> the type
     * @return the instance; lists that must not be empty hold one element
     */
    public static <T> T least(Class<T> type) {
        return type.cast(made(Shapes.of(type), type, 1, true));
    }

    private static Object made(Shapes shapes, Class<?> type, int depth, boolean least) {
        Shape shape = shapes.get(type);
        Object[] slots = new Object[shape.members().size()];
        for (int i = 0; i < slots.length; i++) {
            Member member = shape.members().get(i);
            boolean filled = member.isList()
                    && member.constraints().stream()
                            .anyMatch(each -> !each.holds().test(List.of()));
            boolean needed = member.isRequired() || filled;
            boolean endless = member.element() == type && depth == 0;
            if (needed || (!least && !endless)) {
                Object single = single(shapes, type, member, depth, least);
                slots[i] = member.isList() ? List.of(single, single) : single;
            }
        }
        return shape.build(slots);
    }

    private static Object single(Shapes shapes, Class<?> type, Member member, int depth, boolean least) {
        return switch (member.kind()) {
            case TEXT -> member.name().equals("format") ? Dossier.FORMAT.name() : text(member);
            case INTEGER -> number(member);
            case DECIMAL -> decimal(member);
            case FLAG -> !Boolean.TRUE.equals(member.get(least(type, shapes)));
            case CHOICE -> member.element().getEnumConstants()[member.element().getEnumConstants().length - 1];
            case SCALAR -> scalar(member.element());
            case VALUE -> made(shapes, member.element(), member.element() == type ? depth - 1 : 2, least);
        };
    }

    private static Object least(Class<?> type, Shapes shapes) {
        return made(shapes, type, 1, true);
    }

    private static String text(Member member) {
        return Stream.concat(member.constraints().stream(), member.elementConstraints().stream())
                        .anyMatch(each -> each.annotation() == Identifier.class)
                ? "id-1"
                : "é \uD83C\uDF31";
    }

    private static BigDecimal decimal(Member member) {
        BigDecimal usual = new BigDecimal("12.50");
        return member.constraints().stream()
                        .filter(each -> each.annotation() == DecimalMax.class)
                        .allMatch(each -> each.holds().test(usual))
                ? usual
                : new BigDecimal("0.50");
    }

    private static Object number(Member member) {
        long number = member.name().equals("version") ? 1 : 3;
        return member.element() == long.class || member.element() == Long.class
                ? (Object) number
                : (Object) (int) number;
    }

    private static Object scalar(Class<?> type) {
        Object scalar = SCALARS.get(type);
        if (scalar == null) {
            throw new IllegalStateException("Values of the tests has no example of " + type + ". Maybe add one.");
        }
        return scalar;
    }
}
