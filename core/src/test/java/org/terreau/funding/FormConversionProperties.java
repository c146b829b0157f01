package org.terreau.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.terreau.money.Money;
import org.terreau.value.DateRange;

/** On every pair of forms: no amount is lost in silence, and there and back again loses only what is listed. */
class FormConversionProperties {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final List<Form> FORMS = List.copyOf(Forms.standard().all());

    @Provide
    Arbitrary<String> targets() {
        return Arbitraries.of(FORMS).map(Form::getId);
    }

    /** Budgets with the lines of their form in its own order, finer ones below them, and some that it does not have. */
    @Provide
    Arbitrary<Budget> budgets() {
        return Arbitraries.of(FORMS)
                .flatMap(form -> Combinators.combine(
                                side(form, Side.EXPENSE),
                                side(form, Side.INCOME),
                                Arbitraries.of("2012", "2022", "2026")
                                        .map(DateRange::parse)
                                        .optional(0.7))
                        .as((expenses, income, period) -> Budget.builder()
                                .id("b")
                                .form(form.getId())
                                .expenses(expenses)
                                .income(income)
                                .period(period)
                                .build()));
    }

    private static Arbitrary<List<BudgetLine>> side(Form form, Side side) {
        Form codes =
                form.getAccounts().isEmpty() ? Forms.standard().find("PCA_2018").orElseThrow() : form;
        List<Account> chapters = codes.getAccounts().stream()
                .filter(each -> each.side() == side && each.parent().isEmpty())
                .toList();
        Arbitrary<BudgetLine> chapter = Arbitraries.of(chapters).flatMap(each -> chapter(codes, each));
        Arbitrary<BudgetLine> balancing = amounts()
                .map(amount -> Budgets.line(side == Side.EXPENSE ? "EXC" : "INS")
                        .amount(amount)
                        .build());
        return Arbitraries.frequencyOf(Tuple.of(9, chapter), Tuple.of(1, balancing))
                .list()
                .ofMaxSize(5);
    }

    private static Arbitrary<BudgetLine> chapter(Form form, Account chapter) {
        List<String> below = new ArrayList<>();
        for (Account each : form.getAccounts()) {
            if (each.parent().isPresent() && form.chapter(each).code().equals(chapter.code())) {
                below.add(each.code());
            }
        }
        below.add(chapter.code() + "-mine");
        if (Character.isDigit(chapter.code().charAt(0))) {
            below.add(chapter.code() + "8");
        }
        Arbitrary<BudgetLine> leaf = Combinators.combine(
                        Arbitraries.of(below),
                        amounts().optional(0.9),
                        Arbitraries.of("a", "b").optional(0.2),
                        Arbitraries.of("Bénévolat", "Dons", "Autre").optional(0.2))
                .as((code, amount, funder, label) -> Budgets.line(code)
                        .amount(amount)
                        .funder(funder)
                        .label(label)
                        .build());
        Arbitrary<BudgetLine> node = Combinators.combine(leaf, leaf.list().ofMaxSize(2), Arbitraries.of(true, false))
                .as((line, more, declares) -> node(line, more, declares));
        return Combinators.combine(node.list().ofMaxSize(4), amounts(), Arbitraries.of(true, false))
                .as((lines, amount, declares) -> lines.isEmpty()
                        ? Budgets.line(chapter.code()).amount(amount).build()
                        : node(Budgets.line(chapter.code()).build(), lines, declares));
    }

    /** A line whose declared amount is the sum of its lines. */
    private static BudgetLine node(BudgetLine line, List<BudgetLine> below, boolean declares) {
        if (below.isEmpty()) {
            return line;
        }
        BudgetLine whole =
                line.toBuilder().amount(Optional.empty()).lines(below).build();
        Money sum = Money.ofMinor(BudgetOracle.below(whole).longValueExact());
        return declares ? whole.toBuilder().amount(sum).build() : whole;
    }

