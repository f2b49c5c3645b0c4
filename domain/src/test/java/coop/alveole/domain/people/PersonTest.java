package coop.alveole.domain.people;

import static coop.alveole.domain.people.PersonRule.*;
import static coop.alveole.domain.shared.Cast.AMINA;
import static coop.alveole.domain.shared.PersonalField.*;

import coop.alveole.domain.people.PersonCommand.*;
import coop.alveole.domain.people.PersonEvent.*;
import coop.alveole.domain.shared.*;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class PersonTest {
    static final LocalDate RECORDED = LocalDate.of(2026, 1, 5);
    static final LocalDate MOVED = LocalDate.of(2026, 6, 1);
    static final PersonalDetail NAME = detail(LAST_NAME, "name");
    static final PersonalDetail OLD_PHONE = detail(PHONE, "old");
    static final PersonalDetail NEW_PHONE = detail(PHONE, "new");
    static final PersonRecorded FILE = new PersonRecorded(AMINA, RECORDED, List.of(NAME, OLD_PHONE));
    static final Relation CONTACT = Relation.contactOf(RECORDED);
    static final DetailsChanged CHANGE = new DetailsChanged(AMINA, MOVED, List.of(NEW_PHONE));

    final AggregateTestFixture<Person> person = new AggregateTestFixture<>(Person.class);

    @Test
    void aPersonIsRecordedWithSealedDetails() {
        person.givenNoPriorActivity()
                .when(new RecordPerson(AMINA, RECORDED, List.of(NAME, OLD_PHONE)))
                .expectEvents(FILE);
    }

    @Test
    void refusesAnEmptyFile() {
        person.givenNoPriorActivity()
                .when(new RecordPerson(AMINA, RECORDED, List.of()))
                .expectNoEvents()
                .expectException(Refused.by(SOMETHING_NEW, "details", RECORDED));
    }

    @Test
    void refusesTheSameDetailTwice() {
        person.givenNoPriorActivity()
                .when(new RecordPerson(AMINA, RECORDED, List.of(OLD_PHONE, NEW_PHONE)))
                .expectNoEvents()
                .expectException(Refused.by(EACH_FIELD_ONCE, "details"));
        person.given(FILE)
                .when(new ChangeDetails(AMINA, MOVED, CONTACT, List.of(OLD_PHONE, NEW_PHONE)))
                .expectNoEvents()
                .expectException(Refused.by(EACH_FIELD_ONCE, "details"));
    }

    @Test
    void onlyWhatChangesIsRecorded() {
        person.given(FILE)
                .when(new ChangeDetails(AMINA, MOVED, CONTACT, List.of(NAME, NEW_PHONE)))
                .expectEvents(CHANGE);
    }

    @Test
    void refusesAChangeThatChangesNothing() {
        person.given(FILE, CHANGE)
                .when(new ChangeDetails(AMINA, MOVED, CONTACT, List.of(NEW_PHONE)))
                .expectNoEvents()
                .expectException(Refused.by(SOMETHING_NEW, "details", MOVED));
    }

    @Test
    void theNewNumberMayTurnOutToBeOlderThanWasThought() {
        var sooner = MOVED.minusDays(1);
        person.given(FILE, CHANGE)
                .when(new ChangeDetails(AMINA, sooner, CONTACT, List.of(NEW_PHONE)))
                .expectEvents(new DetailsChanged(AMINA, sooner, List.of(NEW_PHONE)));
    }

    @Test
    void refusesWhatTheFileAlreadySaidAtThatDay() {
        var sooner = MOVED.minusDays(1);
        person.given(FILE, CHANGE)
                .when(new ChangeDetails(AMINA, sooner, CONTACT, List.of(OLD_PHONE)))
                .expectNoEvents()
                .expectException(Refused.by(SOMETHING_NEW, "details", sooner));
    }

    @Test
    void ofTwoChangesOfOneDayTheLastRecordedIsRight() {
        var back = new DetailsChanged(AMINA, MOVED, List.of(OLD_PHONE));
        person.given(FILE, CHANGE, back)
                .when(new ChangeDetails(AMINA, MOVED, CONTACT, List.of(NEW_PHONE)))
                .expectEvents(CHANGE);
    }

    private static PersonalDetail detail(PersonalField field, String cipher) {
        return new PersonalDetail(field, new Personal("person/a/test~" + cipher));
    }
}
