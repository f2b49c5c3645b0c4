package coop.alveole.domain.people;

import static coop.alveole.domain.people.ErasureRule.*;
import static coop.alveole.domain.shared.Cast.*;
import static coop.alveole.domain.shared.RetentionClass.*;

import coop.alveole.domain.people.PersonCommand.*;
import coop.alveole.domain.people.PersonEvent.*;
import coop.alveole.domain.people.Relation.Employment;
import coop.alveole.domain.people.Relation.Register;
import coop.alveole.domain.people.Relation.Stage;
import coop.alveole.domain.shared.*;
import coop.alveole.domain.shared.RetentionAnswer.*;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** What a person may ask about their own data, and what erasing answers. */
class ErasureTest {
    static final LocalDate ASKED = LocalDate.of(2026, 1, 31);
    static final LocalDate ANSWER_BY = LocalDate.of(2026, 2, 28);
    static final LocalDate LEFT = LocalDate.of(2024, 6, 30);
    static final LocalDate SOCIAL_UNTIL = LocalDate.of(2029, 6, 30);
    static final PersonRecorded FILE = new PersonRecorded(AMINA, LEFT.minusYears(3), List.of());
    static final AccessRequested ACCESS = new AccessRequested(AMINA, ASKED, ANSWER_BY);
    static final ErasureRequested ERASURE = new ErasureRequested(AMINA, ASKED, ANSWER_BY);
    static final Relation LEFT_LONG_AGO =
            new Relation(new Stage.Ended(LEFT), new Employment.Since(LEFT.minusYears(2)), Register.NEVER_ASSOCIATE);
    static final Relation UNDER_WAY =
            new Relation(new Stage.UnderWay(), new Employment.None(), Register.NEVER_ASSOCIATE);

    final AggregateTestFixture<Person> person = new AggregateTestFixture<>(Person.class);

    @Test
    void aRequestIsAnsweredWithinAMonthClampedToItsLastDay() {
        person.given(FILE).when(new RequestAccess(AMINA, ASKED)).expectEvents(ACCESS);
        person.given(FILE).when(new RequestErasure(AMINA, ASKED)).expectEvents(ERASURE);
    }

    @Test
    void bothSortsOfRequestMayBeOpenTogether() {
        person.given(FILE, ACCESS).when(new RequestErasure(AMINA, ASKED)).expectEvents(ERASURE);
        person.given(FILE, ERASURE).when(new RequestAccess(AMINA, ASKED)).expectEvents(ACCESS);
    }

