package coop.alveole.domain.billing.reminder;

import coop.alveole.domain.billing.reminder.RemindersCommand.Sender;
import coop.alveole.domain.shared.RemindersId;
import coop.alveole.domain.shared.file.NamesFile;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What was done to have one invoice paid. */
public sealed interface RemindersEvent {
    RemindersId remindersId();

    LocalDate effectiveOn();

    /** {@code rank}: the first reminder, the second…; {@code due} is what was still to be paid that day. */
    @Revision("1")
    record CustomerReminded(
            RemindersId remindersId, ReminderKind kind, int rank, Sender sender, Money due, LocalDate remindedOn)
            implements RemindersEvent {
        @Override
        public LocalDate effectiveOn() {
            return remindedOn;
        }
    }

    /** What lateness costs a professional by that day, told in the reminder, and owed whether it is claimed or not. */
    @Revision("1")
    record LateChargesCounted(RemindersId remindersId, LateCharges charges, LocalDate countedOn)
            implements RemindersEvent {
        @Override
        public LocalDate effectiveOn() {
            return countedOn;
        }
    }

    /** The letter of the {@code number}-th of them, made once and sealed: what its customer had, by mail or in an envelope. */
    @Revision("1")
    record ReminderLetterKept(RemindersId remindersId, int number, SealedFile file, LocalDate keptOn)
            implements RemindersEvent, NamesFile {
        @Override
        public LocalDate effectiveOn() {
            return keptOn;
        }
    }

    @Revision("1")
    record RemindersHeld(RemindersId remindersId, List<TradeDetail> reason, LocalDate heldOn)
            implements RemindersEvent {
        @Override
        public LocalDate effectiveOn() {
            return heldOn;
        }
    }

    @Revision("1")
    record RemindersReleased(RemindersId remindersId, LocalDate releasedOn) implements RemindersEvent {
        @Override
        public LocalDate effectiveOn() {
            return releasedOn;
        }
    }
}
