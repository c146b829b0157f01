package org.terreau.water.balance;

/**
 * The soil water balance of a bed by FAO-56 (1998). All depths are millimetres, which are litres a square metre.
 *
 * <p>A day, in this order:
 *
 * <ol>
 *   <li>roots reach their depth: TAW, equation 82; a measurement sets Dr
 *   <li>irrigation loses by its efficiency, light rain is intercepted, the curve number tells runoff
 *   <li>with two coefficients: Kcmax, fc and few by equations 72, 76, 75; De takes in the water, and what it cannot
 *       take percolates from the surface, equation 79; Kr and Ke by equations 74 and 71
 *   <li>ETc by equation 58 or 69; p by Table 22, RAW by equation 83, Ks by equation 84; ETc adj by equation 81 or 80
 *   <li>Dr and deep percolation by equations 85 to 88; De by equation 77
 * </ol>
 *
 * <p>{@link EventOrder} says from which De and Dr the coefficients Kr and Ks follow, and whether water percolates
 * before or after evapotranspiration. Depletions are held within 0 and TAW or TEW, as the paper holds them; what that
 * takes from nowhere is booked as {@link LedgerTerm#BELOW_WILTING}, so that the ledger closes in every order.
 *
 * <p>A value that is not a number or out of its range ends the balance on its day, and the ledger says which
 * ({@link WaterLedger#stop()}); a result is never NaN. The result does not depend on anything but its arguments.
 */
public final class WaterBalance {

    private WaterBalance() {}

    /**
     * Reckons a whole season.
     *
     * @param season the bed, its crop, its weather and its water
     * @return the ledger of its days
     */
    public static WaterLedger of(BedSeason season) {
        BalanceRun run = start(season);
        run.finish();
        return run.ledger();
    }

    /**
     * Begins a season that is then driven day by day.
     *
     * @param season the bed, its crop, its weather and its water
     * @return a run before its first day
     */
    public static BalanceRun start(BedSeason season) {
        return new BalanceRun(season, null, false);
    }
}
