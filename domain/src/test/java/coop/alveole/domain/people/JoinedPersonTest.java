package coop.alveole.domain.people;

import static coop.alveole.domain.people.PersonRule.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.people.PersonCommand.*;
import coop.alveole.domain.people.PersonEvent.*;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.RetentionAnswer;
import coop.alveole.domain.shared.RetentionClass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class JoinedPersonTest {
    static final PersonId KEPT = person("e");
    static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    static final PersonRecorded RECORDED = new PersonRecorded(AMINA, DAY.minusYears(6), List.of());
    static final PersonJoined JOINED = new PersonJoined(AMINA, KEPT, DAY);
    static final Relation LONG_AGO = Relation.contactOf(DAY.minusYears(6));

    final AggregateTestFixture<Person> person = new AggregateTestFixture<>(Person.class);

    @Test
    void twoPeopleOfOneHumanAreJoined() {
        person.given(RECORDED).when(new JoinPerson(AMINA, KEPT, DAY)).expectEvents(JOINED);
    }

    @Test
    void ofOneThatStandsAsideNothingIsRecorded() {
        person.given(RECORDED, JOINED)
                .when(new RecordResidencePermit(AMINA, DAY, DAY.plusYears(1)))
                .expectException(Refused.by(PERSON_STANDS_ALONE, "id", DAY))
                .expectNoEvents();
    }

    @Test
    void norIsItJoinedTwice() {
        person.given(RECORDED, JOINED)
                .when(new JoinPerson(AMINA, person("f"), DAY))
                .expectException(Refused.by(PERSON_STANDS_ALONE, "id", DAY))
                .expectNoEvents();
    }

    @Test
    void itsRightsToKnowAndToBeErasedAreUntouched() {
        person.given(RECORDED, JOINED)
                .when(new RequestErasure(AMINA, DAY))
                .expectEvents(new ErasureRequested(AMINA, DAY, DAY.plusMonths(1)));
    }

    @Test
    void partedItIsItselfAgain() {
        person.given(RECORDED, JOINED, new PersonParted(AMINA, KEPT, DAY))
                .when(new RecordResidencePermit(AMINA, DAY, DAY.plusYears(1)))
                .expectEvents(new ResidencePermitRecorded(AMINA, DAY, DAY.plusYears(1)));
    }

    @Test
    void isPartedFromTheOneKept() {
        person.given(RECORDED, JOINED)
                .when(new PartPerson(AMINA, KEPT, DAY))
                .expectEvents(new PersonParted(AMINA, KEPT, DAY));
    }

    @Test
    void andFromNobodyElse() {
        person.given(RECORDED, JOINED)
                .when(new PartPerson(AMINA, person("f"), DAY))
                .expectException(Refused.by(PEOPLE_JOINED, "joined"))
                .expectNoEvents();
    }

    @Test
    void norWhereNothingIsJoined() {
        person.given(RECORDED)
                .when(new PartPerson(AMINA, KEPT, DAY))
                .expectException(Refused.by(PEOPLE_JOINED, "joined"))
                .expectNoEvents();
    }

    @Test
    void isErasedWithTheOneKeptByTheSameRight() {
        var all = Arrays.asList(RetentionClass.values());
        person.given(RECORDED, JOINED)
                .when(new EraseWithKept(AMINA, DAY, BRUNO, LONG_AGO, Optional.of(DAY.minusDays(3))))
                .expectEvents(
                        new KeysDestroyed(AMINA, all, BRUNO, ErasureBasis.ON_REQUEST, DAY.minusDays(3), DAY),
                        new ErasureAnswered(AMINA, DAY.minusDays(3), DAY, destroyed()));
    }

    @Test
    void withoutARequestByTheEndOfTheRetention() {
        person.given(RECORDED, JOINED)
                .when(new EraseWithKept(AMINA, DAY, BRUNO, Relation.contactOf(DAY), Optional.empty()))
                .expectEvents(new ErasureAnswered(
                        AMINA,
                        DAY,
                        DAY,
                        Arrays.stream(RetentionClass.values())
                                .map(each -> Retention.answer(
                                        each, Relation.contactOf(DAY), ErasureBasis.END_OF_RETENTION, DAY))
                                .toList()));
    }

    private static List<RetentionAnswer> destroyed() {
        return Arrays.stream(RetentionClass.values())
                .map(each -> Retention.answer(each, LONG_AGO, ErasureBasis.ON_REQUEST, DAY))
                .toList();
    }
}
