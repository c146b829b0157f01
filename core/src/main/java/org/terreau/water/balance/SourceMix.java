package org.terreau.water.balance;

/** Of what sources the stored water is, mixed perfectly each day after all water has come. */
final class SourceMix {

    /** Below this much water a mixture is not told anew. */
    private static final double TRACE_MM = 1e-9;

    private final double[] shares;
    private final double[] incoming;

    SourceMix(int sources) {
        shares = new double[sources];
        incoming = new double[sources];
        shares[WaterLedger.SOIL] = 1;
    }

    void copyState(SourceMix other) {
        System.arraycopy(other.shares, 0, shares, 0, shares.length);
    }

    void come(int source, double mm) {
        incoming[source] = mm;
    }

    /** Mixes what has come into what was there. */
    void mix(double storedMm) {
        double whole = storedMm;
        for (int s = 0; s < incoming.length; s++) {
            whole += incoming[s];
        }
        if (whole > TRACE_MM) {
            for (int s = 0; s < shares.length; s++) {
                shares[s] = (shares[s] * storedMm + incoming[s]) / whole;
            }
        }
    }

    void write(double[] row, int at) {
        System.arraycopy(shares, 0, row, at, shares.length);
    }
}
