package org.terreau.network.programme;

import static org.terreau.network.programme.ObjectiveKind.FINALITY;
import static org.terreau.network.programme.ObjectiveKind.FIRST;
import static org.terreau.network.programme.ObjectiveKind.QUANTITATIVE;
import static org.terreau.network.programme.ObjectiveKind.SECONDARY;
import static org.terreau.network.programme.ObjectiveKind.SUB;
import static org.terreau.network.programme.Programmes.objective;
import static org.terreau.network.programme.Programmes.of;
import static org.terreau.network.programme.Programmes.paper;
import static org.terreau.network.programme.Programmes.programme;
import static org.terreau.network.programme.Programmes.reached;
import static org.terreau.network.programme.Programmes.tool;
import static org.terreau.network.programme.Programmes.using;
import static org.terreau.network.programme.Programmes.welcoming;
import static org.terreau.network.programme.Programmes.with;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.RuleExample;
import org.terreau.network.governance.GovernanceBody;
import org.terreau.statistic.Qualifier;
import org.terreau.statistic.WithFigures;
import org.terreau.value.DateRange;
import org.terreau.value.Frequency;

/** An example that fires and a twin that does not, for each rule of this room and for each way in which it speaks. */
public final class ProgrammeExamples {

    private ProgrammeExamples() {}

    /**
     * Returns the examples.
     *
     * @return at least one for each rule
     */
    public static List<RuleExample<?>> all() {
        List<RuleExample<?>> all = new ArrayList<>();
        all.addAll(trees());
        all.addAll(targets());
        all.addAll(attainments());
        all.addAll(tools());
        all.addAll(toolsOfBodies());
        all.addAll(records());
        all.addAll(indicators());
        all.addAll(SessionExamples.all());
        all.addAll(PeopleExamples.all());
        return all;
    }

    static RuleExample<Programme> example(String code, Programme fires, Programme spares) {
        return new RuleExample<>(code, ProgrammeRules.programmes(), fires, spares);
    }

    static RuleExample<WithFigures<Programme>> held(
            String code, WithFigures<Programme> fires, WithFigures<Programme> spares) {
        return new RuleExample<>(code, ProgrammeRules.withFigures(), fires, spares);
    }

    private static List<RuleExample<?>> trees() {
        return List.of(
                example(
                        "PRG-001",
                        of(objective("a", FIRST), objective("b", SUB, "x")),
                        of(objective("a", FIRST), objective("b", SUB, "a"))),
                example(
                        "PRG-002",
                        of(objective("a", SUB, "b"), objective("b", SUB, "a")),
                        of(objective("a", SUB), objective("b", SUB, "a"))),
                example("PRG-002", of(objective("a", SUB, "a")), of(objective("a", SUB))),
                example(
                        "PRG-003",
                        of(objective("a", FINALITY), objective("b", FINALITY)),
                        of(objective("a", FINALITY), objective("b", FINALITY, "a"))),
                example(
                        "PRG-004",
                        of(objective("a", SUB), objective("b", FINALITY, "a")),
                        of(objective("a", FINALITY), objective("b", SUB, "a"))),
                example(
                        "PRG-004",
                        of(objective("a", SECONDARY), objective("b", FIRST, "a")),
                        of(objective("a", SUB), objective("b", SECONDARY, "a"))));
    }

    private static List<RuleExample<?>> targets() {
        Objective.Builder counted = objective("a", QUANTITATIVE).target(BigDecimal.TEN);
        return List.of(
                example("PRG-005", of(objective("a", QUANTITATIVE)), of(welcoming("60"))),
                example("PRG-005", of(counted), of(objective("a", SECONDARY))),
                example(
                        "PRG-006",
                        of(objective("a", SECONDARY).target(BigDecimal.TEN).unit("ruches")),
                        of(welcoming("60"))));
    }

