package org.terreau.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Findings;
import org.terreau.money.FrenchAmount;
import org.terreau.money.Money;
import org.terreau.shape.Kind;
import org.terreau.shape.Member;
import org.terreau.shape.Shape;
import org.terreau.value.Text;

/**
 * Makes values from tokens, in one pass, and goes on after every problem that leaves the text readable.
 *
 * <p>What cannot be made is null, and a problem says why.
 */
final class ValueBinder {

    /** How many members that no type has are remembered; further ones are only counted. */
    static final int MOST_UNKNOWN = 100_000;

    /** A member that the type does not have: its place, and where its value begins and ends. */
    record Unknown(String pointer, long offset, Facts facts, String variant, int from, int to) {}

    private final byte[] utf8;
    private final JsonTokens tokens;
    private final Problems problems;
    private final LeftOut leftOut;
    private final OpeningBraces braces;
    private final List<Unknown> unknown = new ArrayList<>();
    private long furtherUnknown;

    ValueBinder(byte[] utf8, int from, JsonTokens tokens, Problems problems, LeftOut leftOut) {
        this.utf8 = utf8;
        this.braces = new OpeningBraces(utf8, from);
        this.tokens = tokens;
        this.problems = problems;
        this.leftOut = leftOut;
    }

    List<Unknown> unknown() {
        return unknown;
    }

    /** How many unknown members there are besides those remembered. */
    long furtherUnknown() {
        return furtherUnknown;
    }

    /** The value of an unknown member as it stands in the text. */
    String json(Unknown member) {
        return new String(utf8, member.from, member.to - member.from, StandardCharsets.UTF_8).strip();
    }

    /**
     * Reads the members of an object whose opening brace is the current token.
     *
     * @param shape the members that it may have
     * @param slots takes for each member its value; null stays where there is none
     * @param places takes for each member where its name stands, 0 where it is not there; null when nobody asks
     */
    void members(Shape shape, @Nullable Object[] slots, long @Nullable [] places) throws JsonProblem {
        List<Member> members = shape.members();
        boolean[] seen = new boolean[slots.length];
        int next = 0;
        while (tokens.next() == Token.NAME) {
            String name = tokens.text();
            int index = shape.indexOf(name, next);
            if (index < 0) {
                unknown(name, shape);
                continue;
            }
            next = index + 1;
            Member member = members.get(index);
            if (seen[index]) {
                problems.in(name, -1);
                problems.add(ReadingRules.DUPLICATE_MEMBER, tokens.start(), Facts.of("name", name), "");
                problems.out();
                tokens.next();
                tokens.skip();
                continue;
            }
            seen[index] = true;
            if (places != null) {
                places[index] = tokens.start();
            }
            Token token = tokens.next();
            if (token != Token.NULL) {
                slots[index] = member.isList() ? list(member, token) : single(member, token);
            } else if (member.isRequired()) {
                missing(member, nameBefore((int) tokens.start()));
            }
        }
        for (int i = 0; i < slots.length; i++) {
            if (!seen[i] && members.get(i).isRequired()) {
                missing(members.get(i), braces.before((int) tokens.end()));
            }
        }
    }

