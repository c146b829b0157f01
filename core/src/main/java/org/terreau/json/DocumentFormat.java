package org.terreau.json;

/**
 * The name and version of a kind of document: the members {@code format}, {@code version} and {@code minor} at its
 * head.
 *
 * @param name such as {@code terreau/dossier}
 * @param version the major version: a reader understands its own only
 * @param minor the minor version: what a newer one adds is kept and reported
 */
public record DocumentFormat(String name, int version, int minor) {}
