package coop.alveole.domain.billing.closing;

import coop.alveole.domain.shared.ClosingsId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of the register of closings. */
public sealed interface ClosingCommand {
    @TargetAggregateIdentifier
    ClosingsId closingsId();

    /**
     * A day that is over, of which {@code receipts} were recorded, up to that position of the record; {@code yearEndsOn}
     * is the last day of its fiscal year.
     */
    record CloseDay(ClosingsId closingsId, LocalDate day, Receipts receipts, long position, LocalDate yearEndsOn)
            implements ClosingCommand {}
}
