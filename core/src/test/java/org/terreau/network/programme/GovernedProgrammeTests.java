package org.terreau.network.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.network.programme.ProgrammeExamples.committee;
import static org.terreau.network.programme.Programmes.programme;
import static org.terreau.network.programme.Programmes.tool;
import static org.terreau.network.programme.Programmes.using;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.terreau.network.governance.GovernanceBody;
import org.terreau.value.DateRange;
import org.terreau.value.Frequency;

class GovernedProgrammeTests {

    private static EvaluationTool tied(EvaluationTool.Builder tool, GovernanceBody... bodies) {
        return new GovernedProgramme(using(tool), List.of(bodies))
                .withFrequencies()
                .getTools()
                .get(0);
    }

    private static EvaluationTool.Builder minutes() {
        return tool(ToolKind.MINUTES).body("pilotage");
    }

    @Test
    void minutesAreDueAsOftenAsTheBodyMeetsFromItsCreationOn() {
        GovernanceBody body = committee().since(DateRange.year(2013)).build();
        Programme programme =
                using(minutes()).toBuilder().started(DateRange.parse("1991-05")).build();
        EvaluationFolder folder = EvaluationFolder.of(
                new GovernedProgramme(programme, List.of(body)).withFrequencies(), LocalDate.of(2016, 1, 1));
        assertThat(folder.due()).isEqualTo(2);
        assertThat(folder.tools().get(0).missingRanges()).hasToString("[2014/2015]");
        assertThat(EvaluationFolder.of(programme, LocalDate.of(2016, 1, 1)).due())
                .isZero();
    }

    @Test
    void whatTheToolSaysItselfHolds() {
        GovernanceBody body = committee().since(DateRange.year(2013)).build();
        assertThat(tied(minutes().often(Frequency.parse("1/month")), body).getOften())
                .contains(Frequency.parse("1/month"));
        assertThat(tied(minutes().since(DateRange.year(2015)), body).getSince()).contains(DateRange.year(2015));
    }

    @Test
    void theFirstBodyOfAnIdCountsWhileItGoesOnAndHasARule() {
        GovernanceBody monthly = committee().meets(Frequency.parse("1/month")).build();
        assertThat(tied(minutes(), monthly, committee().build()).getOften()).contains(Frequency.parse("1/month"));
        assertThat(tied(minutes(), committee().until(DateRange.year(2010)).build())
                        .getOften())
                .isEmpty();
        assertThat(tied(minutes(), committee().meets(Optional.empty()).build()).getOften())
                .isEmpty();
        assertThat(tied(minutes()).getOften()).isEmpty();
    }

    @Test
    void whatGainsNothingIsTheSame() {
        Programme programme = programme()
                .addTool(minutes().body("nowhere").build())
                .addTool(tool(ToolKind.PRESS_REVIEW).build())
                .build();
        assertThat(new GovernedProgramme(programme, List.of(committee().build())).withFrequencies())
                .isSameAs(programme);
    }
}
