package coop.alveole.projection.people;

import static coop.alveole.projection.Folding.AMINA;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.people.PersonEvent;
import coop.alveole.domain.people.PersonEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.RetentionAnswer;
import coop.alveole.domain.shared.RetentionAnswer.Destroyed;
import coop.alveole.domain.shared.RetentionAnswer.KeptUntil;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.projection.Folding;
import coop.alveole.projection.people.DataRights.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DataRightsOfPeopleTest {
    static final AccountId BRUNO = new AccountId("account-00000000-0000-4000-8000-00000000000b");
    static final LocalDate ASKED = LocalDate.of(2026, 1, 31);
    static final LocalDate BY = LocalDate.of(2026, 2, 28);
    static final List<RetentionAnswer> ANSWERS =
            List.of(new Destroyed(RetentionClass.CARE), new KeptUntil(RetentionClass.SOCIAL, BY.plusYears(4)));

    @Test
    void aRequestIsOpenFromItsDayUntilItIsAnswered() {
        var rights = given(new AccessRequested(AMINA, ASKED, BY), new AccessAnswered(AMINA, ASKED, BY));
        assertThat(rights.open(Kind.ACCESS, ASKED.minusDays(1))).isEmpty();
        assertThat(rights.open(Kind.ACCESS, BY.minusDays(1)).orElseThrow().answerBy())
                .isEqualTo(BY);
        assertThat(rights.open(Kind.ACCESS, BY)).isEmpty();
        assertThat(rights.open(Kind.ERASURE, ASKED)).isEmpty();
    }

    @Test
    void anErasureIsAnsweredClassByClassAndHoldsAtEveryDate() {
        var rights = given(
                new AccessRequested(AMINA, ASKED, BY),
                new ErasureRequested(AMINA, ASKED, BY),
                new KeysDestroyed(AMINA, List.of(RetentionClass.CARE), BRUNO, ErasureBasis.ON_REQUEST, ASKED, BY),
                new ErasureAnswered(AMINA, ASKED, BY, ANSWERS));
        assertThat(rights.open(Kind.ERASURE, BY)).isEmpty();
        assertThat(rights.open(Kind.ACCESS, BY)).isPresent();
        assertThat(rights.answers()).extracting(DataRights.Answer::answers).containsExactly(ANSWERS);
        assertThat(rights.isErased(RetentionClass.CARE)).isTrue();
        assertThat(rights.isErased(RetentionClass.SOCIAL)).isFalse();
    }

    @Test
    void whoeverNeverAskedHasNoDocument() {
        assertThat(Folding.fold(
                        new DataRightsOfPeople(),
                        List.of(
                                new PersonRecorded(AMINA, ASKED, List.of()),
                                new ResidencePermitRecorded(AMINA, ASKED, BY))))
                .isEmpty();
    }

    private static DataRights given(PersonEvent... events) {
        return Objects.requireNonNull(
                Folding.fold(new DataRightsOfPeople(), List.of(events)).get(AMINA.value()));
    }
}
