package org.terreau.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetKind;
import org.terreau.funding.BudgetLine;
import org.terreau.funding.Carrier;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.DeclaredTotals;
import org.terreau.funding.Funder;
import org.terreau.funding.FunderKind;
import org.terreau.funding.FunderRow;
import org.terreau.funding.FunderTable;
import org.terreau.funding.RoundingPolicy;
import org.terreau.money.Money;
import org.terreau.statistic.Breakdown;
import org.terreau.statistic.BreakdownCell;
import org.terreau.statistic.Figure;
import org.terreau.statistic.PrintedPercent;
import org.terreau.statistic.Qualifier;
import org.terreau.value.DateRange;

/**
 * Random dossiers and their parts for jqwik, made through the builders of the library.
 *
 * <p>Those of {@link #valid()} keep every constraint of the types; what the rules say of them is open. Those of
 * {@link #broken()} break constraints here and there. Edge cases come from the generators of the leaves, so whole
 * dossiers do without jqwik's combinations of edge cases.
 */
public final class Dossiers {

    private static final long MOST_EURO_CENTS = 999_999_999_999_999_999L;
    private static final long MOST_ABROAD = 99_999_999_999_999L;
    private static final long MOST_COUNTED = 999_999_999_999_999_999L;
    private static final BigDecimal FINEST = new BigDecimal("0.000000001");

    /** Texts that a careless reader, writer, screen or regular expression stumbles over. */
    private static final List<String> ODD_TEXTS = List.of(
            "0",
            "null",
            "é",
            "Œuvre « à l’été »",
            "日本語",
            "\uD83C\uDF31 semis",
            "a\uD83C\uDF3B",
            "e\u0301",
            "\"quoted\" and \\back\\slashed/",
            "</script>",
            "tab\tand\r\nlines\n",
            "\u0000\u0001\u001B[2Jx\u007F\u0085",
            "\u2028\u2029x",
            "\u200E\u202Ex",
            "\uFEFFx",
            "\uFFFDx",
            "\uFFFF",
            "\u00A0",
            " x ",
            "{name} ${7*7} %s");

    private static final List<String> BLANKS = List.of("", " ", "\t\r\n", "\u2028\u3000 ");

    private static final List<String> NO_IDS =
            List.of("", "-a", ".a", "a b", "é", "a\n", "a/b", "a~b", "x".repeat(101), "\uD83C\uDF31", " a");

    private final boolean broken;

    private Dossiers(boolean broken) {
        this.broken = broken;
    }

    /**
     * Makes what keeps every constraint.
     *
     * @return the generators
     */
    public static Dossiers valid() {
        return new Dossiers(false);
    }

    /**
     * Makes what breaks a constraint here and there.
     *
     * @return the generators
     */
    public static Dossiers broken() {
        return new Dossiers(true);
    }

    /** Whole dossiers. Their references lead somewhere or nowhere. */
    public Arbitrary<Dossier> dossiers() {
        return made(
                        Dossier::builder,
                        always(ids(), (to, id) -> to.id(id)),
                        always(texts(), (to, title) -> to.title(title)),
                        sometimes(Arbitraries.of(0, 0, -1, Integer.MIN_VALUE), (to, minor) -> to.minor(minor)),
                        sometimes(dateRanges(), (to, period) -> to.period(period)),
                        sometimes(few(sources()), (to, sources) -> to.sources(sources)),
                        sometimes(few(funders()), (to, funders) -> to.funders(funders)),
                        sometimes(few(budgets()), (to, budgets) -> to.budgets(budgets)),
                        sometimes(few(breakdowns()), (to, breakdowns) -> to.breakdowns(breakdowns)),
                        sometimes(few(figures()), (to, figures) -> to.figures(figures)))
                .map(Dossier.Builder::build)
                .withoutEdgeCases();
    }

    /** Documents that state figures. */
    public Arbitrary<SourceDocument> sources() {
        return made(
                        SourceDocument::builder,
                        always(ids(), (to, id) -> to.id(id)),
                        always(texts(), (to, title) -> to.title(title)),
                        sometimes(texts(), (to, publisher) -> to.publisher(publisher)),
                        sometimes(texts(), (to, reference) -> to.reference(reference)),
                        sometimes(dateRanges(), (to, published) -> to.published(published)))
                .map(SourceDocument.Builder::build);
    }

