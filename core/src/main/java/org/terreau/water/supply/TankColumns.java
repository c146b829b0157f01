package org.terreau.water.supply;

/** Yield, spill and storage of each day, in litres. */
final class TankColumns {

    final double[] yield;
    final double[] spill;
    final double[] storage;

    TankColumns(int days) {
        yield = new double[days];
        spill = new double[days];
        storage = new double[days];
    }

    void set(int index, TankRun run) {
        yield[index] = run.yieldL();
        spill[index] = run.spillL();
        storage[index] = run.storageL();
    }
}