    private static Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(-500, 500_000).map(Money::ofMinor);
    }

    @Property(tries = 1000)
    void sumsAreKeptOrListed(@ForAll("budgets") Budget budget, @ForAll("targets") String target) {
        FormConversion conversion = convert(budget, target);
        Budget converted = conversion.getBudget().orElseThrow();
        for (String side : List.of("/expenses/", "/income/")) {
            for (boolean inKind : List.of(true, false)) {
                assertThat(sum(converted, side, inKind).add(lost(conversion, side, inKind)))
                        .as(side + inKind)
                        .isEqualTo(sum(budget, side, inKind));
            }
        }
        assertThat(converted.getForm()).isEqualTo(target);
        assertThat(converted.toBuilder()
                        .form(budget.getForm())
                        .expenses(budget.getExpenses())
                        .income(budget.getIncome())
                        .build())
                .isEqualTo(budget);
    }

    /**
     * Subtotals that were right stay right, and no account is unknown on the other form or stands in the wrong place.
     */
    @Property(tries = 1000)
    void aRightBudgetStaysRight(@ForAll("budgets") Budget budget, @ForAll("targets") String target) {
        Budget converted = convert(budget, target).getBudget().orElseThrow();
        assertThat(FundingRules.budgets()
                        .only("BUD-003", "BUD-006", "BUD-008", "BUD-022")
                        .check(converted, LAST)
                        .text(Locale.ENGLISH))
                .isEmpty();
    }

    /** The sum, what each detail line means, and its code: other only where one of the two ways says so. */
    @Property(tries = 1000)
    void thereAndBackLosesOnlyWhatIsListed(@ForAll("budgets") Budget budget, @ForAll("targets") String target) {
        FormConversion there = convert(budget, target);
        FormConversion back = convert(there.getBudget().orElseThrow(), budget.getForm());
        Budget again = back.getBudget().orElseThrow();
        BigInteger listed = BigInteger.ZERO;
        for (FormConversion each : List.of(there, back)) {
            for (LineChange change : each.notCarried()) {
                listed = listed.add(minor(change));
            }
        }
        assertThat(all(again).add(listed)).isEqualTo(all(budget));

        boolean isListed = !there.merged().isEmpty()
                || !there.notCarried().isEmpty()
                || !back.merged().isEmpty()
                || !back.notCarried().isEmpty();
        if (!isListed) {
            assertThat(leaves(again))
                    .as(() -> text(there) + "\n--\n" + text(back))
                    .isEqualTo(leaves(budget));
        }
    }

    private static String text(FormConversion conversion) {
        StringBuilder text = new StringBuilder();
        conversion
                .getChanges()
                .forEach(each -> text.append(each.text(Locale.ENGLISH)).append('\n'));
        return text.toString();
    }

    @Property(tries = 1000)
    void theSameTwice(@ForAll("budgets") Budget budget, @ForAll("targets") String target) {
        assertThat(convert(budget, target).getBudget())
                .isEqualTo(convert(budget, target).getBudget());
        assertThat(convert(budget, target).getChanges())
                .isEqualTo(convert(budget, target).getChanges());
    }

    @Provide
    Arbitrary<Budget> hostile() {
        return BudgetTrees.hostile();
    }

    @Property(tries = 1000)
    void nothingIsThrown(@ForAll("hostile") Budget budget, @ForAll("targets") String target) {
        FormConversion conversion = convert(budget, target);
        assertThat(conversion.getBudget().isPresent())
                .isNotEqualTo(conversion.getRefusal().isPresent());
        FundingRules.conversions().check(conversion, LAST).text(Locale.FRENCH);
        conversion
                .getChanges()
                .forEach(each -> assertThat(each.text(Locale.FRENCH)).isNotBlank());
        conversion.getBudget().ifPresent(converted -> {
            BigInteger listed = BigInteger.ZERO;
            for (LineChange each : conversion.notCarried()) {
                listed = listed.add(minor(each));
            }
            if (!budget.getForm().equals(target)) {
                assertThat(all(converted).add(listed)).isEqualTo(all(budget));
            }
            FundingRules.budgets().check(converted, LAST);
        });
    }

    private static FormConversion convert(Budget budget, String target) {
        return FormConversion.of(budget, target, Forms.standard());
    }

    private static BigInteger minor(LineChange change) {
        return BigInteger.valueOf(change.amount().map(Money::getMinorUnits).orElse(0L));
    }

    private static BigInteger lost(FormConversion conversion, String side, boolean inKind) {
        BigInteger sum = BigInteger.ZERO;
        for (LineChange each : conversion.notCarried()) {
            int chapter = Integer.parseInt(each.pointer().split("/", -1)[2]);
            Budget source = conversion.getSource();
            List<BudgetLine> chapters = side.equals("/expenses/") ? source.getExpenses() : source.getIncome();
            if (each.pointer().startsWith(side)
                    && Account.isInKind(chapters.get(chapter).getAccount()) == inKind) {
                sum = sum.add(minor(each));
            }
        }
        return sum;
    }

    private static BigInteger all(Budget budget) {
        return sum(budget, "/expenses/", true)
                .add(sum(budget, "/expenses/", false))
                .add(sum(budget, "/income/", true))
                .add(sum(budget, "/income/", false));
    }

    private static BigInteger sum(Budget budget, String side, boolean inKind) {
        BigInteger sum = BigInteger.ZERO;
        for (BudgetLine each : side.equals("/expenses/") ? budget.getExpenses() : budget.getIncome()) {
            if (Account.isInKind(each.getAccount()) == inKind) {
                sum = sum.add(counted(each));
            }
        }
        return sum;
    }

    private static BigInteger counted(BudgetLine line) {
        if (line.getAmount().isPresent()) {
            return BigInteger.valueOf(line.getAmount().get().getMinorUnits());
        }
        return line.getLines().stream().map(FormConversionProperties::counted).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The amounts of the detail lines by what they mean on the form. */
    private static Map<String, Long> leaves(Budget budget) {
        Form form = Forms.standard().find(budget.getForm()).orElseThrow();
        Optional<Form> books =
                budget.getPeriod().flatMap(period -> Forms.standard().chartOn(period.getFirst()));
        CodeMeanings meanings = new CodeMeanings(form, Forms.standard(), books);
        Map<String, Long> leaves = new TreeMap<>();
        budget.getExpenses().forEach(each -> leaves(each, form, meanings, leaves));
        budget.getIncome().forEach(each -> leaves(each, form, meanings, leaves));
        leaves.values().removeIf(each -> each == 0);
        return leaves;
    }

    private static void leaves(BudgetLine line, Form form, CodeMeanings meanings, Map<String, Long> into) {
        if (line.getLines().isEmpty() && line.getAmount().isPresent()) {
            Account.Role role = form.role(line.getAccount());
            String meaning = role == Account.Role.ORDINARY
                    ? String.valueOf(meanings.of(line.getAccount(), line.getLabel()))
                    : role.name();
            into.merge(meaning, line.getAmount().get().getMinorUnits(), Long::sum);
        }
        line.getLines().forEach(each -> leaves(each, form, meanings, into));
    }
}
