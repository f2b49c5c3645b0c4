package coop.alveole.domain.people;

import static coop.alveole.domain.people.ErasureRule.NOT_ERASED;
import static coop.alveole.domain.people.PersonRule.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.people.PersonCommand.*;
import coop.alveole.domain.people.PersonEvent.*;
import coop.alveole.domain.shared.*;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** A call is noted once it has been held, and taken back when it was noted wrongly. */
class CallDecisionsTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    static final PersonalDetail NOTE =
            new PersonalDetail(PersonalField.CALL_NOTE, new Personal("person/" + uuid("a") + "/contact~bm90ZQ"));
    static final PersonRecorded FILE = new PersonRecorded(
            AMINA,
            TODAY.minusYears(1),
            List.of(new PersonalDetail(
                    PersonalField.LAST_NAME, new Personal("person/" + uuid("a") + "/identity~bm9t"))));
    static final CallNoted FIRST = new CallNoted(AMINA, 1, TODAY, NOTE);

    final AggregateTestFixture<Person> person = new AggregateTestFixture<>(Person.class);

    @Test
    void aCallOfTodayOrOfBeforeIsNotedUnderTheNextNumber() {
        person.given(FILE).when(new NoteCall(AMINA, TODAY, TODAY, NOTE)).expectEvents(FIRST);
        person.given(FILE, FIRST)
                .when(new NoteCall(AMINA, TODAY, TODAY.minusDays(3), NOTE))
                .expectEvents(new CallNoted(AMINA, 2, TODAY.minusDays(3), NOTE));
    }

    @Test
    void refusesACallOfTomorrow() {
        person.given(FILE)
                .when(new NoteCall(AMINA, TODAY, TODAY.plusDays(1), NOTE))
                .expectNoEvents()
                .expectException(Refused.by(CALL_NOTED_ONCE_HELD, "calledOn", TODAY.plusDays(1)));
    }

    @Test
    void refusesACallWithWhomeverIsErased() {
        person.given(
                        FILE,
                        new KeysDestroyed(
                                AMINA, List.of(RetentionClass.CONTACT), BRUNO, ErasureBasis.ON_REQUEST, TODAY, TODAY))
                .when(new NoteCall(AMINA, TODAY, TODAY, NOTE))
                .expectNoEvents()
                .expectException(Refused.by(NOT_ERASED, "id"));
    }

    @Test
    void refusesACallOnAFileThatIsJoinedToAnother() {
        person.given(FILE, new PersonJoined(AMINA, person("e"), TODAY))
                .when(new NoteCall(AMINA, TODAY, TODAY, NOTE))
                .expectNoEvents()
                .expectException(Refused.by(PERSON_STANDS_ALONE, "id", TODAY));
    }

    @Test
    void aWrongNoteIsTakenBackWithAReasonAndItsNumberIsNotUsedAgain() {
        var withdrawn = new CallWithdrawn(AMINA, 1, TODAY, CallMistake.WRONG_PERSON);
        person.given(FILE, FIRST)
                .when(new WithdrawCall(AMINA, TODAY, 1, CallMistake.WRONG_PERSON))
                .expectEvents(withdrawn);
        person.given(FILE, FIRST, withdrawn)
                .when(new NoteCall(AMINA, TODAY, TODAY, NOTE))
                .expectEvents(new CallNoted(AMINA, 2, TODAY, NOTE));
    }

    @Test
    void refusesToTakeBackWhatIsNotOnFileOrIsNotAnyMore() {
        person.given(FILE, FIRST)
                .when(new WithdrawCall(AMINA, TODAY, 2, CallMistake.NOTED_TWICE))
                .expectNoEvents()
                .expectException(Refused.by(CALL_ON_FILE, "number", 2));
        person.given(FILE, FIRST, new CallWithdrawn(AMINA, 1, TODAY, CallMistake.NOTED_TWICE))
                .when(new WithdrawCall(AMINA, TODAY, 1, CallMistake.NOTED_TWICE))
                .expectNoEvents()
                .expectException(Refused.by(CALL_ON_FILE, "number", 1));
    }
}
