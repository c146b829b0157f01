package org.terreau.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.AbstractTypeResolver;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.terreau.shape.Shape;

/**
 * Lets a host's own Jackson 2 mapper read and write Terreau values. Found by ServiceLoader on the class path, added by
 * hand on the module path; the host's mapper needs Jackson's own modules for {@code Optional} and {@code java.time}
 * besides.
 */
public final class TerreauJackson2Module extends Module {

    /** Makes the module. */
    public TerreauJackson2Module() {}

    @Override
    public String getModuleName() {
        return "terreau";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addAbstractTypeResolver(new ByConvention());
        context.insertAnnotationIntrospector(new DaysAsText());
    }

    /** A day in a Terreau value is a text, also where the host writes its own days as numbers. */
    private static final class DaysAsText extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonFormat.@Nullable Value findFormat(Annotated annotated) {
            return annotated instanceof AnnotatedMember member && isDay(member.getType()) && isOfValue(member)
                    ? JsonFormat.Value.forShape(JsonFormat.Shape.STRING)
                    : null;
        }

        private static boolean isDay(JavaType type) {
            return type.hasRawClass(LocalDate.class)
                    || (type.containedTypeCount() == 1
                            && type.containedTypeOrUnknown(0).hasRawClass(LocalDate.class));
        }

        private static boolean isOfValue(AnnotatedMember member) {
            Class<?> owner = member.getDeclaringClass();
            if (Shape.isValue(owner)) {
                return true;
            }
            for (Class<?> each : owner.getInterfaces()) {
                if (Shape.isValue(each)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final class ByConvention extends AbstractTypeResolver {
        @Override
        public @Nullable JavaType resolveAbstractType(DeserializationConfig config, BeanDescription type) {
            Class<?> raw = type.getBeanClass();
            return Shape.isValue(raw) ? config.constructType(Shape.implementationOf(raw)) : null;
        }
    }
}
