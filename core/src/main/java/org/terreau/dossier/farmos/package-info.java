/**
 * The gardens, plantings and harvests of a dossier as farmOS understands them, with a list of what is lost on the way.
 *
 * <p>Nothing is sent anywhere: the host posts the resources, in their order, to its own farmOS.
 */
@NullMarked
package org.terreau.dossier.farmos;

import org.jspecify.annotations.NullMarked;
