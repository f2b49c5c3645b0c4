package coop.alveole.projection.action;

import static coop.alveole.projection.Folding.AMINAS;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.action.ActionEvent;
import coop.alveole.domain.action.ActionEvent.*;
import coop.alveole.domain.action.Addressee;
import coop.alveole.domain.action.Matter;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActionItemId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.projection.Folding;
import coop.alveole.projection.action.ActionFile.*;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ActionFilesTest {
    static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    static final LocalDate DUE = DAY.plusDays(10);
    static final ActionItemId CALL = new ActionItemId("action-00000000-0000-4000-8000-000000000007");
    static final Matter OF_AMINA = new Matter.OfAFile(
            AMINAS,
            new PersonalDetail(
                    PersonalField.ACTION_TO_DO,
                    new Personal("person/00000000-0000-4000-8000-00000000000a/contact~c2VhbGVk")));
    static final Addressee BRUNO =
            new Addressee.Somebody(new AccountId("account-00000000-0000-4000-8000-00000000000b"));
    static final Addressee THE_TEAM = new Addressee.OfADesk(Desk.ADMIN_TEAM);
    static final ActionNoted NOTED = new ActionNoted(CALL, DAY, OF_AMINA, BRUNO, DUE);

    @Test
    void anActionBeginsOnTheDayItIsNoted() {
        var file = given(NOTED);
        assertThat(file.matterOn(DAY.minusDays(1))).isEmpty();
        assertThat(file.matterOn(DAY)).contains(OF_AMINA);
        assertThat(file.addressedOn(DAY)).contains(new Addressed(DAY, BRUNO, 1));
        assertThat(file.dueAt(DAY)).contains(new Due(DAY, DUE, null, 1));
        assertThat(file.endedBy(DUE)).isEmpty();
        assertThat(file.version()).isZero();
    }

    @Test
    void whoDoesItAndByWhenAreThoseOfTheDay() {
        var file = given(
                NOTED,
                new ActionReassigned(CALL, DAY.plusDays(2), THE_TEAM),
                new ActionPutOff(CALL, DAY.plusDays(3), DUE.plusDays(7), PutOffReason.PERSON_AWAY));
        assertThat(file.addressedOn(DAY.plusDays(1))).contains(new Addressed(DAY, BRUNO, 1));
        assertThat(file.addressedOn(DAY.plusDays(2))).contains(new Addressed(DAY.plusDays(2), THE_TEAM, 2));
        assertThat(file.dueAt(DAY.plusDays(2))).contains(new Due(DAY, DUE, null, 1));
        assertThat(file.dueAt(DAY.plusDays(3)))
                .contains(new Due(DAY.plusDays(3), DUE.plusDays(7), PutOffReason.PERSON_AWAY, 3));
        assertThat(file.version()).isEqualTo(2);
    }

    @Test
    void isOverOnTheDayItIsDoneOrDropped() {
        var done = given(NOTED, new ActionDone(CALL, DUE));
        assertThat(done.endedBy(DUE.minusDays(1))).isEmpty();
        assertThat(done.endedBy(DUE)).contains(new Ending(DUE, null, 2));
        var dropped = given(NOTED, new ActionDropped(CALL, DUE, DropReason.NOT_WANTED));
        assertThat(dropped.endedBy(DUE)).contains(new Ending(DUE, DropReason.NOT_WANTED, 2));
    }

    private static ActionFile given(ActionEvent... events) {
        return Objects.requireNonNull(
                Folding.fold(new ActionFiles(), List.of(events)).get(CALL.value()));
    }
}
