package org.terreau.network.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.terreau.statistic.Figures;
import org.terreau.value.DateRange;
import org.terreau.value.Text;

/**
 * How many people work as one thing.
 *
 * @param entries how many entries were added up
 * @param together whether all of them can have worked at once, so that adding them up makes sense
 * @param persons how many persons; empty when an entry does not say it
 * @param equivalents how many full-time equivalents; empty when an entry does not say it
 */
record StaffSum(int entries, boolean together, Optional<BigDecimal> persons, Optional<BigDecimal> equivalents) {

    static final Text AT_TIMES =
            new Text("les effectifs énoncés sont de plusieurs époques", "the numbers stated are of different times");

    static StaffSum of(Programme programme, StaffFunction function, Optional<DateRange> period) {
        List<Staff> found = new ArrayList<>();
        LocalDate latestFirst = LocalDate.MIN;
        LocalDate earliestLast = LocalDate.MAX;
        for (Staff each : programme.getStaff()) {
            Optional<DateRange> days = each.getPeriod();
            boolean fits = period.isEmpty() || days.isEmpty() || days.get().overlaps(period.get());
            if (each.getFunction() == function && fits) {
                found.add(each);
                if (days.isPresent()) {
                    latestFirst = days.get().getFirst().isAfter(latestFirst)
                            ? days.get().getFirst()
                            : latestFirst;
                    earliestLast = days.get().getLast().isBefore(earliestLast)
                            ? days.get().getLast()
                            : earliestLast;
                }
            }
        }
        return new StaffSum(found.size(), !latestFirst.isAfter(earliestLast), persons(found), equivalents(found));
    }

    private static Optional<BigDecimal> persons(List<Staff> staff) {
        long sum = 0;
        for (Staff each : staff) {
            if (each.getCount().isEmpty() || each.getCount().get() < 0) {
                return Optional.empty();
            }
            sum += each.getCount().get();
        }
        return staff.isEmpty() ? Optional.empty() : Optional.of(BigDecimal.valueOf(sum));
    }

    private static Optional<BigDecimal> equivalents(List<Staff> staff) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Staff each : staff) {
            if (each.getFte().isEmpty()
                    || each.getFte().get().signum() < 0
                    || !Figures.isShort(each.getFte().get())) {
                return Optional.empty();
            }
            sum = sum.add(each.getFte().get());
        }
        return staff.isEmpty() ? Optional.empty() : Optional.of(sum);
    }
}
