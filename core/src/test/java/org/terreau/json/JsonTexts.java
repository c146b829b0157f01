package org.terreau.json;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random JSON texts for jqwik: values of every kind, written in every way that RFC 8259 allows. */
public final class JsonTexts {

    private static final List<String> BLANKS = List.of("", "", "", " ", "\n  ", "\r\n", "\t");

    private static final List<String> NAMES = List.of(
            "id",
            "title",
            "format",
            "version",
            "minor",
            "budgets",
            "figures",
            "cells",
            "lines",
            "x",
            "",
            "a/b",
            "m~n",
            "~1",
            "été",
            "\uD83C\uDF31",
            "\\u00e9",
            "\\\"",
            "\\n");

    private JsonTexts() {}

    /**
     * Makes values nested at most three deep.
     *
     * @return their texts
     */
    public static Arbitrary<String> values() {
        return values(3);
    }

    private static Arbitrary<String> values(int depth) {
        Arbitrary<String> leaves = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of("null", "true", "false")), Tuple.of(3, numbers()), Tuple.of(3, strings()));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<String> inside = Arbitraries.lazy(() -> values(depth - 1));
        return Arbitraries.frequencyOf(Tuple.of(5, leaves), Tuple.of(2, lists(inside)), Tuple.of(2, objects(inside)));
    }

    private static Arbitrary<String> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.longs().map(Object::toString),
                Arbitraries.of("0", "-0", "0.0", "1.50", "1e3", "-2.5E-7", "1E+2", "1e9", "123456789012345678", "-1"));
    }

    private static Arbitrary<String> strings() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().alpha().ofMaxLength(8),
                        Arbitraries.of(
                                "",
                                " ",
                                "é",
                                "\\u00e9\\ud83c\\udf31",
                                "\uD83C\uDF31",
                                "\\\"\\\\\\/\\b\\f\\n\\r\\t",
                                "2015",
                                "97200.00",
                                "1/3",
                                "STATE",
                                "terreau/dossier"))
                .map(text -> '"' + text + '"');
    }

    private static Arbitrary<String> lists(Arbitrary<String> elements) {
        return spaced(elements).list().ofMaxSize(3).map(all -> "[" + String.join(",", all) + "]");
    }

    /** No name stands twice. */
    private static Arbitrary<String> objects(Arbitrary<String> members) {
        Arbitrary<String> names = Arbitraries.of(NAMES).map(name -> '"' + name + '"');
        return Arbitraries.maps(names, spaced(members))
                .ofMaxSize(3)
                .map(all -> all.entrySet().stream()
                        .map(each -> each.getKey() + ":" + each.getValue())
                        .collect(Collectors.joining(",", "{", "}")));
    }

    private static Arbitrary<String> spaced(Arbitrary<String> texts) {
        return Combinators.combine(Arbitraries.of(BLANKS), texts, Arbitraries.of(BLANKS))
                .as((before, text, after) -> before + text + after);
    }
}