    /** Bodies that give money. */
    public Arbitrary<Funder> funders() {
        return made(
                        Funder::builder,
                        always(ids(), (to, id) -> to.id(id)),
                        always(texts(), (to, name) -> to.name(name)),
                        always(Arbitraries.of(FunderKind.class), (to, kind) -> to.kind(kind)),
                        sometimes(texts(), (to, audience) -> to.audience(audience)))
                .map(Funder.Builder::build);
    }

    /** Budgets with trees of lines. */
    public Arbitrary<Budget> budgets() {
        return made(
                        Budget::builder,
                        always(ids(), (to, id) -> to.id(id)),
                        sometimes(texts(), (to, title) -> to.title(title)),
                        sometimes(Arbitraries.of(BudgetKind.class), (to, kind) -> to.kind(kind)),
                        sometimes(ids(), (to, earlier) -> to.revises(earlier)),
                        sometimes(
                                Arbitraries.oneOf(Arbitraries.of("FREE", "CERFA_12156_06"), ids()),
                                (to, form) -> to.form(form)),
                        sometimes(dateRanges(), (to, period) -> to.period(period)),
                        sometimes(Arbitraries.of(RoundingPolicy.class), (to, rounding) -> to.rounding(rounding)),
                        sometimes(Arbitraries.of(true, false), (to, detailed) -> to.detailed(detailed)),
                        sometimes(carriers(), (to, carrier) -> to.carrier(carrier)),
                        sometimes(few(budgetLines()), (to, expenses) -> to.expenses(expenses)),
                        sometimes(few(budgetLines()), (to, income) -> to.income(income)),
                        sometimes(declaredTotals(), (to, totals) -> to.declaredTotals(totals)),
                        sometimes(funderTables(), (to, table) -> to.funderTable(table)),
                        sometimes(ids(), (to, source) -> to.source(source)),
                        sometimes(texts(), (to, note) -> to.note(note)))
                .map(Budget.Builder::build);
    }

    /** Lines, mostly shallow; now and then a chain as deep as a document may be. */
    public Arbitrary<BudgetLine> budgetLines() {
        Arbitrary<BudgetLine> chains = line(Arbitraries.just(List.of()))
                .flatMap(leaf -> Arbitraries.integers().between(5, 28).map(depth -> chain(leaf, depth)));
        return Arbitraries.frequencyOf(
                Tuple.of(9, line(Arbitraries.just(List.of()))), Tuple.of(5, tree(3)), Tuple.of(1, chains));
    }

    private Arbitrary<BudgetLine> tree(int depth) {
        return line(
                depth == 0
                        ? Arbitraries.just(List.of())
                        : Arbitraries.lazy(() -> tree(depth - 1)).list().ofMaxSize(2));
    }

    private Arbitrary<BudgetLine> line(Arbitrary<List<BudgetLine>> lines) {
        return made(
                        BudgetLine::builder,
                        always(accounts(), (to, account) -> to.account(account)),
                        sometimes(texts(500), (to, label) -> to.label(label)),
                        sometimes(money(), (to, amount) -> to.amount(amount)),
                        sometimes(ids(), (to, funder) -> to.funder(funder)),
                        always(lines, (to, finer) -> to.lines(finer)))
                .map(BudgetLine.Builder::build);
    }

    private static BudgetLine chain(BudgetLine leaf, int depth) {
        BudgetLine top = leaf;
        for (int i = 0; i < depth; i++) {
            top = BudgetLine.builder().account("6").addLine(top).build();
        }
        return top;
    }

    private Arbitrary<String> accounts() {
        return Arbitraries.oneOf(Arbitraries.of("60", "6061", "70", "74", "86", "87", "EXC", "INS"), texts(40));
    }

    private Arbitrary<Carrier> carriers() {
        return made(
                        Carrier::builder,
                        always(texts(), (to, name) -> to.name(name)),
                        always(Arbitraries.of(CarrierKind.class), (to, kind) -> to.kind(kind)))
                .map(Carrier.Builder::build);
    }

    private Arbitrary<DeclaredTotals> declaredTotals() {
        return made(
                        DeclaredTotals::builder,
                        sometimes(money(), (to, total) -> to.expenses(total)),
                        sometimes(money(), (to, total) -> to.income(total)),
                        sometimes(money(), (to, total) -> to.expensesWithInKind(total)),
                        sometimes(money(), (to, total) -> to.incomeWithInKind(total)))
                .map(DeclaredTotals.Builder::build);
    }

