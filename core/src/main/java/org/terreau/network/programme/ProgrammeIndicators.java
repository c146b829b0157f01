package org.terreau.network.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.terreau.finding.Source;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.IndicatorCatalogue;
import org.terreau.indicator.Measurement;
import org.terreau.money.NumberText;
import org.terreau.statistic.Figures;
import org.terreau.statistic.WithFigures;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.value.Text;
import org.terreau.value.TextBundle;

/** The indicators of this room: what a programme held, who accompanies whom, what of its evaluation is there. */
public final class ProgrammeIndicators {

    static final String TABLES = "tables.held";

    private static final String REACHED = "participants.reached";
    private static final Source RATIO =
            Source.of("Convention d’un chantier d’insertion", "IAE-46\u00A0: ratio d’encadrement");
    private static final Text NO_STAFF = new Text(
            "l’effectif ou les équivalents temps plein ne sont pas indiqués",
            "neither persons nor full-time equivalents are stated");
    private static final Text NOBODY = new Text("l’encadrement est nul", "there is no supervision");
    private static final Text NO_PERIOD =
            new Text("sans période, on ne sait pas ce qui était dû", "without a period it is not known what was due");
    private static final Text NOT_DUE = new Text("rien n’était dû dans ces jours", "nothing was due within these days");
    private static final Text NO_TARGET = new Text("aucun objectif n’a de cible", "no objective has a target");
    private static final Text NOT_DECIDED = new Text(
            "aucun chiffre ne tranche si une cible est atteinte", "no figure decides whether a target is reached");

    private static final TextBundle TEXTS = TextBundle.beside(ProgrammeIndicators.class, "indicators");
    private static final IndicatorCatalogue<WithFigures<Programme>> STANDARD =
            IndicatorCatalogue.<WithFigures<Programme>>empty()
                    .plus(of("tables-held", 0, "VAL-3A"), ProgrammeIndicators::tables)
                    .plus(
                            of("menus", 0, "VAL-3B"),
                            (indicator, measured, period) -> SessionCounts.distinct(
                                    indicator,
                                    measured.subject(),
                                    ActivityKind.SOLIDARITY_TABLE,
                                    period,
                                    Session::getMenu))
                    .plus(of("health-sessions", 0, "VAL-4A"), ProgrammeIndicators::healthSessions)
                    .plus(
                            of("health-themes", 0, "VAL-4B"),
                            (indicator, measured, period) -> SessionCounts.distinct(
                                    indicator,
                                    measured.subject(),
                                    ActivityKind.HEALTH_PREVENTION,
                                    period,
                                    Session::getTheme))
                    .plus(
                            of("session-hours", 2, "ateliers de 2 heures, bilan"),
                            (indicator, measured, period) -> SessionCounts.hours(indicator, measured.subject(), period))
                    .plus(
                            Indicator.of("programme.employees-per-supervisor", 2, RATIO, TEXTS),
                            ProgrammeIndicators::employees)
                    .plus(
                            of("participants-per-supervisor", 2, "moyens humains, bilan"),
                            ProgrammeIndicators::participants)
                    .plus(of("evaluation-records", 1, "liste des outils développés"), ProgrammeIndicators::records)
                    .plus(of("signed-sheets", 1, "VAL-SIG"), ProgrammeIndicators::signed)
                    .plus(of("objectives-reached", 1, "objectif quantitatif, bilan"), ProgrammeIndicators::objectives);

    private ProgrammeIndicators() {}

    /**
     * Returns the indicators on one programme, with the figures of its dossier.
     *
     * @return the catalogue
     */
    public static IndicatorCatalogue<WithFigures<Programme>> standard() {
        return STANDARD;
    }

    private static Indicator of(String what, int decimals, String reference) {
        return Indicator.of("programme." + what, decimals, Source.of(Sources.VALENCIENNES, reference), TEXTS);
    }

    /** What is listed, or else what is stated. */
    private static Measurement tables(
            Indicator indicator, WithFigures<Programme> measured, Optional<DateRange> period) {
        Programme programme = measured.subject();
        Optional<Measurement> listed = SessionCounts.count(indicator, programme, ActivityKind.SOLIDARITY_TABLE, period);
        if (listed.isPresent()) {
            return listed.get();
        }
        Figures.Choice stated = measured.figures().choose(TABLES, period);
        if (stated.figure().isPresent()) {
            return Measurement.of(indicator, stated.figure().get().getValue())
                    .counted(List.of(Figures.named(stated.figure().get())));
        }
        return stated.reason().isPresent()
                ? Measurement.notComputable(indicator, stated.why())
                : SessionCounts.unknown(indicator, programme, ActivityKind.SOLIDARITY_TABLE, period);
    }

    private static Measurement healthSessions(
            Indicator indicator, WithFigures<Programme> measured, Optional<DateRange> period) {
        Programme programme = measured.subject();
        return SessionCounts.count(indicator, programme, ActivityKind.HEALTH_PREVENTION, period)
                .orElseGet(() -> SessionCounts.unknown(indicator, programme, ActivityKind.HEALTH_PREVENTION, period));
    }

