package org.terreau.examples.cli;

/**
 * Where a place lies in Lambert II étendu, the projection of the SIM2 grid: IGN, NT/G 71, on the ellipsoid of Clarke
 * 1880, with the three translations from WGS 84 to NTF. Good to some metres in France; the grid has 8 km.
 *
 * @param xHm easting, in hectometres
 * @param yHm northing, in hectometres
 */
record LambertGrid(double xHm, double yHm) {

    private static final double WGS84_AXIS_M = 6_378_137;
    private static final double WGS84_E2 = 0.006_694_379_990_14;
    private static final double CLARKE_AXIS_M = 6_378_249.2;
    private static final double CLARKE_POLAR_M = 6_356_515;
    private static final double CLARKE_E2 = 1 - CLARKE_POLAR_M * CLARKE_POLAR_M / (CLARKE_AXIS_M * CLARKE_AXIS_M);
    private static final double EXPONENT = 0.728_968_627_4;
    private static final double CONSTANT_M = 11_745_793.39;
    private static final double X_POLE_M = 600_000;
    private static final double Y_POLE_M = 8_199_695.768;
    private static final double PARIS = Math.toRadians(2.337_229_167);

    /**
     * Projects a place in France.
     *
     * @param latitude degrees north, WGS 84
     * @param longitude degrees east of Greenwich, WGS 84
     */
    static LambertGrid of(double latitude, double longitude) {
        double phi = Math.toRadians(latitude);
        double lambda = Math.toRadians(longitude);
        double normal = WGS84_AXIS_M / Math.sqrt(1 - WGS84_E2 * Math.sin(phi) * Math.sin(phi));
        double x = normal * Math.cos(phi) * Math.cos(lambda) + 168;
        double y = normal * Math.cos(phi) * Math.sin(lambda) + 60;
        double z = normal * (1 - WGS84_E2) * Math.sin(phi) - 320;
        double across = Math.hypot(x, y);
        double ntf = Math.atan2(z, across * (1 - CLARKE_E2));
        for (int i = 0; i < 6; i++) {
            double radius = CLARKE_AXIS_M / Math.sqrt(1 - CLARKE_E2 * Math.sin(ntf) * Math.sin(ntf));
            ntf = Math.atan2(z + CLARKE_E2 * radius * Math.sin(ntf), across);
        }
        return projected(ntf, Math.atan2(y, x));
    }

    private static LambertGrid projected(double phi, double lambda) {
        double e = Math.sqrt(CLARKE_E2);
        double eSin = e * Math.sin(phi);
        double isometric = Math.log(Math.tan(Math.PI / 4 + phi / 2) * Math.pow((1 - eSin) / (1 + eSin), e / 2));
        double radius = CONSTANT_M * Math.exp(-EXPONENT * isometric);
        double turn = EXPONENT * (lambda - PARIS);
        return new LambertGrid((X_POLE_M + radius * Math.sin(turn)) / 100, (Y_POLE_M - radius * Math.cos(turn)) / 100);
    }
}
