package org.terreau.water;

import org.terreau.water.coefficient.Coefficient;
import org.terreau.water.coefficient.CropCoefficients;
import org.terreau.water.coefficient.CropQuantity;
import org.terreau.water.coefficient.Mulch;

/**
 * The coefficients of a crop on mulched soil: FAO-56 chapter 10. What evaporates less with two coefficients is the
 * balance's.
 */
final class CropsUnderMulch {

    private CropsUnderMulch() {}

    static CropCoefficients of(CropCoefficients crop, Mulch mulch, double covered) {
        CropCoefficients.Builder builder = crop.toBuilder();
        double basal = 1 - mulch.kcbReduction().value();
        for (CropQuantity each :
                new CropQuantity[] {CropQuantity.KCB_INI, CropQuantity.KCB_MID, CropQuantity.KCB_END}) {
            double value = usable(crop, each);
            if (value >= 0 && basal < 1) {
                builder.with(each, value * basal);
            }
        }
        double initial = usable(crop, CropQuantity.KC_INI);
        if (initial >= 0) {
            builder.with(CropQuantity.KC_INI, mulch.kcIni(initial, covered));
        }
        under(builder, crop, CropQuantity.KC_MID, CropQuantity.KCB_MID, mulch, covered);
        under(builder, crop, CropQuantity.KC_END, CropQuantity.KCB_END, mulch, covered);
        return builder.build();
    }

    private static void under(
            CropCoefficients.Builder builder,
            CropCoefficients crop,
            CropQuantity single,
            CropQuantity basal,
            Mulch mulch,
            double covered) {
        double kc = usable(crop, single);
        if (kc >= 0) {
            double kcb = usable(crop, basal);
            builder.with(single, mulch.kc(kc, kcb < 0 ? kc : kcb, covered, crop.id()));
        }
    }

    private static double usable(CropCoefficients crop, CropQuantity quantity) {
        return crop.get(quantity)
                .filter(Coefficient::isUsable)
                .map(Coefficient::value)
                .orElse(-1.0);
    }
}
