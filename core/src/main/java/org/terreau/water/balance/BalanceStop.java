package org.terreau.water.balance;

/**
 * Where a balance ended before its season did, and why.
 *
 * @param day the first day without a result, from 0
 * @param cause why
 * @param column the name of the value that stopped it
 */
public record BalanceStop(int day, StopCause cause, String column) {}
