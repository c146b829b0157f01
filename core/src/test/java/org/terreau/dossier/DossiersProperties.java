package org.terreau.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.terreau.finding.Constraints;
import org.terreau.finding.Findings;
import org.terreau.funding.BudgetLine;
import org.terreau.shape.Kind;
import org.terreau.shape.Member;
import org.terreau.shape.Shape;
import org.terreau.shape.Shapes;

/** That the generators of {@link Dossiers} make what they promise. */
class DossiersProperties {

    private static final Shapes SHAPES = Shapes.of(Dossier.class);
    /** Enough to see each of two dozen constants in a member that is there every other time. */
    private static final int CHOICES = 600;

    private static final int MANY = 600;

    @Provide
    Arbitrary<Dossier> valid() {
        return Dossiers.valid().dossiers();
    }

    @Property
    void theValidKeepEveryConstraint(@ForAll("valid") Dossier dossier) {
        assertThat(Constraints.of(Dossier.class).check(dossier, LocalDate.EPOCH))
                .isEmpty();
    }

    /** The generators make every member by its shape; where they pass one over, whoever added it is told here. */
    @Example
    void everyMemberIsMadeAndLeftOutAndTakesEveryChoice() {
        Set<String> seen = new TreeSet<>();
        Dossiers.valid().dossiers().sampleStream().limit(MANY).forEach(each -> note(each, Dossier.class, seen));
        Set<String> wanted = new TreeSet<>();
        for (Shape shape : SHAPES.all()) {
            boolean chooses = shape.members().stream().anyMatch(each -> each.kind() == Kind.CHOICE);
            if (chooses && shape.type() != Dossier.class) {
                Dossiers.valid()
                        .values(shape.type())
                        .sampleStream()
                        .limit(CHOICES)
                        .forEach(each -> note(each, shape.type(), seen));
            }
            for (Member member : shape.members()) {
                String name = shape.type().getSimpleName() + "." + member.name();
                wanted.add(name + " is there");
                if (isOpen(shape, member)) {
                    wanted.add(name + " is not there");
                }
                if (member.kind() == Kind.CHOICE) {
                    List.of(member.element().getEnumConstants()).forEach(each -> wanted.add(name + " is " + each));
                }
            }
        }
        assertThat(seen).containsAll(wanted);
    }

    private static boolean isOpen(Shape shape, Member member) {
        return member.isList()
                ? member.constraints().isEmpty()
                : !member.isRequired() && !Values.getter(shape.type(), member).isDefault();
    }

    private static void note(Object value, Class<?> type, Set<String> seen) {
        for (Member member : SHAPES.get(type).members()) {
            Object content = member.get(value);
            String name = type.getSimpleName() + "." + member.name();
            List<?> all = content instanceof List<?> list ? list : content == null ? List.of() : List.of(content);
            seen.add(name + (all.isEmpty() ? " is not there" : " is there"));
            for (Object each : all) {
                if (member.kind() == Kind.VALUE) {
                    note(each, member.element(), seen);
                } else if (member.kind() == Kind.CHOICE) {
                    seen.add(name + " is " + each);
                }
            }
        }
    }

    @Example
    void edgesComeAlong() {
        List<Dossier> many =
                Dossiers.valid().dossiers().sampleStream().limit(MANY).toList();
        assertThat(many)
                .anyMatch(
                        each -> each.getBudgets().isEmpty() && each.getFigures().isEmpty());
        assertThat(many).anyMatch(each -> depth(each) > 20);
        assertThat(many).anyMatch(each -> each.getTitle().codePoints().anyMatch(c -> c > 0xFFFF));
        assertThat(many).anyMatch(each -> each.getTitle().chars().anyMatch(c -> c < ' '));
        assertThat(many)
                .anyMatch(each -> each.getFigures().stream()
                        .anyMatch(figure -> figure.getValue().scale() == 9));
        assertThat(many)
                .anyMatch(each -> each.getFigures().stream()
                        .anyMatch(figure -> figure.getValue().signum() < 0));
        assertThat(many)
                .anyMatch(each -> each.getFigures().stream()
                        .anyMatch(figure -> figure.getValue().precision() == 18));
        assertThat(many)
                .anyMatch(each -> each.getBreakdowns().stream()
                        .flatMap(table -> table.getCells().stream())
                        .anyMatch(cell -> cell.getCount() > Integer.MAX_VALUE));
        assertThat(many)
                .anyMatch(each -> each.getBudgets().stream()
                        .flatMap(budget -> budget.getIncome().stream())
                        .flatMap(line -> line.getAmount().stream())
                        .anyMatch(amount ->
                                !amount.getCurrency().getCurrencyCode().equals("EUR")));
    }

    private static int depth(Dossier dossier) {
        return dossier.getBudgets().stream()
                .mapToInt(budget -> Math.max(depth(budget.getExpenses()), depth(budget.getIncome())))
                .max()
                .orElse(0);
    }

    private static int depth(List<BudgetLine> lines) {
        return lines.stream().mapToInt(line -> 1 + depth(line.getLines())).max().orElse(0);
    }

    @Example
    void theBrokenBreakEveryKindOfConstraintInEveryType() {
        Set<String> broken = new TreeSet<>();
        Dossiers.broken().dossiers().sampleStream().limit(MANY).forEach(dossier -> {
            Findings findings = Constraints.of(Dossier.class).check(dossier, LocalDate.EPOCH);
            findings.forEach(each -> broken.add(each.getPointer().replaceAll(".*/(?=[a-zA-Z])", "") + " "
                    + each.getFacts().asMap().keySet()));
        });
        assertThat(broken)
                .contains(
                        "id [value]",
                        "title [value]",
                        "account [min, max, value]",
                        "label [min, max, value]",
                        "count [value]",
                        "titleTotal [value]",
                        "scheme [value]",
                        "budget [value]",
                        "expense [value]",
                        "territories/0 [value]",
                        "cells []",
                        "rows []",
                        "name [value]",
                        "key [value]",
                        "funder [value]",
                        "items/0 [value]");
    }
}
