package org.terreau.statistic;

/**
 * Something that is measured, with the figures that are stated besides: what is not listed one by one may be stated as
 * a number.
 *
 * @param subject what is measured
 * @param figures the figures of its dossier
 * @param <S> the type of the subject
 */
public record WithFigures<S>(S subject, Figures figures) {}