    private Arbitrary<FunderTable> funderTables() {
        Arbitrary<FunderRow> rows = made(
                        FunderRow::builder,
                        always(ids(), (to, funder) -> to.funder(funder)),
                        always(money(), (to, amount) -> to.amount(amount)),
                        sometimes(percents(), (to, share) -> to.printedShare(share)))
                .map(FunderRow.Builder::build);
        return made(
                        FunderTable::builder,
                        always(filled(rows), (to, table) -> to.rows(table)),
                        sometimes(money(), (to, total) -> to.total(total)),
                        sometimes(percents(), (to, total) -> to.printedTotal(total)))
                .map(FunderTable.Builder::build);
    }

    /** Printed tables. */
    public Arbitrary<Breakdown> breakdowns() {
        Arbitrary<BreakdownCell> cells = made(
                        BreakdownCell::builder,
                        always(texts(), (to, label) -> to.label(label)),
                        always(counts(), (to, count) -> to.count(count)),
                        sometimes(percents(), (to, printed) -> to.printed(printed)))
                .map(BreakdownCell.Builder::build);
        return made(
                        Breakdown::builder,
                        always(ids(), (to, id) -> to.id(id)),
                        always(texts(), (to, title) -> to.title(title)),
                        sometimes(counts(), (to, total) -> to.titleTotal(total)),
                        always(texts(), (to, unit) -> to.unit(unit)),
                        always(filled(cells), (to, table) -> to.cells(table)),
                        sometimes(counts(), (to, total) -> to.total(total)),
                        sometimes(percents(), (to, total) -> to.printedTotal(total)),
                        sometimes(dateRanges(), (to, period) -> to.period(period)),
                        sometimes(ids(), (to, source) -> to.source(source)),
                        sometimes(texts(), (to, note) -> to.note(note)))
                .map(Breakdown.Builder::build);
    }

    /** Stated numbers. */
    public Arbitrary<Figure> figures() {
        return made(
                        Figure::builder,
                        always(ids(), (to, key) -> to.key(key)),
                        always(texts(), (to, label) -> to.label(label)),
                        always(decimals(), (to, value) -> to.value(value)),
                        always(texts(), (to, unit) -> to.unit(unit)),
                        sometimes(Arbitraries.of(Qualifier.class), (to, qualifier) -> to.qualifier(qualifier)),
                        sometimes(texts(), (to, base) -> to.base(base)),
                        sometimes(dateRanges(), (to, period) -> to.period(period)),
                        sometimes(ids(), (to, source) -> to.source(source)),
                        sometimes(few(texts()), (to, items) -> to.items(items)),
                        sometimes(texts(), (to, note) -> to.note(note)))
                .map(Figure.Builder::build);
    }

