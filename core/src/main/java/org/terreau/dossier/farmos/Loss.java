package org.terreau.dossier.farmos;

import org.terreau.value.Labelled;

/**
 * Something of the dossier that farmOS has no place for.
 *
 * @param member which member, such as {@code gardens.sites.tenures}
 * @param count how many times the dossier has it
 * @param first the JSON Pointer of the first of them
 * @param reason why it is lost
 */
public record Loss(String member, long count, String first, Labelled reason) {}
