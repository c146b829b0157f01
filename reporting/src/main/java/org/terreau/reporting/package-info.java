/**
 * Reports about gardens: the report model, its writers (HTML, PDF, XLSX, CSV), the import of tables.
 *
 * <p>Rules and indicators of the domain do not live here: they belong in {@code org.terreau.core}.
 */
@NullMarked
package org.terreau.reporting;

import org.jspecify.annotations.NullMarked;
