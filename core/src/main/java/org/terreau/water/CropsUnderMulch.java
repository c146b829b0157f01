package org.terreau.water;

import java.util.List;
import org.terreau.water.balance.KcMethod;
import org.terreau.water.coefficient.Coefficient;
import org.terreau.water.coefficient.CropCoefficients;
import org.terreau.water.coefficient.CropQuantity;
import org.terreau.water.coefficient.Mulch;

/**
 * The coefficients of a crop on mulched soil: FAO-56 chapter 10, those that the method takes. What evaporates less with
 * two coefficients is the balance's.
 */
final class CropsUnderMulch {

    private static final List<CropQuantity> BASAL =
            List.of(CropQuantity.KCB_INI, CropQuantity.KCB_MID, CropQuantity.KCB_END);

    private CropsUnderMulch() {}

    static CropCoefficients of(CropCoefficients crop, KcMethod method, WateredBed bed, double covered, ValueDraw draw) {
        Mulch mulch = bed.getMulch();
        CropCoefficients.Builder builder = crop.toBuilder();
        if (method == KcMethod.DUAL) {
            double basal = 1 - draw.at(mulch.kcbReduction(covered), UncertainInput.MULCH, bed.getId(), "kcb");
            for (CropQuantity each : BASAL) {
                double value = usable(crop, each);
                if (value >= 0 && basal < 1) {
                    builder.with(each, value * basal);
                }
            }
            return builder.build();
        }
        double initial = usable(crop, CropQuantity.KC_INI);
        if (initial >= 0) {
            builder.with(CropQuantity.KC_INI, mulch.kcIni(initial, covered));
        }
        Coefficient range = mulch.kcReduction(crop.id(), covered).orElse(null);
        double less = range == null ? 0 : draw.at(range, UncertainInput.MULCH, bed.getId(), "kc " + crop.id());
        under(builder, crop, CropQuantity.KC_MID, CropQuantity.KCB_MID, mulch, covered, less);
        under(builder, crop, CropQuantity.KC_END, CropQuantity.KCB_END, mulch, covered, less);
        return builder.build();
    }

    private static void under(
            CropCoefficients.Builder builder,
            CropCoefficients crop,
            CropQuantity single,
            CropQuantity basal,
            Mulch mulch,
            double covered,
            double less) {
        double kc = usable(crop, single);
        if (kc >= 0) {
            double kcb = usable(crop, basal);
            builder.with(single, mulch.kc(kc, kcb < 0 ? kc : kcb, covered, less));
        }
    }

    private static double usable(CropCoefficients crop, CropQuantity quantity) {
        return crop.get(quantity)
                .filter(Coefficient::isUsable)
                .map(Coefficient::value)
                .orElse(-1.0);
    }
}
