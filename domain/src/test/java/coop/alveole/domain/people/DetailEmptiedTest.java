package coop.alveole.domain.people;

import static coop.alveole.domain.people.ErasureRule.NOT_ERASED;
import static coop.alveole.domain.people.PersonRule.*;
import static coop.alveole.domain.people.PersonTest.*;
import static coop.alveole.domain.shared.Cast.AMINA;
import static coop.alveole.domain.shared.PersonalField.*;

import coop.alveole.domain.people.PersonCommand.*;
import coop.alveole.domain.people.PersonEvent.*;
import coop.alveole.domain.shared.*;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** A field that says nothing any more, from a day on. */
class DetailEmptiedTest {
    static final DetailEmptied EMPTIED = new DetailEmptied(AMINA, MOVED, PHONE);

    final AggregateTestFixture<Person> person = new AggregateTestFixture<>(Person.class);

    @Test
    void whatTheFileSaysIsEmptiedFromADayOn() {
        person.given(FILE).when(new EmptyDetail(AMINA, MOVED, PHONE)).expectEvents(EMPTIED);
        person.given(FILE)
                .when(new EmptyDetail(AMINA, RECORDED, PHONE))
                .expectEvents(new DetailEmptied(AMINA, RECORDED, PHONE));
    }

    @Test
    void refusesWhatTheFileDoesNotSayThatDay() {
        person.given(FILE)
                .when(new EmptyDetail(AMINA, RECORDED.minusDays(1), PHONE))
                .expectNoEvents()
                .expectException(Refused.by(SAID_UNTIL_THEN, "field", RECORDED.minusDays(1)));
        person.given(FILE)
                .when(new EmptyDetail(AMINA, MOVED, CITY))
                .expectNoEvents()
                .expectException(Refused.by(SAID_UNTIL_THEN, "field", MOVED));
        person.given(FILE, EMPTIED)
                .when(new EmptyDetail(AMINA, MOVED.plusDays(1), PHONE))
                .expectNoEvents()
                .expectException(Refused.by(SAID_UNTIL_THEN, "field", MOVED.plusDays(1)));
    }

    @Test
    void theSameWordsMayBeSaidAgainAfterwards() {
        var again = MOVED.plusDays(1);
        person.given(FILE, EMPTIED)
                .when(new ChangeDetails(AMINA, again, CONTACT, List.of(OLD_PHONE)))
                .expectEvents(new DetailsChanged(AMINA, again, List.of(OLD_PHONE)));
    }

    @Test
    void refusesAFileWithoutAName() {
        for (var name : List.of(LAST_NAME, FIRST_NAME))
            person.given(FILE)
                    .when(new EmptyDetail(AMINA, MOVED, name))
                    .expectNoEvents()
                    .expectException(Refused.by(NAMES_ARE_CHANGED_NOT_EMPTIED, "field"));
    }

    @Test
    void whatIsErasedIsNotEmptied() {
        var erased = new KeysDestroyed(
                AMINA,
                List.of(RetentionClass.CONTACT),
                new AccountId("account-00000000-0000-4000-8000-00000000000c"),
                ErasureBasis.ON_REQUEST,
                MOVED,
                MOVED);
        person.given(FILE, erased)
                .when(new EmptyDetail(AMINA, MOVED, PHONE))
                .expectNoEvents()
                .expectException(Refused.by(NOT_ERASED, "id"));
    }
}