    /** Ids, many of them alike. */
    public Arbitrary<String> ids() {
        Arbitrary<String> ids = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of("a", "b", "c")),
                Tuple.of(1, Arbitraries.of("0", "src:2015-12_x.y", "x".repeat(100))),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .withChars("._:-09AZ")
                                .ofMaxLength(10)
                                .map(tail -> "i" + tail)));
        return orBroken(ids, NO_IDS);
    }

    /** Texts that are not blank. */
    public Arbitrary<String> texts() {
        return texts(20_000);
    }

    private Arbitrary<String> texts(int longest) {
        Arbitrary<String> texts = Arbitraries.frequencyOf(
                        Tuple.of(
                                6,
                                Arbitraries.strings().alpha().withChars(" éœ’").ofMaxLength(12)),
                        Tuple.of(2, Arbitraries.of(ODD_TEXTS)),
                        Tuple.of(2, Arbitraries.strings().all().ofMaxLength(8).map(Dossiers::paired)),
                        Tuple.of(
                                1,
                                Arbitraries.of("y".repeat(Math.min(longest, 500)), "é".repeat(Math.min(longest, 300)))))
                .filter(text -> !text.isBlank());
        return longest < 20_000 ? orBroken(texts, List.of("", "\t", "z".repeat(longest + 1))) : orBroken(texts, BLANKS);
    }

    private static String paired(String text) {
        return text.codePoints()
                .filter(each -> Character.getType(each) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Amounts, most of them euros, from the smallest to the largest that the schema allows. */
    public Arbitrary<Money> money() {
        Arbitrary<Money> abroad = Combinators.combine(
                        Arbitraries.of("CHF", "JPY", "TND"), Arbitraries.longs().between(-MOST_ABROAD, MOST_ABROAD))
                .as((code, minor) -> Money.ofMinor(minor, Currency.getInstance(code)));
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.longs().between(-10_000_000, 10_000_000).map(Money::ofMinor)),
                Tuple.of(
                        2,
                        Arbitraries.of(0L, 1L, -1L, 50L, MOST_EURO_CENTS, -MOST_EURO_CENTS)
                                .map(Money::ofMinor)),
                Tuple.of(
                        1,
                        Arbitraries.longs()
                                .between(-MOST_EURO_CENTS, MOST_EURO_CENTS)
                                .map(Money::ofMinor)),
                Tuple.of(1, abroad));
    }

    private Arbitrary<Long> counts() {
        Arbitrary<Long> counts = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.longs().between(0, 200)),
                Tuple.of(1, Arbitraries.of(0L, (long) Integer.MAX_VALUE, 1L + Integer.MAX_VALUE, MOST_COUNTED)),
                Tuple.of(1, Arbitraries.longs().between(0, MOST_COUNTED)));
        return orBroken(counts, List.of(-1L, -MOST_COUNTED));
    }

    /** Numbers of at most 18 digits and 9 decimals. */
    public Arbitrary<BigDecimal> decimals() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(-1_000, 100_000).map(BigDecimal::valueOf)),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                BigDecimal.ZERO,
                                new BigDecimal("0.0"),
                                new BigDecimal("0.000000000"),
                                new BigDecimal("12.50"),
                                FINEST,
                                FINEST.negate(),
                                BigDecimal.valueOf(MOST_COUNTED),
                                BigDecimal.valueOf(-MOST_COUNTED))),
                Tuple.of(
                        2,
                        Combinators.combine(
                                        Arbitraries.longs().between(-MOST_COUNTED, MOST_COUNTED),
                                        Arbitraries.integers().between(0, 9))
                                .as(BigDecimal::valueOf)));
    }

    private Arbitrary<PrintedPercent> percents() {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                4,
                                Combinators.combine(
                                                Arbitraries.integers().between(0, 10_000),
                                                Arbitraries.integers().between(0, 2))
                                        .as((units, scale) ->
                                                BigDecimal.valueOf(units, scale).toPlainString())),
                        Tuple.of(1, Arbitraries.of("0", "100.0", "12.50", "-0.5", "999999.999999", "-999999.999999")))
                .map(PrintedPercent::parse);
    }

    /** Days, months, years, and ranges from one to another. */
    public Arbitrary<DateRange> dateRanges() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<DateRange> free = Combinators.combine(days, days)
                .as((one, other) -> one.isBefore(other) ? DateRange.of(one, other) : DateRange.of(other, one));
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(2000, 2030).map(DateRange::year)),
                Tuple.of(
                        2,
                        Arbitraries.of("0001", "9999", "2016-02", "2016-02-29", "2016-12/2017-02", "0001/9999")
                                .map(DateRange::parse)),
                Tuple.of(1, free));
    }

    private <T> Arbitrary<T> orBroken(Arbitrary<T> good, List<T> bad) {
        return broken ? Arbitraries.frequencyOf(Tuple.of(12, good), Tuple.of(1, Arbitraries.of(bad))) : good;
    }

    private <T> Arbitrary<List<T>> filled(Arbitrary<T> elements) {
        return elements.list().ofMinSize(broken ? 0 : 1).ofMaxSize(4);
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> elements) {
        return elements.list().ofMinSize(1).ofMaxSize(3);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the list is only read
    private static <B> Arbitrary<B> made(Supplier<B> start, Arbitrary<Consumer<B>>... members) {
        return Combinators.combine(List.of(members)).as(setters -> {
            B builder = start.get();
            setters.forEach(each -> each.accept(builder));
            return builder;
        });
    }

    private static <B, T> Arbitrary<Consumer<B>> always(Arbitrary<T> values, BiConsumer<B, T> setter) {
        return values.map(value -> builder -> setter.accept(builder, value));
    }

    private static <B, T> Arbitrary<Consumer<B>> sometimes(Arbitrary<T> values, BiConsumer<B, T> setter) {
        return values.optional(0.5).map(value -> builder -> value.ifPresent(each -> setter.accept(builder, each)));
    }
}
