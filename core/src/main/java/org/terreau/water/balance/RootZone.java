package org.terreau.water.balance;

/**
 * The water store of a bed from day to day: its root zone, and the profile below it where there are layers (equations
 * 82 to 88). Without layers the profile is the root zone.
 */
final class RootZone {

    private final SoilStore store;
    private final EventOrder order;
    private final boolean layered;
    private final double subsoilDepletion;

    // from day to day
    private double rootDepthM;
    private double tawMm;
    private double profileTawMm;
    private double depletionMm;
    private double profileDepletionMm;

    // of the day
    private double comingDepletionMm;
    private double growthMm;
    private double retreatMm;
    private double gainMm;
    private double lossMm;
    private double percolationMm;
    private double belowWiltingMm;

    RootZone(SoilProperties soil, EventOrder order, double rootDepthM) {
        this.store = new SoilStore(soil, order == EventOrder.PYFAO56);
        this.order = order;
        this.layered = store.isLayered();
        this.subsoilDepletion = soil.subsoilDepletion();
        this.rootDepthM = rootDepthM;
        this.tawMm = store.tawMm(rootDepthM);
        if (layered) {
            profileTawMm = store.tawMm(store.bottomM());
            depletionMm = within(store.initialDepletionMm(rootDepthM), tawMm);
            profileDepletionMm = within(store.initialDepletionMm(store.bottomM()), profileTawMm);
        } else {
            profileTawMm = tawMm;
            depletionMm = within(soil.initialDepletionMm(), tawMm);
            profileDepletionMm = depletionMm;
        }
    }

    /** A copy for looking ahead. */
    RootZone(RootZone other) {
        store = other.store;
        order = other.order;
        layered = other.layered;
        subsoilDepletion = other.subsoilDepletion;
        copyState(other);
    }

    void copyState(RootZone other) {
        rootDepthM = other.rootDepthM;
        tawMm = other.tawMm;
        profileTawMm = other.profileTawMm;
        depletionMm = other.depletionMm;
        profileDepletionMm = other.profileDepletionMm;
    }

    private static double within(double depletion, double taw) {
        return Math.min(Math.max(depletion, 0), taw);
    }

    /** Begins a day with roots of some depth. */
    void begin(double depthM) {
        comingDepletionMm = 0;
        growthMm = 0;
        retreatMm = 0;
        gainMm = 0;
        lossMm = 0;
        if (depthM != rootDepthM) {
            rootDepthM = depthM;
            root(store.tawMm(depthM));
        }
    }

    private void root(double taw) {
        if (taw < tawMm) {
            double kept = taw / tawMm;
            if (!layered) {
                retreatMm = (tawMm - depletionMm) * (1 - kept);
            }
            depletionMm = within(depletionMm * kept, taw);
        } else if (layered) {
            double below = profileTawMm - tawMm;
            double belowNow = Math.max(profileTawMm - taw, 0);
            double dry = within(profileDepletionMm - depletionMm, below);
            double found = below > 0 ? dry * (1 - belowNow / below) : 0;
            if (order == EventOrder.PYFAO56) {
                comingDepletionMm = found;
            } else {
                depletionMm = within(depletionMm + found, taw);
            }
        } else {
            double added = taw - tawMm;
            double dry = added * subsoilDepletion;
            depletionMm = within(depletionMm + dry, taw);
            growthMm = added - dry;
        }
        tawMm = taw;
        if (!layered) {
            profileTawMm = taw;
            profileDepletionMm = depletionMm;
        }
    }

    /** Sets the depletion to what was measured. */
    void correct(double measuredMm) {
        double before = storedMm();
        double target = within(measuredMm, tawMm);
        double change = target - depletionMm;
        depletionMm = target;
        profileDepletionMm = layered ? within(profileDepletionMm + change, profileTawMm) : target;
        double more = storedMm() - before;
        gainMm = Math.max(more, 0);
        lossMm = Math.max(-more, 0);
    }

    /** The depletion from which the stress of the day follows. */
    double depletionUnderStress(double waterMm) {
        return order == EventOrder.EARLY ? Math.max(depletionMm - waterMm, 0) : depletionMm;
    }

    /** The stress coefficient, equation 84; 0 in dry soil, also where all its water was readily available. */
    double stress(double waterMm, double rawMm) {
        double depletion = depletionUnderStress(waterMm);
        if (depletion >= tawMm) {
            return 0;
        }
        return depletion <= rawMm ? 1 : Math.max((tawMm - depletion) / (tawMm - rawMm), 0);
    }

    /** Takes in a day’s water and gives off its evapotranspiration; equations 85 to 88. */
    void exchange(double waterMm, double evapotranspirationMm) {
        double end;
        if (order == EventOrder.EARLY) {
            double left = profileDepletionMm - waterMm;
            percolationMm = Math.max(-left, 0);
            end = Math.max(left, 0) + evapotranspirationMm;
        } else {
            double left = profileDepletionMm - waterMm + evapotranspirationMm;
            percolationMm = Math.max(-left, 0);
            end = Math.max(left, 0);
        }
        belowWiltingMm = Math.max(end - profileTawMm, 0);
        profileDepletionMm = Math.min(end, profileTawMm);
        if (layered) {
            double start = depletionUnderStress(waterMm);
            double water = order == EventOrder.EARLY ? 0 : waterMm;
            depletionMm = within(start - water + evapotranspirationMm + comingDepletionMm, tawMm);
        } else {
            depletionMm = profileDepletionMm;
        }
    }

    double storedMm() {
        return profileTawMm - profileDepletionMm;
    }

    double tawMm() {
        return tawMm;
    }

    double depletionMm() {
        return depletionMm;
    }

    double profileDepletionMm() {
        return profileDepletionMm;
    }

    double growthMm() {
        return growthMm;
    }

    double retreatMm() {
        return retreatMm;
    }

    double gainMm() {
        return gainMm;
    }

    double lossMm() {
        return lossMm;
    }

    double percolationMm() {
        return percolationMm;
    }

    double belowWiltingMm() {
        return belowWiltingMm;
    }
}
