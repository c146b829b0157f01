package org.terreau.network.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.terreau.value.DateRange;

/**
 * The evaluation folder of a programme: for each of its tools what was due, what is there, what is missing and what is
 * not signed.
 *
 * @param tools the tools in the order of the programme
 */
public record EvaluationFolder(List<ToolFolder> tools) {

    /** Keeps the tools. */
    public EvaluationFolder {
        tools = List.copyOf(tools);
    }

    /**
     * Looks at the folder as of a day.
     *
     * @param programme the programme
     * @param asOf the day; what is due for a period is due from the day after its last
     * @return what is there
     */
    public static EvaluationFolder of(Programme programme, LocalDate asOf) {
        List<ToolFolder> tools = new ArrayList<>();
        for (EvaluationTool each : programme.getTools()) {
            tools.add(ToolFolder.of(each, programme.getStarted(), asOf));
        }
        return new EvaluationFolder(tools);
    }

    /**
     * Looks at the folder over some days.
     *
     * @param programme the programme
     * @param within the days; only what was due in whole calendar periods within them counts
     * @return what is there
     */
    public static EvaluationFolder of(Programme programme, DateRange within) {
        List<ToolFolder> tools = new ArrayList<>();
        Optional<DateRange> started = programme.getStarted();
        for (EvaluationTool each : programme.getTools()) {
            tools.add(ToolFolder.of(each, started, within));
        }
        return new EvaluationFolder(tools);
    }

    /**
     * Returns how many records were due.
     *
     * @return the sum over the tools
     */
    public long due() {
        return tools.stream().mapToLong(ToolFolder::due).sum();
    }

    /**
     * Returns how many of the records that were due are there.
     *
     * @return the sum over the tools
     */
    public long there() {
        return tools.stream().mapToLong(ToolFolder::there).sum();
    }

    /**
     * Returns whether all that was due is there.
     *
     * @return true also when nothing was due
     */
    public boolean isComplete() {
        return due() == there();
    }
}
