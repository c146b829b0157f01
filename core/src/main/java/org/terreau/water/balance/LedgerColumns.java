package org.terreau.water.balance;

/** The numbers of a ledger in one array: a row a day, a column a term, a state or a source. */
final class LedgerColumns {

    static final int TERMS = LedgerTerm.values().length;
    private static final int STATES = LedgerState.values().length;
    private static final int SHARES = TERMS + STATES;

    private final int sources;
    private final int width;
    private final int step;
    private final double[] values;

    /** For so many sources, three of which are no irrigation. A single row holds only the latest day. */
    LedgerColumns(int sources, int days, boolean onlyLatest) {
        this.sources = sources;
        int irrigated = sources - WaterLedger.FIRST_IRRIGATION;
        width = SHARES + sources + 2 * irrigated;
        step = onlyLatest ? 0 : width;
        values = new double[onlyLatest ? width : Math.multiplyExact(width, days)];
    }

    boolean fits(int otherSources, int days) {
        return sources == otherSources && step > 0 && (long) width * days <= values.length;
    }

    double[] values() {
        return values;
    }

    int row(int day) {
        return step * day;
    }

    int shares() {
        return SHARES;
    }

    int given(int source) {
        return SHARES + sources + source - WaterLedger.FIRST_IRRIGATION;
    }

    int lost(int source) {
        return given(source) + sources - WaterLedger.FIRST_IRRIGATION;
    }

    int sources() {
        return sources;
    }

    double term(int day, LedgerTerm term) {
        return values[row(day) + term.column()];
    }

    double state(int day, LedgerState state) {
        return values[row(day) + TERMS + state.column()];
    }

    double share(int day, int source) {
        return values[row(day) + SHARES + source];
    }

    /** A term by source: what comes is told by its source, what goes from the soil by the mixture of the day. */
    double term(int day, LedgerTerm term, int source) {
        return switch (term) {
            case RAIN, INTERCEPTION, RUNOFF -> source == WaterLedger.RAIN ? term(day, term) : 0;
            case CAPILLARY_RISE -> source == WaterLedger.GROUNDWATER ? term(day, term) : 0;
            case ROOT_GROWTH, BELOW_WILTING, CORRECTION_GAIN -> source == WaterLedger.SOIL ? term(day, term) : 0;
            case IRRIGATION -> isIrrigation(source) ? values[row(day) + given(source)] : 0;
            case APPLICATION_LOSS -> isIrrigation(source) ? values[row(day) + lost(source)] : 0;
            case IRRIGATION_RUNOFF -> isIrrigation(source) ? irrigationRunoff(day, source) : 0;
            case EVAPORATION, TRANSPIRATION, EVAPOTRANSPIRATION, DEEP_PERCOLATION, ROOT_RETREAT, CORRECTION_LOSS ->
                term(day, term) * share(day, source);
        };
    }

    private static boolean isIrrigation(int source) {
        return source >= WaterLedger.FIRST_IRRIGATION;
    }

    private double irrigationRunoff(int day, int source) {
        double all = term(day, LedgerTerm.IRRIGATION_RUNOFF);
        if (all == 0) {
            return 0;
        }
        int row = row(day);
        double net = term(day, LedgerTerm.IRRIGATION) - term(day, LedgerTerm.APPLICATION_LOSS);
        return all * ((values[row + given(source)] - values[row + lost(source)]) / net);
    }
}