    private @Nullable Object value(Shape shape) throws JsonProblem {
        List<Member> members = shape.members();
        @Nullable Object[] slots = new Object[members.size()];
        members(shape, slots, null);
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] == null && members.get(i).isRequired()) {
                return null;
            }
        }
        return shape.build(slots);
    }

    /** Where the name begins whose value begins here: known names hold no quotes. */
    private int nameBefore(int value) {
        int end = value - 1;
        while (utf8[end] != '"') {
            end--;
        }
        int start = end - 1;
        while (utf8[start] != '"') {
            start--;
        }
        return start;
    }

    private void missing(Member member, long offset) {
        problems.in(member.name(), -1);
        problems.add(ReadingRules.MISSING, offset, Facts.of("name", member.name()), "");
        problems.out();
    }

    private void unknown(String name, Shape shape) throws JsonProblem {
        long offset = tokens.start();
        problems.in(name, -1);
        Token token = tokens.next();
        int from = (int) tokens.start();
        if (token == Token.START_OBJECT || token == Token.START_ARRAY) {
            tokens.skip();
        } else {
            tokens.text(); // a text is read to its end only when asked for
        }
        if (unknown.size() == MOST_UNKNOWN) {
            furtherUnknown++;
        } else {
            Facts facts = Facts.of("name", name);
            Optional<String> near = unknown.size() >= Findings.MOST_PER_RULE
                    ? Optional.empty()
                    : DidYouMean.among(
                            name, shape.members().stream().map(Member::name).toList());
            unknown.add(new Unknown(
                    problems.pointer(),
                    offset,
                    near.isPresent() ? facts.and("near", near.get()) : facts,
                    near.isPresent() ? "near" : "",
                    from,
                    (int) tokens.end()));
        }
        problems.out();
    }

    private @Nullable Object list(Member member, Token token) throws JsonProblem {
        if (token != Token.START_ARRAY) {
            problems.in(member.name(), -1);
            wrongType(new Text("une liste", "a list"), token, "");
            problems.out();
            return null;
        }
        List<Object> list = new ArrayList<>();
        for (int i = 0; ; i++) {
            Token each = tokens.next();
            if (each == Token.END_ARRAY || each == Token.END) {
                return list;
            }
            problems.in(member.name(), i);
            Object element = leftOut.isOf(member) ? apart(member, each, i) : element(member, each);
            problems.out();
            if (element != null) {
                list.add(element);
            }
        }
    }

    /** An element that stands for itself: what is wrong in it is noted as its own. */
    private @Nullable Object apart(Member member, Token token, int index) throws JsonProblem {
        long errors = problems.errors();
        long strange = unknown.size() + furtherUnknown;
        int place = (int) tokens.start();
        @Nullable Object[] slots = new Object[member.shape().members().size()];
        if (token == Token.START_OBJECT) {
            members(member.shape(), slots, null);
        } else {
            element(member, token);
        }
        long wrong = problems.errors() - errors;
        strange = unknown.size() + furtherUnknown - strange;
        if (wrong > 0 || strange > 0) {
            int id = member.shape().indexOf("id");
            leftOut.note(index, place, id >= 0 && slots[id] instanceof String text ? text : "", wrong, strange);
        }
        return wrong == 0 ? member.shape().build(slots) : null;
    }

    private @Nullable Object single(Member member, Token token) throws JsonProblem {
        problems.in(member.name(), -1);
        Object value = element(member, token);
        problems.out();
        return value;
    }

    private @Nullable Object element(Member member, Token token) throws JsonProblem {
        return switch (member.kind()) {
            case VALUE -> {
                if (token == Token.START_OBJECT) {
                    yield value(member.shape());
                }
                yield wrongType(object(), token, "");
            }
            case TEXT -> token == Token.STRING ? characters() : wrongType(text(), token, "");
            case SCALAR -> token == Token.STRING ? scalar(member) : wrongType(text(), token, quoted(token));
            case CHOICE -> token == Token.STRING ? choice(member) : wrongType(text(), token, "");
            case FLAG -> {
                if (token == Token.TRUE || token == Token.FALSE) {
                    yield token == Token.TRUE;
                }
                yield wrongType(new Text("true ou false", "true or false"), token, "");
            }
            case INTEGER, DECIMAL -> {
                if (token == Token.NUMBER) {
                    yield number(member);
                }
                yield wrongType(new Text("un nombre", "a number"), token, token == Token.STRING ? "unquoted" : "");
            }
        };
    }

    static Text object() {
        return new Text("un objet", "an object");
    }

    /** What a finding says of a value of another type. */
    static Facts wrongType(Text expected, Token found) {
        return Facts.of("expected", expected).and("found", label(found));
    }

    private static Text text() {
        return new Text("un texte", "a text");
    }

    private static String quoted(Token token) {
        return token == Token.NUMBER ? "quoted" : "";
    }

    private @Nullable Object wrongType(Text expected, Token found, String variant) throws JsonProblem {
        Facts facts = wrongType(expected, found);
        if (!variant.isEmpty()) {
            facts = facts.and("value", tokens.text());
        }
        problems.add(ReadingRules.WRONG_TYPE, tokens.start(), facts, variant);
        tokens.skip();
        return null;
    }

    private static Text label(Token token) {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> new Text("une liste", "a list");
            case STRING -> text();
            case NUMBER -> new Text("un nombre", "a number");
            case TRUE, FALSE -> new Text("true ou false", "true or false");
            case END -> new Text("rien", "nothing");
            default -> Text.of("null");
        };
    }

    /** A text; half a pair of surrogates is no character, and nobody could write it again. */
    private @Nullable Object characters() throws JsonProblem {
        String text = tokens.text();
        int lone = Utf8.loneSurrogate(text);
        if (lone < 0) {
            return text;
        }
        Facts facts = Facts.of("detail", String.format(Locale.ROOT, "\\u%04X", (int) text.charAt(lone)));
        problems.add(ReadingRules.MALFORMED, tokens.start(), facts, "surrogate");
        return null;
    }

    private @Nullable Object scalar(Member member) throws JsonProblem {
        String text = tokens.text();
        Object scalar = member.scalar(text);
        if (scalar != null) {
            return scalar;
        }
        Facts facts = Facts.of("value", text);
        Optional<Money> meant =
                member.element() == Money.class ? FrenchAmount.read(text).value() : Optional.empty();
        if (meant.isPresent()) {
            facts = facts.and("meant", meant.get().toString());
        }
        String variant = member.element().getSimpleName();
        problems.add(ReadingRules.TEXT_FORM, tokens.start(), facts, meant.isPresent() ? "meant" : variant);
        return null;
    }

    private @Nullable Object choice(Member member) throws JsonProblem {
        String text = tokens.text();
        for (Enum<?> each : member.choices()) {
            if (each.name().equals(text)) {
                return each;
            }
        }
        List<String> names = new ArrayList<>();
        for (Enum<?> each : member.choices()) {
            names.add(each.name());
        }
        Facts facts = Facts.of("value", text).and("known", names);
        Optional<String> near =
                problems.isFull(ReadingRules.UNKNOWN_CHOICE) ? Optional.empty() : DidYouMean.among(text, names);
        problems.add(
                ReadingRules.UNKNOWN_CHOICE,
                tokens.start(),
                near.isPresent() ? facts.and("near", near.get()) : facts,
                near.isPresent() ? "near" : "");
        return null;
    }

    private @Nullable Object number(Member member) throws JsonProblem {
        String digits = tokens.text();
        if (member.kind() == Kind.INTEGER && digits.length() <= 9 && isPlain(digits)) {
            return integer(member, Long.parseLong(digits));
        }
        BigDecimal number = bounded(digits);
        if (number == null) {
            return outOfBounds(digits);
        }
        if (member.kind() == Kind.DECIMAL) {
            return number;
        }
        try {
            return integer(member, number.longValueExact());
        } catch (ArithmeticException e) {
            return wrongType(new Text("un nombre entier", "a whole number"), Token.NUMBER, "");
        }
    }

    private @Nullable Object integer(Member member, long number) throws JsonProblem {
        if (member.element() == long.class || member.element() == Long.class) {
            return number;
        }
        int small = (int) number;
        return small == number ? (Object) small : outOfBounds(tokens.text());
    }

    private @Nullable Object outOfBounds(String digits) {
        Facts facts = Facts.of("value", digits).and("digits", Limits.DIGITS).and("scale", Limits.SCALE);
        problems.add(ReadingRules.OUT_OF_BOUNDS, tokens.start(), facts, "");
        return null;
    }

    private static boolean isPlain(String digits) {
        for (int i = digits.charAt(0) == '-' ? 1 : 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The number, or null when it has too many digits or decimals, written out, to calculate with. */
    static @Nullable BigDecimal bounded(String digits) {
        try {
            BigDecimal number = new BigDecimal(digits);
            if (Math.abs((long) number.scale()) > Limits.SCALE) {
                return null;
            }
            BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
            return plain.precision() <= Limits.DIGITS ? plain : null;
        } catch (NumberFormatException e) {
            return null; // the exponent itself is beyond any scale
        }
    }
}
