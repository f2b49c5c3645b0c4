package coop.alveole.domain.action;

import static coop.alveole.domain.action.ActionRule.*;
import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.action.ActionCommand.*;
import coop.alveole.domain.action.ActionEvent.*;
import coop.alveole.domain.action.Addressee.OfADesk;
import coop.alveole.domain.action.Addressee.Somebody;
import coop.alveole.domain.shared.ActionItemId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** One action: noted, given to another, put off, done or dropped. */
class ActionDecisionsTest {
    static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    static final LocalDate DUE = DAY.plusDays(10);
    static final ActionItemId CALL = new ActionItemId("action-" + uuid("7"));
    static final Matter OF_AMINA = new Matter.OfAFile(
            AMINAS,
            new PersonalDetail(PersonalField.ACTION_TO_DO, new Personal("person/" + uuid("a") + "/contact~c2VhbGVk")));
    static final Addressee BRUNO_DOES_IT = new Somebody(BRUNO);
    static final Addressee THE_TEAM = new OfADesk(Desk.ADMIN_TEAM);
    static final ActionNoted NOTED = new ActionNoted(CALL, DAY, OF_AMINA, BRUNO_DOES_IT, DUE);

    final AggregateTestFixture<ActionItem> action = new AggregateTestFixture<>(ActionItem.class);

    @Test
    void anActionMayBeDueOnTheDayItIsNotedAndNotTheDayBefore() {
        action.givenNoPriorActivity()
                .when(new NoteAction(CALL, DAY, OF_AMINA, BRUNO_DOES_IT, DAY))
                .expectEvents(new ActionNoted(CALL, DAY, OF_AMINA, BRUNO_DOES_IT, DAY));
        action.givenNoPriorActivity()
                .when(new NoteAction(CALL, DAY, OF_AMINA, BRUNO_DOES_IT, DAY.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(DUE_FROM_ITS_DAY_ON, "dueOn", DAY));
    }

    @Test
    void anActionMayBeAboutNobody() {
        var paper = new Matter.OfTheHouse(new Label("Commander du papier"));
        action.givenNoPriorActivity()
                .when(new NoteAction(CALL, DAY, paper, THE_TEAM, DUE))
                .expectEvents(new ActionNoted(CALL, DAY, paper, THE_TEAM, DUE));
    }

    @Test
    void isGivenToNobodyWhoseRightsDoNotReachIt() {
        action.givenNoPriorActivity()
                .when(new NoteAction(CALL, DAY, OF_AMINA, BRUNO_DOES_IT, Reach.NOT_THE_MATTER, DUE))
                .expectNoEvents()
                .expectException(Refused.by(ADDRESSEE_REACHES_THE_MATTER, "addressee"));
        action.given(new ActionNoted(CALL, DAY, OF_AMINA, THE_TEAM, DUE))
                .when(new ReassignAction(CALL, DAY, BRUNO_DOES_IT, Reach.NOT_THE_MATTER))
                .expectNoEvents()
                .expectException(Refused.by(ADDRESSEE_REACHES_THE_MATTER, "addressee"));
    }

    @Test
    void isGivenToAnotherAndNotToWhoeverHasIt() {
        action.given(NOTED)
                .when(new ReassignAction(CALL, DAY.plusDays(1), THE_TEAM))
                .expectEvents(new ActionReassigned(CALL, DAY.plusDays(1), THE_TEAM));
        action.given(NOTED)
                .when(new ReassignAction(CALL, DAY.plusDays(1), BRUNO_DOES_IT))
                .expectNoEvents()
                .expectException(Refused.by(ADDRESSED_TO_ANOTHER, "addressee", DAY));
        action.given(NOTED, new ActionReassigned(CALL, DAY.plusDays(1), THE_TEAM))
                .when(new ReassignAction(CALL, DAY.plusDays(2), THE_TEAM))
                .expectNoEvents()
                .expectException(Refused.by(ADDRESSED_TO_ANOTHER, "addressee", DAY.plusDays(1)));
    }

    @Test
    void isPutOffToTheDayAfterTheOneThatWasSaidAtTheEarliest() {
        var why = PutOffReason.AWAITED_ANSWER;
        action.given(NOTED)
                .when(new PutOffAction(CALL, DAY, DUE.plusDays(1), why))
                .expectEvents(new ActionPutOff(CALL, DAY, DUE.plusDays(1), why));
        action.given(NOTED)
                .when(new PutOffAction(CALL, DAY, DUE, why))
                .expectNoEvents()
                .expectException(Refused.by(PUT_OFF_TO_A_LATER_DAY, "dueOn", DUE));
        action.given(NOTED, new ActionPutOff(CALL, DAY, DUE.plusDays(5), why))
                .when(new PutOffAction(CALL, DAY, DUE.plusDays(5), why))
                .expectNoEvents()
                .expectException(Refused.by(PUT_OFF_TO_A_LATER_DAY, "dueOn", DUE.plusDays(5)));
    }

    @Test
    void aLateActionIsPutOffToTomorrowAtTheEarliest() {
        var today = DUE.plusDays(3);
        var why = PutOffReason.LACK_OF_TIME;
        action.given(NOTED)
                .when(new PutOffAction(CALL, today, today, why))
                .expectNoEvents()
                .expectException(Refused.by(PUT_OFF_TO_A_LATER_DAY, "dueOn", today));
        action.given(NOTED)
                .when(new PutOffAction(CALL, today, today.plusDays(1), why))
                .expectEvents(new ActionPutOff(CALL, today, today.plusDays(1), why));
    }

    @Test
    void isDoneOrDroppedOnceWhetherLateOrNot() {
        action.given(NOTED)
                .when(new FinishAction(CALL, DUE.plusDays(1)))
                .expectEvents(new ActionDone(CALL, DUE.plusDays(1)));
        action.given(NOTED)
                .when(new DropAction(CALL, DAY, DropReason.NOT_WANTED))
                .expectEvents(new ActionDropped(CALL, DAY, DropReason.NOT_WANTED));
    }

    @Test
    void nothingMoreIsDoneAboutAnActionThatIsDoneOrDropped() {
        var closings = List.of(new ActionDone(CALL, DUE), new ActionDropped(CALL, DUE, DropReason.HANDLED_ELSEWHERE));
        for (var closing : closings)
            for (var command : List.of(
                    new ReassignAction(CALL, DUE, THE_TEAM),
                    new PutOffAction(CALL, DUE, DUE.plusDays(1), PutOffReason.PERSON_AWAY),
                    new FinishAction(CALL, DUE),
                    new DropAction(CALL, DUE, DropReason.NOT_APPLICABLE)))
                action.given(NOTED, closing)
                        .when(command)
                        .expectNoEvents()
                        .expectException(Refused.by(ACTION_STILL_OPEN, "actionId", DUE));
    }

    @Test
    void whatHappensToAnActionCountsFromTheDayItHappens() {
        assertThat(List.<ActionEvent>of(
                        NOTED,
                        new ActionReassigned(CALL, DAY, THE_TEAM),
                        new ActionPutOff(CALL, DAY, DUE, PutOffReason.MEETING_PLANNED),
                        new ActionDone(CALL, DAY),
                        new ActionDropped(CALL, DAY, DropReason.NOT_WANTED)))
                .extracting(ActionEvent::effectiveOn)
                .containsOnly(DAY);
    }
}