    /** In full-time equivalents where both sides say them, or else in persons where both do; never one by the other. */
    private static Measurement employees(
            Indicator indicator, WithFigures<Programme> measured, Optional<DateRange> period) {
        StaffSum employees = StaffSum.of(measured.subject(), StaffFunction.INTEGRATION_EMPLOYEE, period);
        StaffSum supervisors = StaffSum.of(measured.subject(), StaffFunction.TECHNICAL_SUPERVISOR, period);
        if (!employees.together() || !supervisors.together()) {
            return Measurement.notComputable(indicator, StaffSum.AT_TIMES);
        }
        boolean full =
                employees.equivalents().isPresent() && supervisors.equivalents().isPresent();
        Optional<BigDecimal> above = full ? employees.equivalents() : employees.persons();
        Optional<BigDecimal> below = full ? supervisors.equivalents() : supervisors.persons();
        return above.isEmpty() || below.isEmpty()
                ? Measurement.notComputable(indicator, NO_STAFF)
                : Measurement.ratio(indicator, above.get(), below.get(), NOBODY).counted(List.of(in(full)));
    }

    private static Measurement participants(
            Indicator indicator, WithFigures<Programme> measured, Optional<DateRange> period) {
        Figures.Choice reached = measured.figures().choose(REACHED, period);
        if (reached.figure().isEmpty()) {
            return Measurement.notComputable(indicator, reached.why());
        }
        StaffSum supervisors = StaffSum.of(measured.subject(), StaffFunction.TECHNICAL_SUPERVISOR, period);
        if (!supervisors.together()) {
            return Measurement.notComputable(indicator, StaffSum.AT_TIMES);
        }
        boolean full = supervisors.equivalents().isPresent();
        Optional<BigDecimal> below = full ? supervisors.equivalents() : supervisors.persons();
        return below.isEmpty()
                ? Measurement.notComputable(indicator, NO_STAFF)
                : Measurement.ratio(indicator, reached.figure().get().getValue(), below.get(), NOBODY)
                        .counted(List.of(Figures.named(reached.figure().get()), in(full)));
    }

    private static Text in(boolean full) {
        return full
                ? new Text("encadrement en équivalents temps plein", "supervision in full-time equivalents")
                : new Text("encadrement en personnes", "supervision in persons");
    }

    private static Measurement records(
            Indicator indicator, WithFigures<Programme> measured, Optional<DateRange> period) {
        return folder(indicator, measured.subject(), period, tool -> true, false);
    }

    private static Measurement signed(
            Indicator indicator, WithFigures<Programme> measured, Optional<DateRange> period) {
        return folder(indicator, measured.subject(), period, ToolFolder::isSigned, true);
    }

    private static Measurement folder(
            Indicator indicator,
            Programme programme,
            Optional<DateRange> period,
            Predicate<EvaluationTool> wanted,
            boolean signed) {
        if (period.isEmpty()) {
            return Measurement.notComputable(indicator, NO_PERIOD);
        }
        long due = 0;
        long there = 0;
        List<Labelled> counted = new ArrayList<>();
        List<Labelled> missing = new ArrayList<>();
        for (ToolFolder each : EvaluationFolder.of(programme, period.get()).tools()) {
            if (!wanted.test(each.tool())) {
                continue;
            }
            int found = signed ? each.signed() : each.there();
            due += each.due();
            there += found;
            String title = each.tool().getTitle();
            if (each.status() == FolderStatus.NO_START || each.status() == FolderStatus.ABSENT) {
                missing.add(new Text(
                        title + "\u00A0: " + each.status().label(Locale.FRENCH),
                        title + ": " + each.status().label(Locale.ENGLISH)));
            } else if (each.due() > 0) {
                counted.add(new Text(
                        title + "\u00A0: " + found + " sur " + each.due(), title + ": " + found + " of " + each.due()));
            }
        }
        return due == 0
                ? Measurement.notComputable(indicator, NOT_DUE).missing(missing)
                : Measurement.ratio(indicator, BigDecimal.valueOf(there), BigDecimal.valueOf(due), NOT_DUE)
                        .counted(counted)
                        .missing(missing);
    }

    private static Measurement objectives(
            Indicator indicator, WithFigures<Programme> measured, Optional<DateRange> period) {
        int reached = 0;
        List<Labelled> counted = new ArrayList<>();
        List<Labelled> missing = new ArrayList<>();
        for (Attainment each : Attainment.all(measured.subject(), measured.figures(), period)) {
            boolean decided = each.verdict() == AttainmentVerdict.REACHED || each.verdict() == AttainmentVerdict.MISSED;
            reached += each.verdict() == AttainmentVerdict.REACHED ? 1 : 0;
            if (decided) {
                counted.add(percent(each));
            } else if (each.objective().getTarget().isPresent()) {
                missing.add(named(each, each.reason().orElse(each.verdict())));
            }
        }
        return counted.isEmpty()
                ? Measurement.notComputable(indicator, missing.isEmpty() ? NO_TARGET : NOT_DECIDED)
                        .missing(missing)
                : Measurement.ratio(
                                indicator, BigDecimal.valueOf(reached), BigDecimal.valueOf(counted.size()), NOT_DECIDED)
                        .counted(counted)
                        .missing(missing);
    }

    private static Text percent(Attainment attainment) {
        BigDecimal percent = attainment.percent().orElse(BigDecimal.ZERO);
        return named(
                attainment,
                new Text(
                        NumberText.of(Locale.FRENCH).percent(percent),
                        NumberText.of(Locale.ENGLISH).percent(percent)));
    }

    private static Text named(Attainment attainment, Labelled what) {
        String title = attainment.objective().getTitle();
        return new Text(title + "\u00A0: " + what.label(Locale.FRENCH), title + ": " + what.label(Locale.ENGLISH));
    }
}
