package coop.alveole.domain.people;

import static coop.alveole.domain.people.ErasureRule.NOT_ERASED;
import static coop.alveole.domain.people.PersonRule.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.people.PersonCommand.*;
import coop.alveole.domain.people.PersonEvent.*;
import coop.alveole.domain.people.Relation.Employment;
import coop.alveole.domain.people.Relation.Register;
import coop.alveole.domain.people.Relation.Stage;
import coop.alveole.domain.shared.*;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Dates that drive deadlines, and the number that waits for an employment. */
class PersonDatesTest {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final LocalDate SIGNED = LocalDate.of(2026, 5, 4);
    static final PersonRecorded FILE =
            new PersonRecorded(AMINA, DAY, List.of(sealed(PersonalField.LAST_NAME, "identity")));
    static final List<PersonalDetail> NIR = List.of(sealed(PersonalField.NIR, "social"));
    static final Relation SALARIED =
            new Relation(new Stage.UnderWay(), new Employment.Since(SIGNED), Register.NEVER_ASSOCIATE);

    final AggregateTestFixture<Person> person = new AggregateTestFixture<>(Person.class);

    @Test
    void aPermitIsRecordedUntilTheLastDayOfItsValidity() {
        person.given(FILE)
                .when(new RecordResidencePermit(AMINA, DAY, DAY))
                .expectEvents(new ResidencePermitRecorded(AMINA, DAY, DAY));
    }

    @Test
    void refusesAPermitTheDayAfterItsEnd() {
        person.given(FILE)
                .when(new RecordResidencePermit(AMINA, DAY, DAY.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(PERMIT_VALID_WHEN_RECORDED, "validUntil", DAY.minusDays(1)));
    }

    @Test
    void aVisitIsRenewedWithinFiveYears() {
        var limit = LocalDate.of(2031, 3, 2);
        person.given(FILE)
                .when(new RecordMedicalVisit(AMINA, DAY, limit))
                .expectEvents(new MedicalVisitRecorded(AMINA, DAY, limit));
    }

    @Test
    void refusesAVisitRenewedTheDayAfterTheFiveYears() {
        person.given(FILE)
                .when(new RecordMedicalVisit(AMINA, DAY, LocalDate.of(2031, 3, 3)))
                .expectNoEvents()
                .expectException(Refused.by(NEXT_VISIT_WITHIN_FIVE_YEARS, "nextBy", LocalDate.of(2031, 3, 2)));
    }

    @Test
    void refusesANextVisitOnTheDayOfThisOne() {
        person.given(FILE)
                .when(new RecordMedicalVisit(AMINA, DAY, DAY))
                .expectNoEvents()
                .expectException(Refused.by(NEXT_VISIT_AFTER_THIS_ONE, "nextBy", DAY));
    }

    @Test
    void theNirIsRecordedFromTheDayOfTheSignatureOn() {
        person.given(FILE)
                .when(new ChangeDetails(AMINA, SIGNED, SALARIED, NIR))
                .expectEvents(new DetailsChanged(AMINA, SIGNED, NIR));
    }

    @Test
    void refusesANirTheDayBeforeTheSignature() {
        person.given(FILE)
                .when(new ChangeDetails(AMINA, SIGNED.minusDays(1), SALARIED, NIR))
                .expectNoEvents()
                .expectException(Refused.by(NIR_FROM_THE_EMPLOYMENT_ON, "nir"));
    }

    @Test
    void refusesTheNirOfWhoeverWasNeverEmployed() {
        person.given(FILE)
                .when(new ChangeDetails(AMINA, SIGNED, Relation.contactOf(DAY), NIR))
                .expectNoEvents()
                .expectException(Refused.by(NIR_FROM_THE_EMPLOYMENT_ON, "nir"));
        person.givenNoPriorActivity()
                .when(new RecordPerson(AMINA, DAY, NIR))
                .expectNoEvents()
                .expectException(Refused.by(NIR_FROM_THE_EMPLOYMENT_ON, "nir"));
    }

    @Test
    void refusesWhateverIsOfAnErasedClass() {
        var erased = new KeysDestroyed(
                AMINA, List.of(RetentionClass.SOCIAL, RetentionClass.CARE), BRUNO, ErasureBasis.ON_REQUEST, DAY, DAY);
        for (var command : List.of(
                new ChangeDetails(AMINA, SIGNED, SALARIED, NIR),
                new RecordResidencePermit(AMINA, DAY, SIGNED),
                new RecordMedicalVisit(AMINA, DAY, SIGNED)))
            person.given(FILE, erased).when(command).expectNoEvents().expectException(Refused.by(NOT_ERASED, "id"));
        var name = List.of(sealed(PersonalField.BIRTH_NAME, "identity"));
        person.given(FILE, erased)
                .when(new ChangeDetails(AMINA, SIGNED, SALARIED, name))
                .expectEvents(new DetailsChanged(AMINA, SIGNED, name));
    }

    private static PersonalDetail sealed(PersonalField field, String retention) {
        return new PersonalDetail(field, new Personal("person/a/" + retention + "~c"));
    }
}
