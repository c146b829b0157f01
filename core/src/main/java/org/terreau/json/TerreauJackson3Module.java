package org.terreau.json;

import org.jspecify.annotations.Nullable;
import org.terreau.shape.Shape;
import tools.jackson.core.Version;
import tools.jackson.databind.AbstractTypeResolver;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;

/**
 * Lets a host's own Jackson 3 mapper read and write Terreau values. Found by ServiceLoader on the class path, added by
 * hand on the module path; adds nothing else.
 */
public final class TerreauJackson3Module extends JacksonModule {

    /** Makes the module. */
    public TerreauJackson3Module() {}

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
        public @Nullable JavaType resolveAbstractType(DeserializationConfig config, BeanDescription.Supplier type) {
            Class<?> raw = type.getBeanClass();
            return Shape.isValue(raw) ? config.constructType(Shape.implementationOf(raw)) : null;
        }
    }
}
