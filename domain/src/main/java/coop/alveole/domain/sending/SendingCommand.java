package coop.alveole.domain.sending;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.SendingId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be decided about sending; {@code by} answers for it. */
public sealed interface SendingCommand {
    @TargetAggregateIdentifier
    SendingId sendingId();

    /**
     * {@code read} is the digest of the list as it was read, {@code current} that of the list as it is, which is {@code
     * announced}: only what was read leaves.
     */
    record SwitchSendingOn(
            SendingId sendingId,
            LocalDate switchedOn,
            AccountId by,
            Digest read,
            Digest current,
            List<Announced> announced)
            implements SendingCommand {}

    record SwitchSendingOff(SendingId sendingId, LocalDate switchedOff, AccountId by) implements SendingCommand {}

    record ChooseTone(SendingId sendingId, LocalDate chosenOn, MailTone tone) implements SendingCommand {}
}
