package org.terreau.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.assertj.core.api.Assertions;

/** One case of a {@link CaseFile}: data, and what is expected of them. */
public final class WorkedCase {

    private final JsonNode node;

    WorkedCase(JsonNode node) {
        this.node = node;
    }

    /**
     * Returns the id.
     *
     * @return unique in its file
     */
    public String id() {
        return node.path("id").asText();
    }

    /**
     * Returns the kind, by which it is run.
     *
     * @return such as {@code BUDGET}
     */
    public String kind() {
        return node.path("kind").asText();
    }

    /**
     * Verifies that all is as expected, with {@link CaseRunner#standard()}.
     *
     * @throws AssertionError that tells every difference
     */
    public void verify() {
        verify(CaseRunner.standard());
    }

    /**
     * Verifies that all is as expected.
     *
     * @param runner knows how to run the kind
     * @throws AssertionError that tells every difference; also when the runner does not know the kind
     */
    public void verify(CaseRunner runner) {
        List<String> differences = runner.differences(node);
        if (!differences.isEmpty()) {
            Assertions.fail(this + "\n  " + String.join("\n  ", differences));
        }
    }

    @Override
    public String toString() {
        return kind() + " " + id() + " " + node.path("title").asText();
    }
}
