/**
 * Restrictions on water in a drought: levels, zones, orders, uses; the reader of VigiEau; what the text of a use says
 * for each hour; which answer counts for a garden's water.
 *
 * <p>Nothing here is permission by inference: what is not understood is {@link Permission#UNKNOWN}. Neither weather nor
 * the garden's beds are known here.
 */
@NullMarked
package org.terreau.water.drought;

import org.jspecify.annotations.NullMarked;
