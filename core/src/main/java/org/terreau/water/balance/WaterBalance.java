package org.terreau.water.balance;

/**
 * The soil water balance of a bed, by FAO-56 (1998): with one coefficient equations 58, 81, 82 to 88; with two
 * equations 69 to 80 beside them.
 *
 * <p>All depths are millimetres, which are litres a square metre. A value that is not a number or out of its range ends
 * the balance on its day, and the ledger says which ({@link WaterLedger#stop()}); a result is never NaN. The result
 * does not depend on anything but its arguments.
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
