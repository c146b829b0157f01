/**
 * Organisations, partnerships, networks with their strategy, bouquets and charter, agreements over years, and services
 * that support gardens.
 *
 * <p>Money is in {@code funding}; who decides is in {@code governance}, what is done with people in {@code programme}.
 */
@NullMarked
package org.terreau.network;

import org.jspecify.annotations.NullMarked;
