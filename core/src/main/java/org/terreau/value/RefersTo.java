package org.terreau.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of an id, or of the elements of a list of ids, to which list of the dossier it leads. A dossier is checked for
 * ids that lead nowhere by these marks; a value alone is not.
 */
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface RefersTo {

    /**
     * The list to which the id leads.
     *
     * @return its JSON name, such as {@code organisations} or {@code meetings}
     */
    String value();
}
