package org.terreau.garden;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the measures of a bed: its area and perimeter, where its sections lie, and which of them touch.
 * Immutable.
 *
 * <p>An outline goes before length and width. Areas are exact; lengths that need a root are {@code double}, in metres.
 * What cannot be known is empty, such as the area of an outline that crosses itself.
 */
public final class BedGeometry {

    /**
     * Where a section lies in its bed.
     *
     * @param section its id
     * @param fromM where it begins along the length, in metres from the beginning of the bed
     * @param toM where it ends
     */
    public record Span(String section, BigDecimal fromM, BigDecimal toM) {}

    private final boolean isOutlined;
    private final @Nullable Outline outline;
    private final boolean isCrossing;
    private final @Nullable BigDecimal length;
    private final @Nullable BigDecimal width;
    private final List<BedSection> sections;

    private BedGeometry(Bed bed) {
        this.isOutlined = !bed.getOutline().isEmpty();
        this.outline = Outline.of(bed.getOutline());
        this.isCrossing = outline != null && outline.crosses();
        this.length = Squares.of(bed.getLengthM());
        this.width = Squares.of(bed.getWidthM());
        this.sections = bed.getSections();
    }

    /**
     * Measures a bed.
     *
     * @param bed any bed
     * @return its geometry
     */
    public static BedGeometry of(Bed bed) {
        return new BedGeometry(bed);
    }

    /**
     * Returns the area.
     *
     * @return in square metres, exact; empty when the bed has no shape, or an outline that encloses nothing or crosses
     *     itself
     */
    public Optional<BigDecimal> getAreaM2() {
        if (isOutlined) {
            BigDecimal area = outline == null || isCrossing ? BigDecimal.ZERO : outline.area();
            return area.signum() > 0 ? Optional.of(area) : Optional.empty();
        }
        return rectangleM2();
    }

    /** Length by width, whether there is an outline or not. */
    Optional<BigDecimal> rectangleM2() {
        return length == null || width == null ? Optional.empty() : Optional.of(length.multiply(width));
    }

    /**
     * Returns the way around.
     *
     * @return in metres; empty when the area is
     */
    public OptionalDouble getPerimeterM() {
        if (getAreaM2().isEmpty()) {
            return OptionalDouble.empty();
        }
        if (outline != null) {
            return OptionalDouble.of(outline.perimeter());
        }
        return length == null || width == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(2 * length.add(width).doubleValue());
    }

    /**
     * Tells whether the outline has an inside at all.
     *
     * @return false for an outline of fewer than three different corners; true for a bed without one
     */
    public boolean isClosed() {
        return !isOutlined || outline != null;
    }

    /**
     * Tells whether the outline crosses or touches itself. An outline in which thousands of edges lie above each other
     * is not followed to its end, and taken for sound.
     *
     * @return true when two of its edges meet elsewhere than at the corner that joins them
     */
    public boolean isCrossing() {
        return isCrossing;
    }

    /**
     * Lays the sections one after the other along the length.
     *
     * @return where each lies, in order; from the first section on whose length cannot be counted with, none
     */
    public List<Span> getSections() {
        List<Span> spans = new ArrayList<>(sections.size());
        BigDecimal from = BigDecimal.ZERO;
        for (BedSection each : sections) {
            BigDecimal section = Squares.of(each.getLengthM());
            if (section == null) {
                break;
            }
            BigDecimal to = from.add(section);
            spans.add(new Span(each.getId(), from, to));
            from = to;
        }
        return spans;
    }

    /**
     * Finds the sections that touch: each and the next, across the width of a bed with length and width.
     *
     * @return the edges that they share; none beyond the end of the bed, nor for an outline, whose width changes
     */
    public List<SharedEdge> getSectionEdges() {
        List<SharedEdge> edges = new ArrayList<>();
        List<Span> spans = isOutlined || length == null || width == null ? List.of() : getSections();
        for (int i = 1; i < spans.size(); i++) {
            if (length != null && width != null && spans.get(i).fromM().compareTo(length) < 0) {
                edges.add(
                        new SharedEdge(spans.get(i - 1).section(), spans.get(i).section(), width.doubleValue()));
            }
        }
        return edges;
    }
}
