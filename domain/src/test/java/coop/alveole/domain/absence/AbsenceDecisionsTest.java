package coop.alveole.domain.absence;

import static coop.alveole.domain.absence.AbsenceCommand.SubstituteReach.ALL_THE_LINES;
import static coop.alveole.domain.absence.AbsenceCommand.SubstituteReach.NOT_ALL;
import static coop.alveole.domain.absence.AbsenceRule.*;
import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.absence.AbsenceCommand.*;
import coop.alveole.domain.absence.AbsenceEvent.*;
import coop.alveole.domain.shared.AbsencesId;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** The absences of Bruno, whom Chloé stands in for. */
class AbsenceDecisionsTest {
    static final LocalDate FIRST = LocalDate.of(2026, 7, 6);
    static final LocalDate LAST = LocalDate.of(2026, 7, 19);
    static final AbsencesId BRUNOS = AbsencesId.of(BRUNO);
    static final AbsenceRecorded AWAY = new AbsenceRecorded(BRUNOS, FIRST, LAST, CHLOE);

    final AggregateTestFixture<Absences> absences = new AggregateTestFixture<>(Absences.class);

    @Test
    void anAbsenceOfOneDayIsOneAndNoneEndsBeforeItBegins() {
        absences.givenNoPriorActivity()
                .when(new RecordAbsence(BRUNOS, FIRST, FIRST, CHLOE, ALL_THE_LINES))
                .expectEvents(new AbsenceRecorded(BRUNOS, FIRST, FIRST, CHLOE));
        absences.givenNoPriorActivity()
                .when(new RecordAbsence(BRUNOS, FIRST, FIRST.minusDays(1), CHLOE, ALL_THE_LINES))
                .expectNoEvents()
                .expectException(Refused.by(AWAY_A_DAY_AT_LEAST, "lastDay", FIRST));
    }

    @Test
    void nobodyHasToStandIn() {
        absences.givenNoPriorActivity()
                .when(new RecordAbsence(BRUNOS, FIRST, LAST, null, NOT_ALL))
                .expectEvents(new AbsenceRecorded(BRUNOS, FIRST, LAST, null));
    }

    @Test
    void twoAbsencesShareNoDay() {
        absences.given(AWAY)
                .when(new RecordAbsence(BRUNOS, LAST.plusDays(1), LAST.plusDays(5), CHLOE, ALL_THE_LINES))
                .expectEvents(new AbsenceRecorded(BRUNOS, LAST.plusDays(1), LAST.plusDays(5), CHLOE));
        absences.given(AWAY)
                .when(new RecordAbsence(BRUNOS, LAST, LAST.plusDays(5), CHLOE, ALL_THE_LINES))
                .expectNoEvents()
                .expectException(Refused.by(ONE_ABSENCE_AT_A_TIME, "from", FIRST, LAST));
        absences.given(AWAY)
                .when(new RecordAbsence(BRUNOS, FIRST.minusDays(3), FIRST, CHLOE, ALL_THE_LINES))
                .expectNoEvents()
                .expectException(Refused.by(ONE_ABSENCE_AT_A_TIME, "from", FIRST, LAST));
    }

    @Test
    void nobodyStandsInForThemselves() {
        absences.givenNoPriorActivity()
                .when(new RecordAbsence(BRUNOS, FIRST, LAST, BRUNO, ALL_THE_LINES))
                .expectNoEvents()
                .expectException(Refused.by(SUBSTITUTED_BY_ANOTHER, "substitute"));
    }

    @Test
    void standingInOpensNoRight() {
        absences.givenNoPriorActivity()
                .when(new RecordAbsence(BRUNOS, FIRST, LAST, CHLOE, NOT_ALL))
                .expectNoEvents()
                .expectException(Refused.by(SUBSTITUTE_REACHES_THE_LINES, "substitute"));
    }

    @Test
    void anAbsenceEndsEarlyOnItsLastDayAtTheLatest() {
        absences.given(AWAY)
                .when(new EndAbsence(BRUNOS, FIRST, LAST))
                .expectEvents(new AbsenceEndedEarly(BRUNOS, FIRST, LAST));
        absences.given(AWAY)
                .when(new EndAbsence(BRUNOS, FIRST, LAST.plusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(ABSENCE_STILL_TO_END, "returnedOn", FIRST, LAST.plusDays(1)));
        absences.given(AWAY)
                .when(new EndAbsence(BRUNOS, FIRST.plusDays(1), LAST))
                .expectNoEvents()
                .expectException(Refused.by(ABSENCE_STILL_TO_END, "returnedOn", FIRST.plusDays(1), LAST));
    }

    @Test
    void theDaysAfterAnEarlyReturnAreFreeForAnotherAbsence() {
        absences.given(AWAY, new AbsenceEndedEarly(BRUNOS, FIRST, FIRST.plusDays(2)))
                .when(new RecordAbsence(BRUNOS, FIRST.plusDays(2), LAST, null, NOT_ALL))
                .expectEvents(new AbsenceRecorded(BRUNOS, FIRST.plusDays(2), LAST, null));
    }

    @Test
    void nothingIsLeftOfAnAbsenceThatIsCalledOff() {
        absences.given(AWAY, new AbsenceEndedEarly(BRUNOS, FIRST, FIRST))
                .when(new EndAbsence(BRUNOS, FIRST, FIRST))
                .expectNoEvents()
                .expectException(Refused.by(ABSENCE_STILL_TO_END, "returnedOn", FIRST, FIRST));
    }

    @Test
    void bothDaysAreDaysOfAbsence() {
        var calendar = AbsenceCalendar.NONE.with(AWAY);
        assertThat(calendar.on(FIRST.minusDays(1))).isEmpty();
        assertThat(calendar.on(FIRST)).contains(new Absence(FIRST, LAST, CHLOE));
        assertThat(calendar.on(LAST)).isPresent();
        assertThat(calendar.on(LAST.plusDays(1))).isEmpty();
        assertThat(calendar.with(new AbsenceEndedEarly(BRUNOS, FIRST, FIRST.plusDays(1)))
                        .on(FIRST.plusDays(1)))
                .as("the first day back")
                .isEmpty();
    }

    @Test
    void anAbsenceCountsFromItsFirstDayAndAReturnFromTheDayBack() {
        assertThat(List.<AbsenceEvent>of(AWAY, new AbsenceEndedEarly(BRUNOS, LAST, FIRST)))
                .extracting(AbsenceEvent::effectiveOn)
                .containsOnly(FIRST);
    }

    @Test
    void theAbsencesOfAnAccountBearItsUuid() {
        assertThat(BRUNOS.accountId()).isEqualTo(BRUNO);
    }
}