    private static List<RuleExample<?>> attainments() {
        Programme sixty = of(welcoming("60"));
        Programme rates = of(welcoming("60").unit("%"));
        return List.of(
                held("PRG-007", with(sixty), with(sixty, reached("56", "2015"))),
                held(
                        "PRG-007",
                        with(sixty, reached("56", "2015"), reached("36", "2015")),
                        with(sixty, reached("56", "2015"), reached("36", "2014"))),
                held(
                        "PRG-007",
                        with(sixty, reached("60", "2016").qualifier(Qualifier.PLANNED)),
                        with(of(objective("a", FIRST)), reached("60", "2016"))),
                held("PRG-008", with(rates, reached("56", "2015")), with(sixty, reached("56", "2015"))),
                held("PRG-009", with(sixty, reached("56", "2015")), with(rates, reached("56", "2015"))),
                held("PRG-009", with(sixty, reached("60", "2015")), with(sixty)),
                held("PRG-009", with(sixty, reached("56", "2015-01/2015-06")), with(sixty, reached("56", "2999"))),
                held("PRG-009", with(sixty, reached("56", "2015").qualifier(Qualifier.AT_LEAST)), with(sixty)),
                held(
                        "PRG-009",
                        with(sixty, Programmes.figure(Programmes.REACHED, "56")),
                        with(sixty, Programmes.figure(Programmes.REACHED, "56").base("allocataires"))));
    }

    private static List<RuleExample<?>> tools() {
        EvaluationTool.Builder monthly = tool(ToolKind.REVIEW).often(Frequency.parse("1/month"));
        Programme since =
                using(monthly).toBuilder().started(DateRange.parse("2999")).build();
        EvaluationTool.Builder yearly = tool(ToolKind.SYNTHESIS, "1/year", "2013-12");
        String[] years = new String[80];
        for (int i = 0; i < years.length; i++) {
            years[i] = Integer.toString(2014 + i);
        }
        EvaluationTool.Builder some = tool(ToolKind.SYNTHESIS, "1/year", "2013-12", years);
        return List.of(
                example("PRG-010", using(monthly), since),
                example("PRG-011", using(yearly), using(tool(ToolKind.SYNTHESIS, "1/year", "2999"))),
                example("PRG-012", using(tool(ToolKind.SYNTHESIS, "1/year", "2013-12", "2014", "2016")), using(some)),
                example("PRG-012", using(tool(ToolKind.SYNTHESIS, "1/year", "2013-12", "2014")), using(yearly)));
    }

    private static List<RuleExample<?>> toolsOfBodies() {
        Programme minutes = since("1991-05", minutes());
        Programme some = since("1991-05", minutes().addRecord(paper("2015").build()));
        Programme always =
                since("1991-05", minutes().often(Frequency.parse("1/year")).since(DateRange.parse("2999")));
        GovernedProgramme ended =
                governed(minutes, committee().until(DateRange.parse("2010")).build());
        return List.of(
                governed("PRG-010", governed(using(minutes())), governed(minutes)),
                governed(
                        "PRG-011",
                        governed(minutes),
                        governed(minutes, committee().meets(Optional.empty()).build())),
                governed("PRG-011", governed(minutes), ended),
                governed("PRG-012", governed(some), governed(always)),
                example("PRG-035", minutes, some),
                example("PRG-035", minutes, using(minutes())),
                example("PRG-035", since("2025-11-20", minutes()), since("2025-11-22", minutes())),
                governed("PRG-035", ended, governed(minutes)));
    }

    private static Programme since(String started, EvaluationTool.Builder tool) {
        return using(tool).toBuilder().started(DateRange.parse(started)).build();
    }

    private static EvaluationTool.Builder minutes() {
        return tool(ToolKind.MINUTES).title("Comptes rendus").body("pilotage");
    }

    /** A committee that meets once a year. */
    static GovernanceBody.Builder committee() {
        return GovernanceBody.builder()
                .id("pilotage")
                .name("Comité de pilotage")
                .meets(Frequency.parse("1/year"));
    }

