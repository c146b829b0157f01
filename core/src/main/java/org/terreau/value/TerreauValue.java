package org.terreau.value;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * Marks an interface as a Terreau value and carries the house style: accessors {@code getX()} or {@code isX()}, a
 * nested {@code Builder}, a generated implementation that no user sees.
 *
 * <p>Constraints of Jakarta Validation stand on the accessors, so that a host's own default {@code Validator} sees
 * them. Members that are empty are left out of the JSON. Jackson maps the interface to its implementation by naming
 * convention, through the modules in {@code org.terreau.json}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Value.Style(
        get = {"is*", "get*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {"income:income", "analysis:analyses", "axis:axes", "staff:staff"},
        allowedClasspathAnnotations = {Override.class})
@JacksonAnnotationsInside
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@com.fasterxml.jackson.databind.annotation.JsonSerialize
@tools.jackson.databind.annotation.JsonSerialize
public @interface TerreauValue {}
