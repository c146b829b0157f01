package org.terreau.network.governance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.terreau.finding.Source;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.IndicatorCatalogue;
import org.terreau.indicator.Measurement;
import org.terreau.statistic.Figures;
import org.terreau.statistic.Qualifier;
import org.terreau.statistic.WithFigures;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.value.Text;
import org.terreau.value.TextBundle;

/**
 * The indicators of this room: how often people met, how many came, what became of what they said.
 *
 * <p>Attendances and distinct persons are never mixed up: a head count says nothing of how many different people came.
 * A meeting belongs to a period when all its days lie in it.
 */
public final class GovernanceIndicators {

    private static final String DIALOGUE = "Haute-Garonne, démocratie participative";
    private static final String DECIDIM = "decidim/decidim, demandes de ses utilisateurs";
    private static final String VALENCIENNES =
            "Fiche d’expérience «\u00A0Les jardins du cœur\u00A0: du jardin à l’assiette\u00A0»";

    private static final Text NO_MEETING = new Text("aucune réunion tenue n’est listée", "no held meeting is listed");
    private static final Text NO_BODY_MEETING =
            new Text("aucune réunion tenue d’une instance n’est listée", "no held meeting of a body is listed");
    private static final Text NO_ATTENDANCE = new Text(
            "pour aucune réunion listée on ne sait combien de personnes sont venues",
            "of no listed meeting is it known how many came");
    private static final Text NOT_ALL_LISTED = new Text(
            "toutes les réunions n’ont pas une liste de présence complète, et un décompte ne dit pas combien de personnes"
                    + " différentes sont venues",
            "not every meeting has a complete list of those present, and a head count does not say how many different"
                    + " persons came");
    private static final Text ONE_STATED = new Text(
            "les présences sont énoncées en tout, sans le nombre de réunions auxquelles elles se rapportent",
            "attendances are stated in all, without the number of meetings to which they belong");
    private static final Text NO_ORGANISATION = new Text(
            "aucune organisation n’est nommée à une réunion tenue", "no organisation is named at a held meeting");
    private static final Text NO_ANSWERS =
            new Text("aucune enquête listée ne dit ses réponses", "no listed survey states its answers");
    private static final Text NO_PROPOSAL = new Text("aucune proposition n’est listée", "no proposal is listed");
    private static final Text NO_PERIOD = new Text(
            "sans période, on ne sait pas quelles réunions étaient dues",
            "without a period it is not known which meetings were due");
    private static final Text NO_DUE = new Text(
            "aucune instance ne devait se réunir pendant une période entière",
            "no body had to meet in a whole calendar period");
    private static final Text NOT_LISTED = new Text(
            "les réunions d’une instance ne sont pas listées, ou leurs dates ne permettent pas de les placer",
            "the meetings of a body are not listed, or their dates do not say in which period they were");
    private static final Text ZERO = new Text("le dénominateur est nul", "the denominator is zero");

    private static final TextBundle TEXTS = TextBundle.beside(GovernanceIndicators.class, "indicators");
    private static final IndicatorCatalogue<WithFigures<Governance>> STANDARD =
            IndicatorCatalogue.<WithFigures<Governance>>empty()
                    .plus(indicator("meetings-held", 0, DIALOGUE, "PAR-1"), GovernanceIndicators::meetingsHeld)
                    .plus(indicator("attendances", 0, DIALOGUE, "PAR-2"), GovernanceIndicators::attendances)
                    .plus(
                            indicator("distinct-participants", 0, DECIDIM, "PAR-3 ; issues/17342"),
                            (indicator, subject, period) ->
                                    distinct(indicator, HeldMeetings.of(subject.subject(), period), NO_MEETING))
                    .plus(indicator("mean-attendance", 1, DIALOGUE, "PAR-4"), GovernanceIndicators::meanAttendance)
                    .plus(
                            indicator("organisations-represented", 0, DECIDIM, "PAR-5 ; issues/4461"),
                            GovernanceIndicators::organisations)
                    .plus(indicator("survey-answers", 0, DIALOGUE, "PAR-6"), GovernanceIndicators::surveyAnswers)
                    .plus(indicator("follow-up", 1, DECIDIM, "PAR-7 ; issues/2598"), GovernanceIndicators::followUp)
                    .plus(
                            indicator("periodicity-respected", 1, VALENCIENNES, "PAR-8"),
                            GovernanceIndicators::periodicity)
                    .plus(
                            indicator("minutes-published", 1, DECIDIM, "PAR-9 ; decidim-meetings, minutes"),
                            GovernanceIndicators::minutesPublished)
                    .plus(
                            indicator("body-participants", 0, VALENCIENNES, "AVS-5"),
                            (indicator, subject, period) -> distinct(
                                    indicator,
                                    HeldMeetings.of(subject.subject(), period).ofBodies(),
                                    NO_BODY_MEETING));

