package coop.alveole.domain.people;

import static coop.alveole.domain.people.PersonEvent.ErasureBasis.*;
import static coop.alveole.domain.people.Retention.answer;
import static coop.alveole.domain.shared.RetentionClass.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.people.Relation.Employment;
import coop.alveole.domain.people.Relation.Register;
import coop.alveole.domain.people.Relation.Stage;
import coop.alveole.domain.shared.RetentionAnswer.*;
import coop.alveole.domain.shared.RetentionClass;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionTest {
    static final LocalDate LAST = LocalDate.of(2024, 2, 29);
    static final LocalDate TWO_YEARS = LocalDate.of(2026, 2, 28);
    static final LocalDate FIVE_YEARS = LocalDate.of(2029, 2, 28);
    static final Relation CANDIDATE = Relation.contactOf(LAST);
    static final Relation LEFT = relation(new Stage.Ended(LAST), Register.NEVER_ASSOCIATE);
    static final Relation UNDER_WAY = relation(new Stage.UnderWay(), Register.NEVER_ASSOCIATE);
    static final Relation LEFT_AS_ASSOCIATE = relation(new Stage.Ended(LAST), Register.ASSOCIATE);

    @ParameterizedTest
    @EnumSource
    void aCandidateIsKeptTwoYearsAfterTheLastContact(RetentionClass each) {
        assertThat(answer(each, CANDIDATE, END_OF_RETENTION, TWO_YEARS)).isEqualTo(new KeptUntil(each, TWO_YEARS));
        assertThat(answer(each, CANDIDATE, END_OF_RETENTION, TWO_YEARS.plusDays(1)))
                .isEqualTo(new Destroyed(each));
    }

    @ParameterizedTest
    @EnumSource
    void aCandidateWhoAsksIsErasedAtOnce(RetentionClass each) {
        assertThat(answer(each, CANDIDATE, ON_REQUEST, LAST)).isEqualTo(new Destroyed(each));
    }

    @ParameterizedTest
    @EnumSource(names = {"IDENTITY", "CONTACT", "SOCIAL"})
    void whoeverLeftIsKeptFiveYearsUnlessTheyAsk(RetentionClass each) {
        assertThat(answer(each, LEFT, END_OF_RETENTION, FIVE_YEARS)).isEqualTo(new KeptUntil(each, FIVE_YEARS));
        assertThat(answer(each, LEFT, END_OF_RETENTION, FIVE_YEARS.plusDays(1))).isEqualTo(new Destroyed(each));
    }

    @Test
    void theSocialFileOfWhoeverLeftWaitsForTheFiveYearsEvenOnRequest() {
        assertThat(answer(SOCIAL, LEFT, ON_REQUEST, FIVE_YEARS)).isEqualTo(new KeptUntil(SOCIAL, FIVE_YEARS));
        assertThat(answer(SOCIAL, LEFT, ON_REQUEST, FIVE_YEARS.plusDays(1))).isEqualTo(new Destroyed(SOCIAL));
        assertThat(answer(IDENTITY, LEFT, ON_REQUEST, LAST)).isEqualTo(new Destroyed(IDENTITY));
        assertThat(answer(CONTACT, LEFT, ON_REQUEST, LAST)).isEqualTo(new Destroyed(CONTACT));
    }

    @Test
    void notesOfCareAreErasedOnRequestAtAnyTimeAndElseTwoYearsAfter() {
        assertThat(answer(CARE, UNDER_WAY, ON_REQUEST, LAST)).isEqualTo(new Destroyed(CARE));
        assertThat(answer(CARE, LEFT, ON_REQUEST, LAST)).isEqualTo(new Destroyed(CARE));
        assertThat(answer(CARE, LEFT, END_OF_RETENTION, TWO_YEARS)).isEqualTo(new KeptUntil(CARE, TWO_YEARS));
        assertThat(answer(CARE, LEFT, END_OF_RETENTION, TWO_YEARS.plusDays(1))).isEqualTo(new Destroyed(CARE));
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsOverWhileTheRelationGoesOn(RetentionClass each) {
        assertThat(answer(each, UNDER_WAY, END_OF_RETENTION, FIVE_YEARS)).isEqualTo(new KeptForTheRelation(each));
        assertThat(Retention.lastDay(each, UNDER_WAY)).isEmpty();
    }

    @Test
    void whoeverHasBeenAnAssociateStaysNamedInTheRegisters() {
        assertThat(answer(IDENTITY, LEFT_AS_ASSOCIATE, ON_REQUEST, FIVE_YEARS.plusDays(1)))
                .isEqualTo(new KeptForTheRegister(IDENTITY));
        assertThat(answer(CONTACT, LEFT_AS_ASSOCIATE, ON_REQUEST, LAST)).isEqualTo(new Destroyed(CONTACT));
    }

    private static Relation relation(Stage stage, Register register) {
        return new Relation(stage, new Employment.None(), register);
    }
}
