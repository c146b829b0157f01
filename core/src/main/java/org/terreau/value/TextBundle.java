package org.terreau.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Texts by key in French and English, from maps or from two files in UTF-8. Immutable; needs no default locale.
 *
 * <p>The files are written with plain spaces; where French typography wants a space that does not break, the texts have
 * it once they are read. Texts from maps stay as they are.
 */
public final class TextBundle {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char NARROW_NO_BREAK_SPACE = '\u202F';

    private final Map<String, Text> texts;

    private TextBundle(Map<String, Text> texts) {
        this.texts = Collections.unmodifiableMap(texts);
    }

    /**
     * Reads {@code <name>_fr.properties} and {@code <name>_en.properties}.
     *
     * @param room a class of this library that the files stand beside
     * @param name the beginning of their names
     * @return the texts
     * @throws IllegalStateException when a file is not there, or when a key has a text in one language only
     */
    public static TextBundle beside(Class<?> room, String name) {
        Map<String, String> french = load(room, name + "_fr.properties");
        french.replaceAll((key, text) -> typeset(text));
        return of(french, load(room, name + "_en.properties"));
    }

    /**
     * Sets the spaces of French typography: U+00A0 before a colon, a percent or euro sign and inside « », U+202F before
     * a semicolon, a question or an exclamation mark. Names in braces stay as they are, and so do signs that no space
     * comes before, as in addresses.
     */
    static String typeset(String french) {
        StringBuilder text = new StringBuilder(french);
        boolean inBraces = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            inBraces = c == '{' || (inBraces && c != '}');
            if (c == ' ' && !inBraces) {
                char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
                if (";?!".indexOf(next) >= 0) {
                    text.setCharAt(i, NARROW_NO_BREAK_SPACE);
                } else if (":»%€".indexOf(next) >= 0 || (i > 0 && text.charAt(i - 1) == '«')) {
                    text.setCharAt(i, NO_BREAK_SPACE);
                }
            }
        }
        return text.toString();
    }

    /**
     * Joins two maps.
     *
     * @param french the French texts by key
     * @param english the English texts by key
     * @return the texts
     * @throws IllegalStateException when a key has a text in one language only
     */
    public static TextBundle of(Map<String, String> french, Map<String, String> english) {
        if (!french.keySet().equals(english.keySet())) {
            Set<String> single = new TreeSet<>(french.keySet());
            single.addAll(english.keySet());
            single.removeIf(key -> french.containsKey(key) && english.containsKey(key));
            throw new IllegalStateException("Texts in one language only: " + single);
        }
        Map<String, Text> texts = new TreeMap<>();
        french.forEach((key, text) -> texts.put(key, new Text(text, english.getOrDefault(key, ""))));
        return new TextBundle(texts);
    }

    private static Map<String, String> load(Class<?> room, String file) {
        try (InputStream in = room.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No " + file + " beside " + room);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> texts = new TreeMap<>();
            properties.forEach((key, value) -> texts.put((String) key, (String) value));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Finds a text.
     *
     * @param key its key
     * @return the text, or nothing
     */
    public Optional<Text> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /**
     * Returns a text that must be there.
     *
     * @param key its key
     * @return the text
     * @throws IllegalStateException when there is none
     */
    public Text get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("No text " + key + " among " + texts.keySet()));
    }

    /**
     * Returns all texts.
     *
     * @return them by key, sorted
     */
    public Map<String, Text> asMap() {
        return texts;
    }
}
