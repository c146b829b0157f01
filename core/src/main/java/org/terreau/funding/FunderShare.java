package org.terreau.funding;

import java.math.BigDecimal;
import org.terreau.money.Money;

/**
 * What one funder pays, and how much of the whole that is.
 *
 * @param funder the funder's id
 * @param amount what it pays
 * @param percent its share in percent, apportioned so that all shares print to exactly 100
 */
public record FunderShare(String funder, Money amount, BigDecimal percent) {}
