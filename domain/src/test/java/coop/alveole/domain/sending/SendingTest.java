package coop.alveole.domain.sending;

import static coop.alveole.domain.sending.SendingRule.*;
import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.sending.SendingCommand.*;
import coop.alveole.domain.sending.SendingEvent.*;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.SendingId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Nothing leaves the house before somebody has read what would leave. */
class SendingTest {
    static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    static final SendingId OURS = new SendingId("sending-" + uuid("8"));
    static final Digest LIST = new Digest("a1".repeat(32));
    static final Digest OTHER_LIST = new Digest("b2".repeat(32));
    static final List<Announced> ANNOUNCED =
            List.of(new Announced(DeadlineId.of(AMINAS, DeadlineKind.CAPE_END, DAY.plusDays(60)), BRUNO));
    static final SendingSwitchedOn ON = new SendingSwitchedOn(OURS, DAY, BRUNO, ANNOUNCED);
    static final SendingSwitchedOff OFF = new SendingSwitchedOff(OURS, DAY, BRUNO);

    final AggregateTestFixture<Sending> sending = new AggregateTestFixture<>(Sending.class);

    @Test
    void isSwitchedOnByWhoHasReadTheListAsItIs() {
        sending.givenNoPriorActivity()
                .when(new SwitchSendingOn(OURS, DAY, BRUNO, LIST, LIST, ANNOUNCED))
                .expectEvents(ON);
        sending.given(ON, OFF)
                .when(new SwitchSendingOn(OURS, DAY, BRUNO, LIST, LIST, ANNOUNCED))
                .expectEvents(ON);
    }

    @Test
    void refusesAListThatHasChangedSinceItWasRead() {
        sending.givenNoPriorActivity()
                .when(new SwitchSendingOn(OURS, DAY, BRUNO, LIST, OTHER_LIST, ANNOUNCED))
                .expectNoEvents()
                .expectException(Refused.by(LIST_AS_READ, "read"));
    }

    @Test
    void isSwitchedOnOnce() {
        sending.given(ON)
                .when(new SwitchSendingOn(OURS, DAY.plusDays(1), BRUNO, LIST, LIST, ANNOUNCED))
                .expectNoEvents()
                .expectException(Refused.by(SENDING_OFF, "sendingId", DAY));
    }

    @Test
    void isSwitchedOffWhileItIsOn() {
        sending.given(ON).when(new SwitchSendingOff(OURS, DAY, BRUNO)).expectEvents(OFF);
        sending.givenNoPriorActivity()
                .when(new SwitchSendingOff(OURS, DAY, BRUNO))
                .expectNoEvents()
                .expectException(Refused.by(SENDING_ON, "sendingId"));
        sending.given(ON, OFF)
                .when(new SwitchSendingOff(OURS, DAY, BRUNO))
                .expectNoEvents()
                .expectException(Refused.by(SENDING_ON, "sendingId"));
    }

    @Test
    void anotherToneIsChosenBeforeSendingOrWhileItIsOn() {
        var warm = new ToneChosen(OURS, DAY, MailTone.WARM);
        sending.givenNoPriorActivity()
                .when(new ChooseTone(OURS, DAY, MailTone.WARM))
                .expectEvents(warm);
        sending.given(ON).when(new ChooseTone(OURS, DAY, MailTone.WARM)).expectEvents(warm);
        sending.givenNoPriorActivity()
                .when(new ChooseTone(OURS, DAY, MailTone.COURTEOUS))
                .expectNoEvents()
                .expectException(Refused.by(ANOTHER_TONE, "tone"));
        sending.given(warm)
                .when(new ChooseTone(OURS, DAY, MailTone.WARM))
                .expectNoEvents()
                .expectException(Refused.by(ANOTHER_TONE, "tone"));
    }

    @Test
    void eachFactCountsFromItsDay() {
        assertThat(List.<SendingEvent>of(ON, OFF, new ToneChosen(OURS, DAY, MailTone.FAMILIAR)))
                .extracting(SendingEvent::effectiveOn)
                .containsOnly(DAY);
    }
}
