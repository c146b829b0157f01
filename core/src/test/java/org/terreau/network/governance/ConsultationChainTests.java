package org.terreau.network.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.network.governance.Governances.consultation;
import static org.terreau.network.governance.Governances.on;
import static org.terreau.network.governance.Governances.step;
import static org.terreau.network.governance.StepKind.CONSULTATION_DAY;
import static org.terreau.network.governance.StepKind.DECISION;
import static org.terreau.network.governance.StepKind.FIRST_REVIEW;
import static org.terreau.network.governance.StepKind.RESTITUTION;
import static org.terreau.network.governance.StepKind.SYNTHESIS;
import static org.terreau.network.governance.StepKind.WORKSHOPS;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ConsultationChainTests {

    private static ConsultationChain chain(ConsultationStep... steps) {
        return ConsultationChain.of(consultation(steps).build());
    }

    /** Seed 000: the day on 8 February 2023, the restitution on 2 June, the vote on 17 October. */
    @Test
    void theChainOfHauteGaronne() {
        ConsultationChain chain = chain(
                step(DECISION, "2023-10-17"),
                step(CONSULTATION_DAY, "2023-02-08"),
                step(WORKSHOPS).build(),
                step(RESTITUTION, "2023-06-02"));

        assertThat(chain.done()).containsExactly(CONSULTATION_DAY, WORKSHOPS, RESTITUTION, DECISION);
        assertThat(chain.last()).contains(DECISION);
        assertThat(chain.next()).contains(FIRST_REVIEW);
        assertThat(chain.missing()).containsExactly(SYNTHESIS);
        assertThat(chain.isComplete()).isFalse();
        assertThat(chain.isDone(WORKSHOPS)).isTrue();
        assertThat(chain.isDone(SYNTHESIS)).isFalse();
        assertThat(chain.on(RESTITUTION)).contains(on("2023-06-02"));
        assertThat(chain.on(WORKSHOPS)).isEmpty();
        assertThat(chain.intervals())
                .containsExactly(
                        new ConsultationChain.Interval(CONSULTATION_DAY, RESTITUTION, 114, 114),
                        new ConsultationChain.Interval(RESTITUTION, DECISION, 137, 137));
    }

    @Test
    void datesThatAreMonthsLeaveTheDaysOpen() {
        assertThat(chain(step(CONSULTATION_DAY, "2023-02"), step(WORKSHOPS, "2023-03-01"))
                        .intervals())
                .containsExactly(new ConsultationChain.Interval(CONSULTATION_DAY, WORKSHOPS, 1, 28));
        assertThat(chain(step(CONSULTATION_DAY, "2023-02-08"), step(WORKSHOPS, "2023-02-01"))
                        .intervals())
                .containsExactly(new ConsultationChain.Interval(CONSULTATION_DAY, WORKSHOPS, -7, -7));
    }

    @Test
    void ofSeveralOfOneKindTheFirstCounts() {
        ConsultationChain chain = chain(
                step(WORKSHOPS, "2023-05"),
                step(WORKSHOPS, "2023-03"),
                step(WORKSHOPS).build());
        assertThat(chain.on(WORKSHOPS)).contains(on("2023-03"));
        assertThat(chain.intervals()).isEmpty();
    }

    @Test
    void whatIsOnlyPlannedIsNotDone() {
        ConsultationStep planned =
                step(CONSULTATION_DAY, "2023-02-08").toBuilder().done(false).build();
        assertThat(chain(planned).done()).isEmpty();
        assertThat(chain(planned).next()).contains(CONSULTATION_DAY);
        assertThat(chain(planned).on(CONSULTATION_DAY)).isEmpty();
        assertThat(chain(planned, step(WORKSHOPS).build()).missing()).containsExactly(CONSULTATION_DAY);
        assertThat(chain().missing()).isEmpty();
        assertThat(chain().last()).isEmpty();
    }

    @Test
    void aCompleteChainHasNothingNext() {
        ConsultationChain chain = chain(
                Arrays.stream(StepKind.values()).map(kind -> step(kind).build()).toArray(ConsultationStep[]::new));
        assertThat(chain.isComplete()).isTrue();
        assertThat(chain.next()).isEmpty();
        assertThat(chain.missing()).isEmpty();
    }
}
