package coop.alveole.domain.billing.issue;

import static coop.alveole.domain.billing.issue.IssueRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.billing.issue.IssuedInvoiceCommand.*;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.*;
import coop.alveole.domain.shared.IssuedInvoiceId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** One invoice or credit note as it left the house: its file is made once and kept, each letter about it leaves once. */
public final class IssuedInvoice {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private IssuedInvoiceId id;

    private final LettersAsked letters = new LettersAsked();
    private final Set<PlatformStatus> statuses = EnumSet.noneOf(PlatformStatus.class);
    private final Set<Integer> collections = new HashSet<>();
    private Optional<LocalDate> keptOn = Optional.empty();
    private boolean handed;

    IssuedInvoice() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(KeepInvoiceFile c) {
        keptOn.ifPresent(day -> KEPT_ONCE.require(false, "invoiceId", day));
        SENT_BEFORE_KEPT.require(c.sent(), "invoiceId");
        apply(new InvoiceFileKept(c.issuedInvoiceId(), c.file(), c.keptOn()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AskLetter c) {
        MAILS_LEAVE.require(c.mailsLeave(), "contact");
        apply(new LetterAsked(
                c.issuedInvoiceId(), letters.next(), c.kind(), c.to(), c.due(), c.compensation(), c.askedOn()));
    }

    @CommandHandler
    void handle(RecordLetterMailed c) {
        letters.requireWaiting(c.letter());
        apply(new LetterMailed(c.issuedInvoiceId(), c.letter(), c.mailedOn()));
    }

    @CommandHandler
    void handle(HandToPlatform c) {
        KEPT_BEFORE_HANDED.require(keptOn.isPresent(), "invoiceId");
        HANDED_ONCE.require(!handed, "invoiceId");
        apply(new HandedToPlatform(c.issuedInvoiceId(), c.handedOn()));
    }

    @CommandHandler
    void handle(RecordStatus c) {
        STATUS_OF_WHAT_WAS_HANDED.require(handed, "invoiceId");
        STATUS_ONCE.require(!statuses.contains(c.status()), "status");
        apply(new StatusTold(c.issuedInvoiceId(), c.status(), c.toldOn()));
    }

    @CommandHandler
    void handle(TellCollection c) {
        STATUS_OF_WHAT_WAS_HANDED.require(handed, "invoiceId");
        COLLECTION_ONCE.require(!collections.contains(c.place()), "place");
        apply(new CollectionTold(c.issuedInvoiceId(), c.place(), c.amounts(), c.collectedOn()));
    }

    @EventSourcingHandler
    void on(IssuedInvoiceEvent event) {
        id = event.issuedInvoiceId();
        switch (event) {
            case InvoiceFileKept e -> keptOn = Optional.of(e.keptOn());
            case LetterAsked e -> letters.asked(e.letter());
            case LetterMailed e -> letters.mailed(e.letter());
            case HandedToPlatform _ -> handed = true;
            case StatusTold e -> statuses.add(e.status());
            case CollectionTold e -> collections.add(e.place());
        }
    }
}