    private static GovernedProgramme governed(Programme programme, GovernanceBody... bodies) {
        return new GovernedProgramme(
                programme, bodies.length == 0 ? List.of(committee().build()) : List.of(bodies));
    }

    private static RuleExample<GovernedProgramme> governed(
            String code, GovernedProgramme fires, GovernedProgramme spares) {
        return new RuleExample<>(code, ProgrammeRules.governed(), fires, spares);
    }

    private static List<RuleExample<?>> records() {
        ToolRecord unsigned = paper("2015-03").signed(false).build();
        ToolRecord signed = paper("2015-03").signed(true).build();
        return List.of(
                example(
                        "PRG-013",
                        using(tool(ToolKind.SIGNED_SHEET).addRecord(unsigned)),
                        using(tool(ToolKind.SIGNED_SHEET).addRecord(signed))),
                example(
                        "PRG-013",
                        using(tool(ToolKind.REVIEW).signed(true).addRecord(unsigned)),
                        using(tool(ToolKind.REVIEW).addRecord(unsigned))),
                example(
                        "PRG-013",
                        using(tool(ToolKind.SIGNED_SHEET).addRecord(unsigned)),
                        using(tool(ToolKind.SIGNED_SHEET)
                                .addRecord(unsigned.toBuilder()
                                        .signed(Optional.empty())
                                        .build()))),
                example(
                        "PRG-014",
                        using(tool(ToolKind.PRESS_REVIEW)
                                .addRecord(paper("2999").build())),
                        using(tool(ToolKind.PRESS_REVIEW)
                                .addRecord(paper("2015/2999").build()))),
                example(
                        "PRG-014",
                        using(tool(ToolKind.REVIEW, "1/month", "2015-03", "2015-02")),
                        using(tool(ToolKind.REVIEW, "1/month", "2015-03", "2015-03"))));
    }

    private static List<RuleExample<?>> indicators() {
        return List.of(
                example(
                        "PRG-015",
                        judged(indicator(1, IndicatorNature.QUANTITATIVE)),
                        judged(indicator(1, IndicatorNature.QUALITATIVE))),
                example(
                        "PRG-015",
                        judged(indicator(1, IndicatorNature.MIXED)),
                        judged(indicator(1, IndicatorNature.MIXED).addMeasuredBy("programme.menus"))),
                example(
                        "PRG-016",
                        judged(indicator(1, IndicatorNature.QUALITATIVE).addMeasuredBy("garden.varieties")),
                        judged(indicator(1, IndicatorNature.MIXED).addMeasuredBy("garden.varieties"))),
                example(
                        "PRG-017",
                        judged(indicator(1, IndicatorNature.MIXED), indicator(3, IndicatorNature.MIXED)),
                        judged(indicator(2, IndicatorNature.MIXED), indicator(1, IndicatorNature.MIXED))),
                example(
                        "PRG-017",
                        programme()
                                .addTool(tool(ToolKind.REVIEW).number(2).build())
                                .addTool(tool(ToolKind.DASHBOARD).number(2).build())
                                .addTool(tool(ToolKind.MINUTES).build())
                                .build(),
                        programme()
                                .addTool(tool(ToolKind.REVIEW).number(2).build())
                                .addTool(tool(ToolKind.DASHBOARD).number(3).build())
                                .addTool(tool(ToolKind.MINUTES).build())
                                .build()));
    }

    private static ProgrammeIndicator.Builder indicator(int number, IndicatorNature nature) {
        return ProgrammeIndicator.builder().number(number).nature(nature).title("Nombre de variétés");
    }

    private static Programme judged(ProgrammeIndicator.Builder... indicators) {
        Programme.Builder programme = programme();
        for (ProgrammeIndicator.Builder each : indicators) {
            programme.addIndicator(each.build());
        }
        return programme.build();
    }
}
