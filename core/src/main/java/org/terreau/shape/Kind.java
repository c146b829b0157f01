package org.terreau.shape;

/** What a single member, or a single element of a list, holds. */
public enum Kind {
    /** A {@code String}. */
    TEXT,
    /** An {@code int} or {@code long}. */
    INTEGER,
    /** A {@code BigDecimal}. */
    DECIMAL,
    /** A {@code boolean}. */
    FLAG,
    /** An enum, written by the name of its constant. */
    CHOICE,
    /** A type with a canonical text form: a date, money, a rate. */
    SCALAR,
    /** Another Terreau value. */
    VALUE
}
