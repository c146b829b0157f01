package org.terreau.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.terreau.finding.Findings;

class ColumnReaderTests {

    /** Notes what comes, in order. */
    private static final class Notes implements ColumnReader.Columns {

        private final List<String> notes = new ArrayList<>();

        @Override
        public void member(String group, String name, Object value) {
            notes.add(group + "." + name + "=" + value);
        }

        @Override
        public void cell(String group, String column, int index, @Nullable Object value) {
            notes.add(group + "." + column + "[" + index + "]=" + value);
        }
    }

    private static Findings read(JsonLibrary library, String text, Notes notes) {
        return ColumnReader.of(Limits.standard(), library).read(text.getBytes(StandardCharsets.UTF_8), notes);
    }

    @ParameterizedTest
    @EnumSource(JsonLibrary.class)
    void cellsComeOneAfterTheOtherWithThoseThatAreNull(JsonLibrary library) {
        Notes notes = new Notes();

        Findings findings = read(
                library,
                "{\"a\":1.50,\"none\":null,\"g\":{\"unit\":\"mm\",\"c\":[1,null,\"x\",[2],{\"y\":3},true],\"d\":{\"e\":[4]}},\"l\":[5]}",
                notes);

        assertThat(findings).isEmpty();
        assertThat(notes.notes)
                .containsExactly(
                        ".a=1.50",
                        "g.unit=mm",
                        "g.c[0]=1",
                        "g.c[1]=null",
                        "g.c[2]=x",
                        "g.c[3]=null",
                        "g.c[4]=null",
                        "g.c[5]=true");
    }

    @ParameterizedTest
    @EnumSource(JsonLibrary.class)
    void whatIsNoJsonIsToldAndWhatStandsBeforeItIsRead(JsonLibrary library) {
        Notes notes = new Notes();

        assertThat(read(library, "{\"g\":{\"c\":[1,2", notes).ofRule("JSN-001")).hasSize(1);
        assertThat(notes.notes).containsExactly("g.c[0]=1", "g.c[1]=2");
        assertThat(read(library, "[1]", notes).ofRule("JSN-005")).hasSize(1);
        assertThat(read(library, "", notes)).isNotEmpty();
    }
}
