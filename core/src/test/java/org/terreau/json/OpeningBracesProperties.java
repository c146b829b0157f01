package org.terreau.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Where objects begin, held against the places that the parser tells. */
class OpeningBracesProperties {

    private static final List<String> LEAVES = List.of(
            "\"\"",
            "\"{\"",
            "\"}\\\\\"",
            "\"\\\"}\"",
            "\"é{\uD83C\uDF31\"",
            "\" \"",
            "1",
            "true",
            "null",
            "{}",
            "[]",
            " { } ");

    /** A text of JSON, up to so many levels deep, full of braces that are none. */
    private static String document(Random random, int levels) {
        int members = random.nextInt(4);
        if (levels == 0 || members == 0) {
            return LEAVES.get(random.nextInt(LEAVES.size()));
        }
        boolean object = random.nextInt(3) > 0;
        StringBuilder text = new StringBuilder(object ? "{" : "[");
        for (int i = 0; i < members; i++) {
            text.append(i == 0 ? "" : " ,\n").append(object ? "\"a}{\\\"\" : " : "");
            text.append(document(random, levels - 1));
        }
        return text.append(object ? "}" : "]").toString();
    }

    @Property(tries = 500)
    void areWhereTheParserSaysThem(@ForAll Random random, @ForAll boolean everyOne) {
        String document = document(random, 8);
        byte[] utf8 = ("}\"{" + document + "{{\"").getBytes(StandardCharsets.UTF_8);
        int length = document.getBytes(StandardCharsets.UTF_8).length;
        for (JsonLibrary library : JsonLibrary.values()) {
            OpeningBraces braces = new OpeningBraces(utf8, 3);
            List<Long> open = new ArrayList<>();
            int count = 0;
            try (JsonTokens tokens = library.streams(Limits.standard()).tokens(utf8, 3, length)) {
                for (Token each = tokens.next(); each != Token.END; each = tokens.next()) {
                    if (each == Token.START_OBJECT) {
                        open.add(tokens.start());
                    } else if (each == Token.END_OBJECT) {
                        long start = open.remove(open.size() - 1);
                        if (everyOne || count++ % 3 == 0) {
                            assertThat(braces.before((int) tokens.end())).isEqualTo((int) start);
                            assertThat(braces.before((int) tokens.end())).isEqualTo((int) start);
                        }
                    }
                }
            } catch (JsonProblem e) {
                throw new AssertionError(document, e);
            }
        }
    }
}
