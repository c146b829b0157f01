package org.terreau.garden;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;

/** The measures of beds. */
final class BedRules {

    private BedRules() {}

    static RuleBook<Garden> book(RuleTexts texts) {
        Rule outline = texts.rule("garden.bed.outline", "GDN-020", Severity.ERROR, Sources.GEOMETRY);
        Rule shape = texts.rule("garden.bed.shape", "GDN-021", Severity.INFO, Sources.UPKEEP);
        Rule twoShapes = texts.rule("garden.bed.two-shapes", "GDN-022", Severity.WARNING, Sources.LOGIC);
        Rule sections = texts.rule("garden.bed.sections", "GDN-023", Severity.ERROR, Sources.ARITHMETIC);
        return RuleBook.<Garden>empty()
                .plus(outline, Parts.beds(BedRules::outline))
                .plus(shape, Parts.beds(BedRules::shape))
                .plus(twoShapes, Parts.beds(BedRules::twoShapes))
                .plus(sections, Parts.beds(BedRules::sections));
    }

    private static Facts facts(Plot plot, Bed bed) {
        return Facts.of("plot", Names.of(plot)).and("bed", bed.getId());
    }

    private static void outline(Plot plot, Bed bed, Reporter reporter) {
        if (bed.getOutline().isEmpty() || !isMeasured(bed.getOutline())) {
            return;
        }
        BedGeometry geometry = BedGeometry.of(bed);
        if (!geometry.isClosed()) {
            reporter.in("outline");
            reporter.report(facts(plot, bed).and("corners", bed.getOutline().size()));
            reporter.out();
        } else if (geometry.isCrossing()) {
            reporter.in("outline");
            reporter.report(facts(plot, bed), "crossing");
            reporter.out();
        }
    }

    private static boolean isMeasured(List<Corner> corners) {
        for (int i = 0; i < corners.size(); i++) {
            if (!Squares.isShort(corners.get(i).getXM())
                    || !Squares.isShort(corners.get(i).getYM())) {
                return false;
            }
        }
        return true;
    }

    private static void shape(Plot plot, Bed bed, Reporter reporter) {
        if (!bed.getOutline().isEmpty()
                || (bed.getLengthM().isPresent() && bed.getWidthM().isPresent())) {
            return;
        }
        if (bed.getLengthM().isPresent()) {
            reporter.report(facts(plot, bed), "width");
        } else if (bed.getWidthM().isPresent()) {
            reporter.report(facts(plot, bed), "length");
        } else {
            reporter.report(facts(plot, bed));
        }
    }

    private static void twoShapes(Plot plot, Bed bed, Reporter reporter) {
        if (bed.getOutline().isEmpty()
                || bed.getLengthM().isEmpty()
                || bed.getWidthM().isEmpty()) {
            return;
        }
        BedGeometry geometry = BedGeometry.of(bed);
        Optional<BigDecimal> rectangle = geometry.rectangleM2();
        Optional<BigDecimal> outline = geometry.getAreaM2();
        if (rectangle.isPresent() && outline.isPresent() && rectangle.get().compareTo(outline.get()) != 0) {
            reporter.report(facts(plot, bed).and("rectangle", rectangle.get()).and("outline", outline.get()));
        }
    }

    private static void sections(Plot plot, Bed bed, Reporter reporter) {
        BigDecimal length = bed.getSections().isEmpty() ? null : Squares.of(bed.getLengthM());
        if (length == null) {
            return;
        }
        List<BedGeometry.Span> spans = BedGeometry.of(bed).getSections();
        for (int i = 0; i < spans.size(); i++) {
            BedGeometry.Span span = spans.get(i);
            if (span.toM().compareTo(length) > 0) {
                report(plot, bed, length, spans, i, reporter);
                return;
            }
        }
    }

    /** Told at the first section that does not fit any more. */
    private static void report(
            Plot plot, Bed bed, BigDecimal length, List<BedGeometry.Span> spans, int first, Reporter reporter) {
        BigDecimal sum = spans.get(spans.size() - 1).toM();
        BigDecimal left = length.subtract(spans.get(first).fromM());
        Facts facts = facts(plot, bed)
                .and("section", spans.get(first).section())
                .and("sum", sum)
                .and("length", length)
                .and("left", left);
        reporter.in("sections", first);
        reporter.report(facts, left.signum() > 0 && first == spans.size() - 1 ? "last" : "");
        reporter.out();
    }
}