    private GovernanceIndicators() {}

    /**
     * Returns the indicators on the governance of a dossier, with the figures that are stated besides.
     *
     * @return the catalogue
     */
    public static IndicatorCatalogue<WithFigures<Governance>> standard() {
        return STANDARD;
    }

    private static Indicator indicator(String what, int decimals, String title, String reference) {
        return Indicator.of("governance." + what, decimals, Source.of(title, reference), TEXTS);
    }

    private static ListedOrStated meetings(
            HeldMeetings held, WithFigures<Governance> subject, Optional<DateRange> period) {
        Optional<BigDecimal> listed = held.all().isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(held.all().size()));
        return ListedOrStated.of(listed, subject.figures(), "governance.meetings", period);
    }

    private static Measurement meetingsHeld(
            Indicator indicator, WithFigures<Governance> subject, Optional<DateRange> period) {
        HeldMeetings held = HeldMeetings.of(subject.subject(), period);
        ListedOrStated number = meetings(held, subject, period);
        if (number.isStated(period)) {
            return number.byFigure(indicator);
        }
        return number.listed().isEmpty()
                ? number.byNeither(indicator, NO_MEETING).missing(HeldMeetings.named(held.unplaced()))
                : Measurement.of(indicator, number.listed().get())
                        .counted(HeldMeetings.named(held.all()))
                        .missing(HeldMeetings.named(held.unplaced()));
    }

    private static ListedOrStated attendances(
            List<Meeting> attended, WithFigures<Governance> subject, Optional<DateRange> period) {
        long sum = 0;
        for (Meeting each : attended) {
            sum += Presence.attendances(each);
        }
        Optional<BigDecimal> listed = attended.isEmpty() ? Optional.empty() : Optional.of(BigDecimal.valueOf(sum));
        return ListedOrStated.of(listed, subject.figures(), "governance.attendances", period);
    }

    private static Measurement attendances(
            Indicator indicator, WithFigures<Governance> subject, Optional<DateRange> period) {
        HeldMeetings held = HeldMeetings.of(subject.subject(), period);
        List<Meeting> attended = held.attended();
        ListedOrStated number = attendances(attended, subject, period);
        if (number.isStated(period)) {
            return number.byFigure(indicator);
        }
        return number.listed().isEmpty()
                ? number.byNeither(indicator, NO_ATTENDANCE).missing(without(held, attended))
                : Measurement.of(indicator, number.listed().get())
                        .counted(precisions(attended))
                        .missing(without(held, attended));
    }

    /** The meetings that could not be counted. */
    private static List<Labelled> without(HeldMeetings held, List<Meeting> attended) {
        List<Meeting> missing = new ArrayList<>(held.unplaced());
        if (attended.size() < held.all().size()) {
            held.all().stream()
                    .filter(each -> Presence.attendances(each) == Presence.UNKNOWN)
                    .forEach(missing::add);
        }
        return HeldMeetings.named(missing);
    }

    /** How the attendances were counted: by list, exactly, about … */
    private static List<Labelled> precisions(List<Meeting> attended) {
        long[] byList = new long[2];
        Map<Qualifier, long[]> byCount = new EnumMap<>(Qualifier.class);
        for (Meeting each : attended) {
            boolean isList = Presence.listed(each) >= Presence.headCount(each);
            Qualifier precision =
                    each.getAttendance().map(Attendance::getPrecision).orElse(Qualifier.EXACT);
            long[] sum = isList ? byList : byCount.computeIfAbsent(precision, key -> new long[2]);
            sum[0]++;
            sum[1] += Presence.attendances(each);
        }
        List<Labelled> said = new ArrayList<>();
        if (byList[0] > 0) {
            said.add(precision(new Text("par liste de présence", "by list"), byList));
        }
        byCount.forEach((precision, sum) -> said.add(precision(
                new Text(
                        "par décompte, " + precision.label(Locale.FRENCH),
                        "by head count, " + precision.label(Locale.ENGLISH)),
                sum)));
        return said;
    }

    private static Text precision(Text how, long[] sum) {
        return new Text(
                how.french() + "\u00A0: " + sum[1] + " (réunions\u00A0: " + sum[0] + ")",
                how.english() + ": " + sum[1] + " (meetings: " + sum[0] + ")");
    }

    private static Measurement meanAttendance(
            Indicator indicator, WithFigures<Governance> subject, Optional<DateRange> period) {
        HeldMeetings held = HeldMeetings.of(subject.subject(), period);
        List<Meeting> attended = held.attended();
        ListedOrStated over = attendances(attended, subject, period);
        if (!over.isStated(period)) {
            return over.listed().isEmpty()
                    ? over.byNeither(indicator, NO_ATTENDANCE).missing(without(held, attended))
                    : Measurement.ratio(indicator, over.listed().get(), BigDecimal.valueOf(attended.size()), ZERO)
                            .counted(precisions(attended))
                            .missing(without(held, attended));
        }
        ListedOrStated under = meetings(held, subject, period);
        if (under.stated().isEmpty()) {
            return Measurement.notComputable(indicator, ONE_STATED);
        }
        return Measurement.ratio(
                        indicator,
                        over.stated().orElseThrow().getValue(),
                        under.stated().get().getValue(),
                        ZERO)
                .counted(List.of(
                        Figures.named(over.stated().get()),
                        Figures.named(under.stated().get())));
    }

    private static Measurement distinct(Indicator indicator, HeldMeetings held, Text none) {
        if (held.all().isEmpty()) {
            return Measurement.notComputable(indicator, none).missing(HeldMeetings.named(held.unplaced()));
        }
        List<Meeting> unlisted = held.unlisted();
        return unlisted.isEmpty()
                ? Measurement.of(indicator, BigDecimal.valueOf(held.persons().size()))
                        .counted(HeldMeetings.named(held.all()))
                        .missing(HeldMeetings.named(held.unplaced()))
                : Measurement.notComputable(indicator, NOT_ALL_LISTED).missing(HeldMeetings.named(unlisted));
    }

    private static Measurement organisations(
            Indicator indicator, WithFigures<Governance> subject, Optional<DateRange> period) {
        HeldMeetings held = HeldMeetings.of(subject.subject(), period);
        Set<String> organisations = held.organisations();
        return organisations.isEmpty()
                ? Measurement.notComputable(indicator, NO_ORGANISATION).missing(HeldMeetings.named(held.unplaced()))
                : Measurement.of(indicator, BigDecimal.valueOf(organisations.size()))
                        .counted(organisations.stream()
                                .sorted()
                                .limit(200)
                                .map(Text::of)
                                .toList())
                        .missing(HeldMeetings.named(held.unplaced()));
    }

    private static Measurement surveyAnswers(
            Indicator indicator, WithFigures<Governance> subject, Optional<DateRange> period) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Labelled> counted = new ArrayList<>();
        List<Labelled> missing = new ArrayList<>();
        for (Survey each : subject.subject().getSurveys()) {
            long answers = each.getPrecision() == Qualifier.PLANNED
                    ? Presence.UNKNOWN
                    : each.getAnswers().orElse((long) Presence.UNKNOWN);
            boolean inside = period.isEmpty()
                    || (each.getPeriod().isPresent()
                            && period.get().contains(each.getPeriod().get()));
            boolean outside = period.isPresent()
                    && each.getPeriod().isPresent()
                    && !period.get().overlaps(each.getPeriod().get());
            if (inside && answers >= 0) {
                sum = sum.add(BigDecimal.valueOf(answers));
                String text = each.getTitle() + " : " + answers + ", ";
                counted.add(new Text(
                        text + each.getPrecision().label(Locale.FRENCH),
                        text + each.getPrecision().label(Locale.ENGLISH)));
            } else if (!outside) {
                missing.add(Text.of(each.getTitle()));
            }
        }
        Optional<BigDecimal> listed = counted.isEmpty() ? Optional.empty() : Optional.of(sum);
        ListedOrStated number = ListedOrStated.of(listed, subject.figures(), "governance.survey-answers", period);
        if (number.isStated(period)) {
            return number.byFigure(indicator);
        }
        return number.listed().isEmpty()
                ? number.byNeither(indicator, NO_ANSWERS).missing(missing)
                : Measurement.of(indicator, sum).counted(counted).missing(missing);
    }

    private static Measurement followUp(
            Indicator indicator, WithFigures<Governance> subject, Optional<DateRange> period) {
        long all = 0;
        long reasoned = 0;
        List<Labelled> missing = new ArrayList<>();
        for (Proposal each : subject.subject().getProposals()) {
            DateRange on = each.getOn().orElse(null);
            if (period.isEmpty() || (on != null && period.get().contains(on))) {
                all++;
                reasoned += each.getAnswer().isPresent() && !each.getReasons().isEmpty() ? 1 : 0;
            } else if (on == null || period.get().overlaps(on)) {
                missing.add(Text.of(each.getTitle()));
            }
        }
        return all == 0
                ? Measurement.notComputable(indicator, NO_PROPOSAL).missing(missing)
                : Measurement.ratio(indicator, BigDecimal.valueOf(reasoned), BigDecimal.valueOf(all), ZERO)
                        .missing(missing);
    }

    private static Measurement periodicity(
            Indicator indicator, WithFigures<Governance> subject, Optional<DateRange> period) {
        if (period.isEmpty()) {
            return Measurement.notComputable(indicator, NO_PERIOD);
        }
        ResolvedGovernance resolved = ResolvedGovernance.of(subject.subject());
        long due = 0;
        long met = 0;
        List<Labelled> counted = new ArrayList<>();
        List<Labelled> missing = new ArrayList<>();
        for (GovernanceBody body : subject.subject().getBodies()) {
            List<Meeting> meetings = resolved.meetingsOf(body.getId());
            BodyMeetings counts =
                    BodyMeetings.within(body, meetings, period.get()).orElse(null);
            if (counts == null || counts.due() == 0) {
                continue;
            }
            long open = counts.due() - counts.met() - counts.missed();
            if (meetings.isEmpty() || (counts.met() < counts.due() && counts.undated() + open > 0)) {
                missing.add(Text.of(body.getName()));
            }
            due += counts.due();
            met += counts.met();
            counted.add(Text.of(body.getName() + " : " + counts.met() + " / " + counts.due()));
        }
        if (due == 0 || !missing.isEmpty()) {
            return Measurement.notComputable(indicator, due == 0 ? NO_DUE : NOT_LISTED)
                    .missing(missing);
        }
        return Measurement.ratio(indicator, BigDecimal.valueOf(met), BigDecimal.valueOf(due), ZERO)
                .counted(counted);
    }

    private static Measurement minutesPublished(
            Indicator indicator, WithFigures<Governance> subject, Optional<DateRange> period) {
        HeldMeetings held = HeldMeetings.of(subject.subject(), period);
        if (held.all().isEmpty()) {
            return Measurement.notComputable(indicator, NO_MEETING).missing(HeldMeetings.named(held.unplaced()));
        }
        long published = 0;
        List<Meeting> missing = new ArrayList<>();
        for (Meeting each : held.all()) {
            MeetingDocument minutes = AttendanceRules.minutesOf(each);
            if (minutes != null && minutes.isPublished()) {
                published++;
            } else {
                missing.add(each);
            }
        }
        missing.addAll(held.unplaced());
        return Measurement.ratio(
                        indicator,
                        BigDecimal.valueOf(published),
                        BigDecimal.valueOf(held.all().size()),
                        ZERO)
                .missing(HeldMeetings.named(missing));
    }
}
