package org.terreau.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.money.FrenchAmount;
import org.terreau.money.Money;
import org.terreau.shape.Kind;
import org.terreau.shape.Member;
import org.terreau.shape.Shape;
import org.terreau.shape.Shapes;
import org.terreau.value.Text;

/**
 * Makes values from tokens, in one pass, and goes on after every problem that leaves the text readable.
 *
 * <p>What cannot be made is null, and a problem says why.
 */
final class ValueBinder {

    /** A member that the type does not have. */
    record Unknown(String pointer, long offset, Facts facts, String variant, String json) {}

    private final Shapes shapes;
    private final byte[] utf8;
    private final JsonTokens tokens;
    private final Problems problems;
    private final List<Unknown> unknown = new ArrayList<>();

    ValueBinder(Shapes shapes, byte[] utf8, JsonTokens tokens, Problems problems) {
        this.shapes = shapes;
        this.utf8 = utf8;
        this.tokens = tokens;
        this.problems = problems;
    }

    List<Unknown> unknown() {
        return unknown;
    }

    /**
     * Reads the members of an object whose opening brace is the current token; each slot is a member's value or null.
     */
    @Nullable
    Object[] members(Shape shape) throws JsonProblem {
        List<Member> members = shape.members();
        Object[] slots = new Object[members.size()];
        boolean[] seen = new boolean[slots.length];
        long start = tokens.start();
        int next = 0;
        while (tokens.next() == Token.NAME) {
            String name = tokens.text();
            int index = next < slots.length && members.get(next).name().equals(name) ? next : shape.indexOf(name);
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
            long before = tokens.start();
            Token token = tokens.next();
            if (token != Token.NULL) {
                slots[index] = member.isList() ? list(member, token) : single(member, token);
            } else if (member.isRequired()) {
                missing(member, before);
            }
        }
        for (int i = 0; i < slots.length; i++) {
            if (!seen[i] && members.get(i).isRequired()) {
                missing(members.get(i), start);
            }
        }
        return slots;
    }

    private @Nullable Object value(Shape shape) throws JsonProblem {
        @Nullable Object[] slots = members(shape);
        List<Member> members = shape.members();
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] == null && members.get(i).isRequired()) {
                return null;
            }
        }
        return shape.build(slots);
    }

    private void missing(Member member, long offset) {
        problems.in(member.name(), -1);
        problems.add(ReadingRules.MISSING, offset, Facts.of("name", member.name()), "");
        problems.out();
    }

    private void unknown(String name, Shape shape) throws JsonProblem {
        long offset = tokens.start();
        Optional<String> near = DidYouMean.among(
                name, shape.members().stream().map(Member::name).toList());
        Facts facts = Facts.of("name", name);
        problems.in(name, -1);
        Token token = tokens.next();
        int from = (int) tokens.start();
        if (token == Token.START_OBJECT || token == Token.START_ARRAY) {
            tokens.skip();
        } else {
            tokens.text(); // a text is read to its end only when asked for
        }
        String json = new String(utf8, from, (int) tokens.end() - from, StandardCharsets.UTF_8);
        unknown.add(new Unknown(
                problems.pointer(),
                offset,
                near.isPresent() ? facts.and("near", near.get()) : facts,
                near.isPresent() ? "near" : "",
                json.strip()));
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
            Object element = element(member, each);
            problems.out();
            if (element != null) {
                list.add(element);
            }
        }
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
                    yield value(shapes.get(member.element()));
                }
                yield wrongType(new Text("un objet", "an object"), token, "");
            }
            case TEXT -> token == Token.STRING ? tokens.text() : wrongType(text(), token, "");
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

    private static Text text() {
        return new Text("un texte", "a text");
    }

    private static String quoted(Token token) {
        return token == Token.NUMBER ? "quoted" : "";
    }

    private @Nullable Object wrongType(Text expected, Token found, String variant) throws JsonProblem {
        Facts facts = Facts.of("expected", expected).and("found", label(found));
        if (!variant.isEmpty()) {
            facts = facts.and("value", tokens.text());
        }
        problems.add(ReadingRules.WRONG_TYPE, tokens.start(), facts, variant);
        tokens.skip();
        return null;
    }

    private static Text label(Token token) {
        return switch (token) {
            case START_OBJECT -> new Text("un objet", "an object");
            case START_ARRAY -> new Text("une liste", "a list");
            case STRING -> text();
            case NUMBER -> new Text("un nombre", "a number");
            case TRUE, FALSE -> new Text("true ou false", "true or false");
            default -> Text.of("null");
        };
    }

    private @Nullable Object scalar(Member member) throws JsonProblem {
        String text = tokens.text();
        try {
            return member.scalar(text);
        } catch (IllegalArgumentException | DateTimeException e) {
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
    }

    private @Nullable Object choice(Member member) throws JsonProblem {
        String text = tokens.text();
        List<String> names = new ArrayList<>();
        for (Object each : member.element().getEnumConstants()) {
            String name = ((Enum<?>) each).name();
            if (name.equals(text)) {
                return each;
            }
            names.add(name);
        }
        Facts facts = Facts.of("value", text).and("known", names);
        Optional<String> near = DidYouMean.among(text, names);
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

    /** The number, or null when it has too many digits or too large an exponent to calculate with. */
    static @Nullable BigDecimal bounded(String digits) {
        try {
            BigDecimal number = new BigDecimal(digits);
            boolean fits = number.precision() <= Limits.DIGITS && Math.abs((long) number.scale()) <= Limits.SCALE;
            return fits ? (number.scale() < 0 ? number.setScale(0) : number) : null;
        } catch (NumberFormatException e) {
            return null; // the exponent itself is beyond any scale
        }
    }
}