    @Test
    void refusesASecondRequestOfTheSameSort() {
        person.given(FILE, ACCESS)
                .when(new RequestAccess(AMINA, ASKED.plusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(ONE_REQUEST_AT_A_TIME, "requestedOn", ASKED));
        person.given(FILE, ERASURE)
                .when(new RequestErasure(AMINA, ASKED.plusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(ONE_REQUEST_AT_A_TIME, "requestedOn", ASKED));
    }

    @Test
    void anAccessRequestIsAnsweredAndMayBeMadeAgain() {
        var answered = new AccessAnswered(AMINA, ASKED, ASKED);
        person.given(FILE, ACCESS).when(new AnswerAccess(AMINA, ASKED)).expectEvents(answered);
        person.given(FILE, ACCESS, answered)
                .when(new RequestAccess(AMINA, ASKED))
                .expectEvents(ACCESS);
    }

    @Test
    void refusesAnAnswerToNoRequestOrBeforeIt() {
        person.given(FILE, ERASURE)
                .when(new AnswerAccess(AMINA, ASKED))
                .expectNoEvents()
                .expectException(Refused.by(REQUEST_TO_ANSWER, "id"));
        person.given(FILE, ACCESS)
                .when(new AnswerAccess(AMINA, ASKED.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(ANSWER_AFTER_THE_REQUEST, "answeredOn", ASKED));
    }

    @Test
    void aRequestAfterTheRelationDestroysAllButWhatTheLawKeeps() {
        person.given(FILE, ERASURE)
                .when(new ErasePerson(AMINA, ANSWER_BY, BRUNO, LEFT_LONG_AGO))
                .expectEvents(
                        destroyed(ErasureBasis.ON_REQUEST, ASKED, ANSWER_BY, IDENTITY, CONTACT, CARE),
                        answered(
                                ASKED,
                                ANSWER_BY,
                                new Destroyed(IDENTITY),
                                new Destroyed(CONTACT),
                                new KeptUntil(SOCIAL, SOCIAL_UNTIL),
                                new Destroyed(CARE)));
    }

    @Test
    void aRequestDuringTheRelationIsAnsweredAndDestroysOnlyTheNotesOfCare() {
        person.given(FILE, ERASURE)
                .when(new ErasePerson(AMINA, ASKED, BRUNO, UNDER_WAY))
                .expectEvents(
                        destroyed(ErasureBasis.ON_REQUEST, ASKED, ASKED, CARE),
                        answered(
                                ASKED,
                                ASKED,
                                new KeptForTheRelation(IDENTITY),
                                new KeptForTheRelation(CONTACT),
                                new KeptForTheRelation(SOCIAL),
                                new Destroyed(CARE)));
    }

    @Test
    void withoutARequestWhatIsOverItsTimeIsDestroyed() {
        var dayAfter = SOCIAL_UNTIL.plusDays(1);
        person.given(FILE)
                .when(new ErasePerson(AMINA, dayAfter, BRUNO, LEFT_LONG_AGO))
                .expectEvents(
                        destroyed(ErasureBasis.END_OF_RETENTION, dayAfter, dayAfter, IDENTITY, CONTACT, SOCIAL, CARE),
                        answered(
                                dayAfter,
                                dayAfter,
                                new Destroyed(IDENTITY),
                                new Destroyed(CONTACT),
                                new Destroyed(SOCIAL),
                                new Destroyed(CARE)));
    }

    @Test
    void refusesToEraseWithoutARequestWhatIsStillToBeKept() {
        person.given(FILE)
                .when(new ErasePerson(AMINA, ASKED, BRUNO, UNDER_WAY))
                .expectNoEvents()
                .expectException(Refused.by(SOMETHING_TO_ERASE, "id", ASKED));
    }

    @Test
    void refusesToEraseBeforeTheRequestWasMade() {
        person.given(FILE, ERASURE)
                .when(new ErasePerson(AMINA, ASKED.minusDays(1), BRUNO, LEFT_LONG_AGO))
                .expectNoEvents()
                .expectException(Refused.by(ANSWER_AFTER_THE_REQUEST, "answeredOn", ASKED));
    }

    @Test
    void whatWasErasedIsNotErasedAgainAndTheRestIsAnswered() {
        var before = destroyed(ErasureBasis.ON_REQUEST, ASKED, ASKED, IDENTITY, CONTACT, CARE);
        person.given(FILE, before)
                .when(new ErasePerson(AMINA, SOCIAL_UNTIL, BRUNO, LEFT_LONG_AGO))
                .expectNoEvents()
                .expectException(Refused.by(SOMETHING_TO_ERASE, "id", SOCIAL_UNTIL));
        person.given(FILE, before, ERASURE)
                .when(new ErasePerson(AMINA, SOCIAL_UNTIL, BRUNO, LEFT_LONG_AGO))
                .expectEvents(answered(ASKED, SOCIAL_UNTIL, new KeptUntil(SOCIAL, SOCIAL_UNTIL)));
    }

    private static KeysDestroyed destroyed(
            ErasureBasis basis, LocalDate asked, LocalDate day, RetentionClass... classes) {
        return new KeysDestroyed(AMINA, List.of(classes), BRUNO, basis, asked, day);
    }

    private static ErasureAnswered answered(LocalDate asked, LocalDate day, RetentionAnswer... answers) {
        return new ErasureAnswered(AMINA, asked, day, List.of(answers));
    }
}
