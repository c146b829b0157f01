package org.terreau.network.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.terreau.value.DateRange;
import org.terreau.value.Frequency;

/**
 * What one evaluation tool should have left over some days, and what it left.
 *
 * <p>A tool is due in each whole calendar period from the day by which it had certainly begun: the last day of
 * {@link EvaluationTool#getSince()}, or else of the start of the programme. A record counts in the periods that it
 * shares a day with, so many times as it says; one over several periods may be of any of them, and is taken where it
 * leaves the fewest missing. At most the last hundred years are looked at.
 *
 * @param tool the tool
 * @param status whether all is there
 * @param due how many records were due
 * @param there how many of those are there
 * @param signed how many of those are there and signed
 * @param missing the periods that lack a record
 * @param unsigned positions of the records that should be signed and are not
 * @param undecided positions of the records that should be signed and do not say so
 */
public record ToolFolder(
        EvaluationTool tool,
        FolderStatus status,
        int due,
        int there,
        int signed,
        List<DateRange> missing,
        List<Integer> unsigned,
        List<Integer> undecided) {

    private static final int MOST_YEARS = 100;
    private static final int MOST_PERIODS = 60 * MOST_YEARS;

    /** Keeps what was found. */
    public ToolFolder {
        missing = List.copyOf(missing);
        unsigned = List.copyOf(unsigned);
        undecided = List.copyOf(undecided);
    }

    /**
     * Looks at a tool as of a day.
     *
     * @param tool the tool
     * @param started when its programme began, for a tool that does not say since when it is due
     * @param asOf the day; a period counts from the day after its last
     * @return what is there
     */
    public static ToolFolder of(EvaluationTool tool, Optional<DateRange> started, LocalDate asOf) {
        int year = asOf.getYear();
        if (year < 1) {
            return of(tool, started, Optional.empty());
        }
        LocalDate last = year > 9999 ? LocalDate.of(9999, 12, 31) : asOf.minusDays(1);
        LocalDate first = LocalDate.of(1, 1, 1);
        return of(tool, started, last.isBefore(first) ? Optional.empty() : Optional.of(DateRange.of(first, last)));
    }

    /**
     * Looks at a tool over some days.
     *
     * @param tool the tool
     * @param started when its programme began, for a tool that does not say since when it is due
     * @param within the days; only what was due in whole periods within them counts
     * @return what is there
     */
    public static ToolFolder of(EvaluationTool tool, Optional<DateRange> started, DateRange within) {
        return of(tool, started, Optional.of(within));
    }

    private static ToolFolder of(EvaluationTool tool, Optional<DateRange> started, Optional<DateRange> within) {
        if (tool.getOften().isEmpty()) {
            return plain(tool, tool.getRecords().isEmpty() ? FolderStatus.ABSENT : FolderStatus.THERE);
        }
        Optional<DateRange> since = since(tool, started);
        if (since.isEmpty()) {
            return plain(tool, FolderStatus.NO_START);
        }
        Frequency often = tool.getOften().get();
        List<DateRange> periods = within.isPresent() ? periods(often, since.get(), within.get()) : List.of();
        if (periods.isEmpty()) {
            return plain(tool, FolderStatus.NOT_DUE);
        }
        int times = often.getTimes();
        RecordMatching found = RecordMatching.of(periods, times, tool.getRecords(), false);
        List<DateRange> missing = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            if (found.given(i) < times) {
                missing.add(periods.get(i));
            }
        }
        FolderStatus status = missing.isEmpty()
                ? FolderStatus.COMPLETE
                : tool.getRecords().isEmpty() ? FolderStatus.EMPTY : FolderStatus.INCOMPLETE;
        int signed = RecordMatching.of(periods, times, tool.getRecords(), true).sum();
        return new ToolFolder(
                tool,
                status,
                times * periods.size(),
                found.sum(),
                signed,
                missing,
                signedAs(tool, Optional.of(false)),
                signedAs(tool, Optional.empty()));
    }

    private static ToolFolder plain(EvaluationTool tool, FolderStatus status) {
        return new ToolFolder(
                tool, status, 0, 0, 0, List.of(), signedAs(tool, Optional.of(false)), signedAs(tool, Optional.empty()));
    }

    private static List<DateRange> periods(Frequency often, DateRange since, DateRange within) {
        LocalDate last = within.getLast();
        LocalDate first = latest(since.getLast(), within.getFirst());
        if (last.getYear() > MOST_YEARS) {
            first = latest(first, last.minusYears(MOST_YEARS));
        }
        return first.isAfter(last) ? List.of() : often.periods(DateRange.of(first, last), MOST_PERIODS);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<Integer> signedAs(EvaluationTool tool, Optional<Boolean> signed) {
        if (!isSigned(tool)) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < tool.getRecords().size(); i++) {
            if (tool.getRecords().get(i).getSigned().equals(signed)) {
                found.add(i);
            }
        }
        return found;
    }

    /** When a tool began to be due, as its source has it. */
    static Optional<DateRange> since(EvaluationTool tool, Optional<DateRange> started) {
        return tool.getSince().isPresent() ? tool.getSince() : started;
    }

    /** Whether the records of a tool are to be signed: it says so, or it is an attendance sheet and says nothing. */
    static boolean isSigned(EvaluationTool tool) {
        return tool.getSigned().orElse(tool.getKind() == ToolKind.SIGNED_SHEET);
    }

    /**
     * Returns the missing periods with those that follow each other joined, for a reader.
     *
     * @return ranges in order
     */
    public List<DateRange> missingRanges() {
        List<DateRange> joined = new ArrayList<>();
        for (int i = 0; i < missing.size(); i++) {
            LocalDate first = missing.get(i).getFirst();
            while (i + 1 < missing.size()
                    && missing.get(i)
                            .getLast()
                            .plusDays(1)
                            .equals(missing.get(i + 1).getFirst())) {
                i++;
            }
            joined.add(DateRange.of(first, missing.get(i).getLast()));
        }
        return joined;
    }
}
