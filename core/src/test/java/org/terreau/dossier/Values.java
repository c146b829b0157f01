package org.terreau.dossier;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.terreau.shape.Member;
import org.terreau.value.TerreauValue;

/** The value types of the library, found on the class path, and their accessors. */
public final class Values {

    private static final List<Class<?>> ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.terreau").stream()
                    .filter(each -> each.isAnnotatedWith(TerreauValue.class) && each.isInterface())
                    .sorted(Comparator.comparing(JavaClass::getName))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

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
}
