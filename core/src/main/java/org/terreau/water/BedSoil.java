package org.terreau.water;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.terreau.water.balance.SoilLayer;
import org.terreau.water.balance.SoilProperties;
import org.terreau.water.coefficient.SoilTexture;
import org.terreau.water.coefficient.SoilWater;

/**
 * The soil of a bed as a budget takes it: what was measured before what its texture says.
 *
 * @param water contents at field capacity and wilting point, and what evaporates
 * @param deepestM how deep roots can go
 * @param curveNumber the curve number; zero when nothing runs off
 * @param subsoilDepletion how dry it is at first below the roots, 0 at field capacity to 1 at wilting point
 * @param retention points of the retention curve by rising tension
 */
record BedSoil(
        SoilWater water, double deepestM, double curveNumber, double subsoilDepletion, List<RetentionPoint> retention) {

    private static final double DEEPEST_M = 20;

    /** An assumption: between REW and TEW something is left, for equation 74 divides by it. */
    private static final double MOST_READILY = 0.99;

    /** The soil, or empty when neither a texture nor measured contents are stated. */
    static Optional<BedSoil> of(GardenSoil soil, ValueDraw draw) {
        boolean measured =
                soil.getFieldCapacity().isPresent() && soil.getWiltingPoint().isPresent();
        if (soil.getTexture().isEmpty() && !measured) {
            return Optional.empty();
        }
        SoilWater usual =
                usual(soil, soil.getTexture().orElseGet(() -> nearest(number(soil.getFieldCapacity(), 0))), draw);
        SoilWater water = new SoilWater(
                number(soil.getFieldCapacity(), usual.fieldCapacity()),
                number(soil.getWiltingPoint(), usual.wiltingPoint()),
                number(soil.getEvaporationDepthM(), usual.evaporationDepthM()),
                number(soil.getReadilyEvaporableMm(), usual.readilyEvaporableMm()));
        List<RetentionPoint> points = new ArrayList<>(soil.getRetention());
        points.sort(Comparator.comparing(RetentionPoint::getTensionKPa));
        return Optional.of(new BedSoil(
                water,
                number(soil.getDepthM(), DEEPEST_M),
                number(soil.getCurveNumber(), 0),
                soil.getSubsoilDepletionRate().map(BedPlanner::value).orElse(0.0),
                List.copyOf(points)));
    }

    /**
     * Where only contents are measured, what evaporates is that of the texture of Table 19 that holds most nearly as
     * much.
     */
    private static SoilTexture nearest(double fieldCapacity) {
        SoilTexture nearest = SoilTexture.LOAM;
        for (SoilTexture each : SoilTexture.values()) {
            double distance = Math.abs(each.fieldCapacity().value() - fieldCapacity);
            if (distance < Math.abs(nearest.fieldCapacity().value() - fieldCapacity)) {
                nearest = each;
            }
        }
        return nearest;
    }

    /** What the texture says: one draw for all of its values, for soils that hold more at the one hold more at all. */
    private static SoilWater usual(GardenSoil soil, SoilTexture texture, ValueDraw draw) {
        String owner = soil.getId();
        if (soil.getFieldCapacity().isEmpty()) {
            draw.tell(texture.fieldCapacity(), UncertainInput.SOIL, owner, "fieldCapacity");
        }
        if (soil.getWiltingPoint().isEmpty()) {
            draw.tell(texture.wiltingPoint(), UncertainInput.SOIL, owner, "wiltingPoint");
        }
        if (soil.getReadilyEvaporableMm().isEmpty()) {
            draw.tell(texture.readilyEvaporable(), UncertainInput.SOIL, owner, "readilyEvaporableMm");
        }
        return texture.water(draw.share(UncertainInput.SOIL, owner, "texture"));
    }

    private static double number(Optional<BigDecimal> stated, double otherwise) {
        return stated.map(BigDecimal::doubleValue).orElse(otherwise);
    }

    /**
     * The soil as the balance takes it. Where the roots of a bed come up again, since one crop follows another, it is a
     * profile as deep as the deepest of them: what the first has drunk stays drunk, and what sinks below the roots of
     * the next is there for those that go deeper. Where they only grow, it is of any depth.
     *
     * @param rootDepthM by day of the season
     * @param initialDepletionMm of the roots of the first day
     */
    SoilProperties properties(double[] rootDepthM, double initialDepletionMm) {
        SoilProperties properties = SoilProperties.of(
                        water.fieldCapacity(),
                        water.wiltingPoint(),
                        water.totalEvaporableMm(),
                        Math.min(water.readilyEvaporable(), MOST_READILY * water.totalEvaporableMm()))
                .withInitialDepletion(Math.min(initialDepletionMm, 100_000))
                .withSubsoilDepletion(subsoilDepletion);
        double deepest = 0;
        boolean rises = false;
        for (double each : rootDepthM) {
            rises |= each < deepest;
            deepest = Math.max(deepest, each);
        }
        return (rises ? properties.withLayers(layers(rootDepthM[0], deepest, initialDepletionMm)) : properties)
                .withCurveNumber(curveNumber > 0 ? curveNumber : properties.curveNumber());
    }

    private List<SoilLayer> layers(double topM, double bottomM, double initialDepletionMm) {
        double full = water.fieldCapacity();
        double empty = water.wiltingPoint();
        SoilLayer top = new SoilLayer(topM, full, empty, Math.max(full - initialDepletionMm / (1000 * topM), empty));
        return topM < bottomM
                ? List.of(top, new SoilLayer(bottomM, full, empty, full - subsoilDepletion * (full - empty)))
                : List.of(top);
    }

    boolean isPossible() {
        return water.wiltingPoint() >= 0
                && water.fieldCapacity() > water.wiltingPoint()
                && water.fieldCapacity() <= 1
                && water.evaporationDepthM() > 0
                && deepestM > 0;
    }

    /** What a reading means as a depletion of roots of some depth; empty when it cannot be told. */
    OptionalDouble depletionMm(SoilReading reading, double rootDepthM) {
        double taw = water.totalAvailableMm(rootDepthM);
        if (reading.getDepletionMm().isPresent()) {
            return depletion(reading.getDepletionMm().get().doubleValue(), taw);
        }
        if (reading.getWaterContent().isPresent()) {
            return ofContent(reading.getWaterContent().get().doubleValue(), rootDepthM);
        }
        if (reading.getTensionKPa().isPresent()) {
            OptionalDouble content = content(reading.getTensionKPa().get().doubleValue());
            return content.isPresent() ? ofContent(content.getAsDouble(), rootDepthM) : OptionalDouble.empty();
        }
        return reading.getFeel().isPresent()
                ? depletion((1 - reading.getFeel().get().availableShare()) * taw, taw)
                : OptionalDouble.empty();
    }

    private OptionalDouble ofContent(double content, double rootDepthM) {
        return content >= 0 && content <= 1
                ? depletion(1000 * (water.fieldCapacity() - content) * rootDepthM, water.totalAvailableMm(rootDepthM))
                : OptionalDouble.empty();
    }

    private static OptionalDouble depletion(double depletionMm, double totalMm) {
        return depletionMm > -Double.MAX_VALUE && depletionMm < Double.MAX_VALUE
                ? OptionalDouble.of(Math.min(Math.max(depletionMm, 0), totalMm))
                : OptionalDouble.empty();
    }

    /** The water content at a tension, between two points of the curve in the logarithm of the tension. */
    private OptionalDouble content(double tensionKPa) {
        for (int i = 1; i < retention.size(); i++) {
            double low = retention.get(i - 1).getTensionKPa().doubleValue();
            double high = retention.get(i).getTensionKPa().doubleValue();
            if (tensionKPa >= low && tensionKPa <= high) {
                double from = Math.log1p(Math.max(low, 0));
                double to = Math.log1p(Math.max(high, 0));
                double share = to > from ? (Math.log1p(tensionKPa) - from) / (to - from) : 0;
                double wet = retention.get(i - 1).getWaterContent().doubleValue();
                double dry = retention.get(i).getWaterContent().doubleValue();
                return OptionalDouble.of(wet + (dry - wet) * share);
            }
        }
        return OptionalDouble.empty();
    }
}
