package coop.alveole.domain.accompaniment;

import static coop.alveole.domain.accompaniment.AccompanimentRule.*;
import static coop.alveole.domain.shared.Cast.AMINAS;

import coop.alveole.domain.accompaniment.AccompanimentCommand.*;
import coop.alveole.domain.accompaniment.AccompanimentEvent.*;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class AccompanimentTest {
    static final LocalDate HELD = LocalDate.of(2026, 3, 12);
    static final InterviewHeld INTERVIEW = new InterviewHeld(AMINAS, HELD);

    final AggregateTestFixture<Accompaniment> accompaniment = new AggregateTestFixture<>(Accompaniment.class);

    @Test
    void beginsWithItsFirstInterview() {
        accompaniment
                .givenNoPriorActivity()
                .when(new RecordInterview(AMINAS, HELD))
                .expectEvents(INTERVIEW);
    }

    @Test
    void anInterviewOfTheDayAfterIsAnother() {
        accompaniment
                .given(INTERVIEW)
                .when(new RecordInterview(AMINAS, HELD.plusDays(1)))
                .expectEvents(new InterviewHeld(AMINAS, HELD.plusDays(1)));
    }

    @Test
    void refusesASecondInterviewOnOneDay() {
        accompaniment
                .given(INTERVIEW)
                .when(new RecordInterview(AMINAS, HELD))
                .expectNoEvents()
                .expectException(Refused.by(INTERVIEW_ONCE_A_DAY, "heldOn", HELD));
    }

    @Test
    void oneRecordedByMistakeIsWithdrawnAndMayBeRecordedAgain() {
        var withdrawn = new InterviewWithdrawn(AMINAS, HELD);
        accompaniment.given(INTERVIEW).when(new WithdrawInterview(AMINAS, HELD)).expectEvents(withdrawn);
        accompaniment
                .given(INTERVIEW, withdrawn)
                .when(new RecordInterview(AMINAS, HELD))
                .expectEvents(INTERVIEW);
    }

    @Test
    void refusesToWithdrawWhatWasNotRecorded() {
        accompaniment
                .given(INTERVIEW)
                .when(new WithdrawInterview(AMINAS, HELD.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(INTERVIEW_RECORDED, "heldOn", HELD.minusDays(1)));
    }
}
