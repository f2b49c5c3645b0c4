package coop.alveole.domain.sending;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.SendingId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What was decided about sending. A house of which nothing was decided sends nothing. */
public sealed interface SendingEvent {
    SendingId sendingId();

    LocalDate effectiveOn();

    /** Of what became due before, {@code announced} leaves and nothing else; what becomes due from now on leaves too. */
    @Revision("1")
    record SendingSwitchedOn(SendingId sendingId, LocalDate switchedOn, AccountId by, List<Announced> announced)
            implements SendingEvent {
        @Override
        public LocalDate effectiveOn() {
            return switchedOn;
        }
    }

    @Revision("1")
    record SendingSwitchedOff(SendingId sendingId, LocalDate switchedOff, AccountId by) implements SendingEvent {
        @Override
        public LocalDate effectiveOn() {
            return switchedOff;
        }
    }

    @Revision("1")
    record ToneChosen(SendingId sendingId, LocalDate chosenOn, MailTone tone) implements SendingEvent {
        @Override
        public LocalDate effectiveOn() {
            return chosenOn;
        }
    }
}
