package org.terreau.network.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.network.governance.GovernanceBody;
import org.terreau.value.DateRange;

/**
 * A programme with the bodies to which its evaluation tools belong. Minutes of a body that meets once a year are due
 * once a year: a tool that does not say how often it is due, and names a body, is due as often as that body's own rule
 * says that it meets, and not before the body was created.
 *
 * <p>A tool's own frequency always holds. A body that has ended, or will, says nothing of a tool: nobody knows whether
 * the tool ended with it.
 *
 * @param programme the programme
 * @param bodies bodies, in any order; of two with one id the first counts, those that no tool names do no harm
 */
public record GovernedProgramme(Programme programme, List<GovernanceBody> bodies) {

    /** Keeps the bodies. */
    public GovernedProgramme {
        bodies = List.copyOf(bodies);
    }

    /**
     * Returns the programme with the frequency of its body at each tool that has none of its own.
     *
     * @return the programme itself where no tool gains one; else one that differs in the {@code often} and
     *     {@code since} of its tools only
     */
    public Programme withFrequencies() {
        DueTools due = dueTools();
        return due.isChanged() ? programme.toBuilder().tools(due.tools()).build() : programme;
    }

    /** The tools as they are due, in the order of the programme. */
    DueTools dueTools() {
        List<EvaluationTool> tools = programme.getTools();
        List<EvaluationTool> due = null;
        Map<Integer, String> names = null;
        Map<String, GovernanceBody> byId = null;
        for (int i = 0; i < tools.size(); i++) {
            EvaluationTool tool = tools.get(i);
            if (tool.getOften().isPresent() || tool.getBody().isEmpty() || bodies.isEmpty()) {
                continue;
            }
            byId = byId == null ? byId() : byId;
            GovernanceBody body = byId.get(tool.getBody().get());
            if (body != null && body.getMeets().isPresent() && body.getUntil().isEmpty()) {
                due = due == null ? new ArrayList<>(tools) : due;
                names = names == null ? new HashMap<>() : names;
                due.set(i, tied(tool, body));
                names.put(i, body.getName());
            }
        }
        return due == null || names == null
                ? new DueTools(programme, tools, Map.of())
                : new DueTools(programme, List.copyOf(due), names);
    }

    private Map<String, GovernanceBody> byId() {
        Map<String, GovernanceBody> byId = new HashMap<>();
        for (int i = 0; i < bodies.size(); i++) {
            byId.putIfAbsent(bodies.get(i).getId(), bodies.get(i));
        }
        return byId;
    }

    private static EvaluationTool tied(EvaluationTool tool, GovernanceBody body) {
        return tool.toBuilder()
                .often(body.getMeets())
                .since(tool.getSince().or(body::getSince))
                .build();
    }

    /**
     * The tools of a programme as they are due.
     *
     * @param programme the programme as it stands
     * @param tools its tools, each with the frequency by which it is due
     * @param bodies the names of the bodies from which a frequency comes, by the position of the tool
     */
    record DueTools(Programme programme, List<EvaluationTool> tools, Map<Integer, String> bodies) {

        boolean isChanged() {
            return !bodies.isEmpty();
        }

        /** The body from which the frequency of a tool comes; null when it is the tool's own, or there is none. */
        @Nullable
        String body(int tool) {
            return bodies.isEmpty() ? null : bodies.get(tool);
        }

        Optional<DateRange> started() {
            return programme.getStarted();
        }
    }
}
