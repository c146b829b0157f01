package org.terreau.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Writes a tree of maps, lists, texts, numbers and flags. */
final class JsonTree {

    private JsonTree() {}

    static void write(Object tree, JsonOutput output) {
        if (tree instanceof Map<?, ?> map) {
            output.startObject();
            map.forEach((name, value) -> {
                output.name((String) name);
                write(value, output);
            });
            output.endObject();
        } else if (tree instanceof List<?> list) {
            output.startArray();
            list.forEach(each -> write(each, output));
            output.endArray();
        } else if (tree instanceof BigDecimal decimal) {
            output.number(decimal);
        } else if (tree instanceof Number number) {
            output.number(number.longValue());
        } else if (tree instanceof Boolean flag) {
            output.flag(flag);
        } else {
            output.text(tree.toString());
        }
    }
}
