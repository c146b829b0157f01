package org.terreau.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.AbstractTypeResolver;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.Module;
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
    }

    private static final class ByConvention extends AbstractTypeResolver {
        @Override
        public @Nullable JavaType resolveAbstractType(DeserializationConfig config, BeanDescription type) {
            Class<?> raw = type.getBeanClass();
            return Shape.isValue(raw) ? config.constructType(Shape.implementationOf(raw)) : null;
        }
    }
}
