package coop.alveole.domain.billing.issue;

import static coop.alveole.domain.billing.issue.IssueRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.billing.issue.IssuedInvoiceCommand.*;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.*;
import coop.alveole.domain.shared.IssuedInvoiceId;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** One invoice or credit note as it left the house: its file is made once and kept. */
public final class IssuedInvoice {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private IssuedInvoiceId id;

    private Optional<LocalDate> keptOn = Optional.empty();

    IssuedInvoice() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(KeepInvoiceFile c) {
        keptOn.ifPresent(day -> KEPT_ONCE.require(false, "invoiceId", day));
        SENT_BEFORE_KEPT.require(c.sent(), "invoiceId");
        apply(new InvoiceFileKept(c.issuedInvoiceId(), c.file(), c.keptOn()));
    }

    @EventSourcingHandler
    void on(IssuedInvoiceEvent event) {
        id = event.issuedInvoiceId();
        keptOn = switch (event) {
            case InvoiceFileKept e -> Optional.of(e.keptOn());
        };
    }
}
