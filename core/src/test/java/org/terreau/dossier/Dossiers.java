package org.terreau.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.terreau.funding.BudgetLine;
import org.terreau.funding.scheme.Scheme;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.shape.Constraint;
import org.terreau.shape.Kind;
import org.terreau.shape.Member;
import org.terreau.shape.Shape;
import org.terreau.shape.Shapes;
import org.terreau.statistic.PrintedPercent;
import org.terreau.value.DateRange;
import org.terreau.value.Frequency;
import org.terreau.value.Identifier;
import org.terreau.value.TimeRange;

/**
 * Random dossiers and schemes for jqwik, made by the shapes of their types: a new member is made without a word here.
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

    /** The members that say of themselves what they hold. */
    private static final Set<String> STATED = Set.of("format", "version");

    /** What rules look for in texts. */
    private static final Map<String, List<String>> USUAL = Map.of(
            "BudgetLine.account", List.of("60", "6061", "70", "74", "86", "87", "EXC", "INS"),
            "Budget.form", List.of("FREE", "CERFA_12156_06"),
            "FundingSource.scheme", List.of("FSE-2014", "DEPARTEMENT-RSA"));

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
        return values(Dossier.class);
    }

    /** Schemes as documents of their own. */
    public Arbitrary<Scheme> schemes() {
        return values(Scheme.class);
    }

    /** Values of a type and all that it can hold, made by the shapes of the types. */
    public <T> Arbitrary<T> values(Class<T> type) {
        return value(Shapes.of(type).get(type)).map(type::cast).withoutEdgeCases();
    }

    private Arbitrary<Object> value(Shape shape) {
        if (shape.type() == BudgetLine.class) {
            return lines(shape);
        }
        return value(shape, member -> Optional.of(single(shape, member)));
    }

    /** A member of which no content is made is left out. */
    private Arbitrary<Object> value(Shape shape, Function<Member, Optional<Arbitrary<?>>> contents) {
        List<Arbitrary<Optional<Object>>> slots = new ArrayList<>();
        for (Member member : shape.members()) {
            Optional<Arbitrary<?>> content = STATED.contains(member.name()) ? Optional.empty() : contents.apply(member);
            slots.add(content.isPresent() ? slot(shape, member, content.get()) : Arbitraries.just(Optional.empty()));
        }
        return Combinators.combine(slots)
                .as(content -> shape.build(
                        content.stream().map(each -> each.orElse(null)).toArray()));
    }

    /** Lists of values inside values are shorter and rarer, or else one dossier would hold thousands. */
    private Arbitrary<Optional<Object>> slot(Shape shape, Member member, Arbitrary<?> single) {
        if (!member.isList()) {
            return single.map(each -> (Object) each).optional(member.isRequired() ? 1 : 0.5);
        }
        boolean filled = !holds(member.constraints(), List.of());
        boolean inner = member.kind() == Kind.VALUE && shape.type() != Dossier.class;
        Arbitrary<Object> few = single.list()
                .ofMinSize(filled && broken ? 0 : 1)
                .ofMaxSize(filled ? 4 : inner ? 2 : 3)
                .map(each -> each);
        return few.optional(filled ? 1 : inner ? 0.3 : 0.5);
    }

    private static boolean holds(List<Constraint> constraints, Object value) {
        return constraints.stream().allMatch(each -> each.holds().test(value));
    }

    private Arbitrary<?> single(Shape shape, Member member) {
        return switch (member.kind()) {
            case TEXT -> text(shape, member);
            case INTEGER -> number(member);
            case DECIMAL -> decimals(member);
            case FLAG -> Arbitraries.of(true, false);
            case CHOICE -> Arbitraries.of(member.element().getEnumConstants());
            case SCALAR -> scalar(member.element());
            case VALUE -> value(member.shape());
        };
    }

    private Arbitrary<String> text(Shape shape, Member member) {
        List<Constraint> constraints = member.isList() ? member.elementConstraints() : member.constraints();
        boolean id = constraints.stream().anyMatch(each -> each.annotation() == Identifier.class);
        int longest = constraints.stream()
                .flatMap(each -> Stream.ofNullable(each.facts().get("max")))
                .mapToInt(max -> (int) max)
                .min()
                .orElse(20_000);
        Arbitrary<String> texts = id ? ids() : texts(longest);
        List<String> usual = USUAL.getOrDefault(shape.type().getSimpleName() + "." + member.name(), List.of());
        return usual.isEmpty() ? texts : Arbitraries.oneOf(Arbitraries.of(usual), texts);
    }

    private Arbitrary<?> number(Member member) {
        if (member.element() == Long.class || member.element() == long.class) {
            return counts();
        }
        boolean free = member.constraints().isEmpty();
        Arbitrary<Integer> small = Arbitraries.integers().between(1, 99);
        return free ? Arbitraries.of(0, 0, -1, Integer.MIN_VALUE) : orBroken(small, List.of(0, -1, Integer.MIN_VALUE));
    }

    private Arbitrary<?> scalar(Class<?> type) {
        Map<Class<?>, Arbitrary<?>> scalars = Map.of(
                Money.class, money(),
                Rate.class, rates(),
                PrintedPercent.class, percents(),
                DateRange.class, dateRanges(),
                TimeRange.class, timeRanges(),
                Frequency.class, frequencies(),
                LocalDate.class, days());
        Arbitrary<?> found = scalars.get(type);
        if (found == null) {
            throw new IllegalStateException("Dossiers of the tests makes no " + type + ". Maybe add a generator.");
        }
        return found;
    }

    /** Lines, mostly shallow; now and then a chain as deep as a document may be. */
    private Arbitrary<Object> lines(Shape shape) {
        Arbitrary<Object> chains = tree(shape, 0)
                .flatMap(leaf -> Arbitraries.integers().between(5, 28).map(depth -> chain((BudgetLine) leaf, depth)));
        return Arbitraries.frequencyOf(Tuple.of(9, tree(shape, 0)), Tuple.of(5, tree(shape, 3)), Tuple.of(1, chains));
    }

    private Arbitrary<Object> tree(Shape shape, int depth) {
        return value(
                shape,
                member -> member.element() != shape.type()
                        ? Optional.of(single(shape, member))
                        : Optional.of(depth)
                                .filter(each -> each > 0)
                                .map(each -> Arbitraries.lazy(() -> tree(shape, each - 1))));
    }

    private static BudgetLine chain(BudgetLine leaf, int depth) {
        BudgetLine top = leaf;
        for (int i = 0; i < depth; i++) {
            top = BudgetLine.builder().account("6").addLine(top).build();
        }
        return top;
    }

    /** Ids, many of them alike. */
    private Arbitrary<String> ids() {
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
    private Arbitrary<String> texts() {
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
    private Arbitrary<Money> money() {
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

    private static Arbitrary<Rate> rates() {
        Arbitrary<Rate> fractions = Combinators.combine(
                        Arbitraries.longs().between(-MOST_COUNTED, MOST_COUNTED),
                        Arbitraries.longs().between(1, MOST_COUNTED))
                .as(Rate::of)
                // the schema knows decimals up to nine digits before the point; the reader takes more
                .filter(rate -> rate.toString().matches(Rate.PATTERN));
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(-10, 200).map(percent -> Rate.of(percent, 100))),
                Tuple.of(
                        2,
                        Arbitraries.of("0", "1", "1/3", "0.000000001", "999999999.5", "-2")
                                .map(Rate::parse)),
                Tuple.of(1, fractions));
    }

    private Arbitrary<Long> counts() {
        Arbitrary<Long> counts = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.longs().between(0, 200)),
                Tuple.of(1, Arbitraries.of(0L, (long) Integer.MAX_VALUE, 1L + Integer.MAX_VALUE, MOST_COUNTED)),
                Tuple.of(1, Arbitraries.longs().between(0, MOST_COUNTED)));
        return orBroken(counts, List.of(-1L, -MOST_COUNTED));
    }

    private static Arbitrary<TimeRange> timeRanges() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1439),
                        Arbitraries.integers().between(1, 1440))
                .as((from, length) -> TimeRange.ofMinutes(from, Math.min(1440, from + length)));
    }

    private static Arbitrary<Frequency> frequencies() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(1)), Tuple.of(1, Arbitraries.of(2, 999))),
                        Arbitraries.of(Frequency.Unit.class))
                .as(Frequency::of);
    }

    /** Numbers that keep the constraints of a member. */
    private Arbitrary<BigDecimal> decimals(Member member) {
        List<Constraint> constraints = member.isList() ? member.elementConstraints() : member.constraints();
        if (constraints.isEmpty()) {
            return decimals();
        }
        Arbitrary<BigDecimal> small =
                Arbitraries.integers().between(1, 90_000).map(thousandths -> BigDecimal.valueOf(thousandths, 3));
        Arbitrary<BigDecimal> good = Arbitraries.frequencyOf(Tuple.of(4, small), Tuple.of(1, decimals()))
                .filter(each -> holds(constraints, each));
        return broken ? Arbitraries.frequencyOf(Tuple.of(9, good), Tuple.of(1, decimals())) : good;
    }

    /** Numbers of at most 18 digits and 9 decimals. */
    private Arbitrary<BigDecimal> decimals() {
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
        Arbitrary<LocalDate> days = days();
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

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 4_000).map(LocalDate.of(2020, 1, 1)::plusDays)),
                Tuple.of(
                        1,
                        Arbitraries.longs()
                                .between(
                                        LocalDate.of(1, 1, 1).toEpochDay(),
                                        LocalDate.of(9999, 12, 31).toEpochDay())
                                .map(LocalDate::ofEpochDay)));
    }

    private <T> Arbitrary<T> orBroken(Arbitrary<T> good, List<T> bad) {
        return broken ? Arbitraries.frequencyOf(Tuple.of(12, good), Tuple.of(1, Arbitraries.of(bad))) : good;
    }
}
