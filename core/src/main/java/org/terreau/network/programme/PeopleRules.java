package org.terreau.network.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.value.DateRange;
import org.terreau.value.Folded;

/** Whether what is said of those who work for a programme, and of those whom it is for, fits together. */
final class PeopleRules {

    private static final String STAFF = "staff";
    private static final String TERMS = "terms";
    private static final int MOST_NAMED = 20;

    private PeopleRules() {}

    static RuleBook<Programme> book(RuleTexts texts) {
        Rule fte = texts.rule("programme.staff.fte", "PRG-025", Severity.ERROR, Sources.FULL_TIME);
        Rule supervisor = texts.rule("programme.staff.supervisor", "PRG-026", Severity.INFO, Sources.STAFFING);
        Rule volunteer = texts.rule("programme.staff.volunteer", "PRG-027", Severity.WARNING, Sources.VOLUNTEERS);
        Rule stage = texts.rule("programme.stage.employed", "PRG-028", Severity.WARNING, Sources.GATEWAY);
        Rule meanings = texts.rule("programme.term.meanings", "PRG-029", Severity.WARNING, Sources.WORDS);
        Rule words = texts.rule("programme.term.words", "PRG-030", Severity.INFO, Sources.WORDS);
        return RuleBook.<Programme>empty()
                .plus(fte, PeopleRules::equivalents)
                .plus(supervisor, PeopleRules::supervisors)
                .plus(volunteer, PeopleRules::volunteers)
                .plus(stage, PeopleRules::stages)
                .plus(meanings, PeopleRules::meanings)
                .plus(words, PeopleRules::words);
    }

    private static void equivalents(Programme programme, Reporter reporter) {
        List<Staff> staff = programme.getStaff();
        for (int i = 0; i < staff.size(); i++) {
            Staff each = staff.get(i);
            if (each.getFte().isPresent()
                    && each.getCount().isPresent()
                    && each.getFte()
                                    .get()
                                    .compareTo(
                                            BigDecimal.valueOf(each.getCount().get()))
                            > 0) {
                reporter.in(STAFF, i);
                reporter.in("fte");
                reporter.report(Facts.of("function", each.getFunction())
                        .and("fte", each.getFte().get())
                        .and("count", each.getCount().get()));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void supervisors(Programme programme, Reporter reporter) {
        List<Staff> staff = programme.getStaff();
        Supervision supervision = null;
        for (int i = 0; i < staff.size(); i++) {
            Staff each = staff.get(i);
            if (each.getFunction() != StaffFunction.INTEGRATION_EMPLOYEE || !isSomebody(each)) {
                continue;
            }
            supervision = supervision == null ? Supervision.by(staff) : supervision;
            if (!supervision.mayCover(each.getPeriod().orElse(null))) {
                reporter.in(STAFF, i);
                Facts facts = Facts.of("function", each.getFunction());
                if (each.getCount().isPresent()) {
                    reporter.report(facts.and("count", each.getCount().get()));
                } else {
                    reporter.report(facts, "some");
                }
                reporter.out();
            }
        }
    }

    private static boolean isSomebody(Staff staff) {
        return staff.getCount().orElse(1) > 0
                && staff.getFte().orElse(BigDecimal.ONE).signum() > 0;
    }

    /**
     * When there may have been a supervisor.
     *
     * @param always whether one of them names no days
     * @param periods the days of the others, by their first day
     * @param until the last day of each of these periods and of all before it
     */
    private record Supervision(boolean always, List<DateRange> periods, List<LocalDate> until) {

        static Supervision by(List<Staff> staff) {
            boolean always = false;
            List<DateRange> periods = new ArrayList<>();
            for (int i = 0; i < staff.size(); i++) {
                Staff each = staff.get(i);
                if (each.getFunction() == StaffFunction.TECHNICAL_SUPERVISOR && isSomebody(each)) {
                    always |= each.getPeriod().isEmpty();
                    each.getPeriod().ifPresent(periods::add);
                }
            }
            periods.sort(Comparator.comparing(DateRange::getFirst));
            List<LocalDate> until = new ArrayList<>(periods.size());
            LocalDate last = LocalDate.MIN;
            for (DateRange each : periods) {
                last = each.getLast().isAfter(last) ? each.getLast() : last;
                until.add(last);
            }
            return new Supervision(always, periods, until);
        }

        /** Whether there may have been one on one of the days at least. */
        boolean mayCover(@Nullable DateRange days) {
            if (always || days == null) {
                return always || !periods.isEmpty();
            }
            int low = 0;
            int high = periods.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (periods.get(middle).getFirst().isAfter(days.getLast())) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low > 0 && !until.get(low - 1).isBefore(days.getFirst());
        }
    }

    private static void volunteers(Programme programme, Reporter reporter) {
        List<Staff> staff = programme.getStaff();
        for (int i = 0; i < staff.size(); i++) {
            Staff each = staff.get(i);
            boolean isVolunteer = each.isVolunteer() || each.getFunction() == StaffFunction.VOLUNTEER;
            if (isVolunteer && each.getEmployer().isPresent()) {
                reporter.in(STAFF, i);
                reporter.in("employer");
                reporter.report(Facts.of("function", each.getFunction())
                        .and("employer", each.getEmployer().get()));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void stages(Programme programme, Reporter reporter) {
        List<Stage> stages = programme.getStages();
        for (int i = 0; i < stages.size(); i++) {
            Stage each = stages.get(i);
            boolean isGateway = each.getKind() == StageKind.GATEWAY;
            if (each.getEmployed().isPresent() && each.getEmployed().get() == isGateway) {
                reporter.in("stages", i);
                reporter.in("employed");
                reporter.report(Facts.of("kind", each.getKind()), isGateway ? "" : "contract");
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void meanings(Programme programme, Reporter reporter) {
        List<Term> terms = programme.getTerms();
        if (terms.size() < 2) {
            return;
        }
        Map<String, TermMeaning> known = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            Term each = terms.get(i);
            if (each.getMeans().isPresent()) {
                TermMeaning meaning = each.getMeans().get();
                TermMeaning first = known.putIfAbsent(Folded.of(each.getWord()), meaning);
                if (first != null && first != meaning) {
                    reporter.in(TERMS, i);
                    reporter.in("means");
                    reporter.report(
                            Facts.of("word", each.getWord()).and("first", first).and("other", meaning));
                    reporter.out();
                    reporter.out();
                }
            }
        }
    }

    private static void words(Programme programme, Reporter reporter) {
        List<Term> terms = programme.getTerms();
        if (terms.size() < 2) {
            return;
        }
        Map<TermMeaning, List<String>> words = new EnumMap<>(TermMeaning.class);
        Map<TermMeaning, Set<String>> folded = new EnumMap<>(TermMeaning.class);
        for (int i = 0; i < terms.size(); i++) {
            Term each = terms.get(i);
            if (each.getMeans().isPresent()) {
                TermMeaning meaning = each.getMeans().get();
                if (folded.computeIfAbsent(meaning, none -> new HashSet<>()).add(Folded.of(each.getWord()))) {
                    words.computeIfAbsent(meaning, none -> new ArrayList<>()).add(each.getWord());
                }
            }
        }
        words.forEach((meaning, all) -> {
            if (all.size() > 1) {
                reporter.in(TERMS);
                reporter.report(Facts.of("meaning", meaning)
                        .and("count", all.size())
                        .and("words", all.subList(0, Math.min(MOST_NAMED, all.size()))));
                reporter.out();
            }
        });
    }
}
