package coop.alveole.domain.housedocument;

import static coop.alveole.domain.housedocument.HouseDocumentRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.housedocument.HouseDocumentCommand.*;
import coop.alveole.domain.housedocument.HouseDocumentEvent.*;
import coop.alveole.domain.shared.HouseDocumentId;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** One version of a paper of the cooperative; the latest that is dated is in force, the others are its past. */
public final class HouseDocument {
    private static final LocalDate NEVER = LocalDate.MAX;

    @AggregateIdentifier
    private HouseDocumentId id;

    private HouseDocumentKind kind = HouseDocumentKind.OTHER;
    private LocalDate withdrawnOn = NEVER;

    private HouseDocument() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(PublishHouseDocument command) {
        PAPER_DATED_BY_TODAY.require(!command.datedOn().isAfter(command.on()), "datedOn", command.on());
        PAPER_VALID_WHEN_DATED.require(
                command.validUntil().filter(command.datedOn()::isAfter).isEmpty(), "validUntil", command.datedOn());
        boolean isOfNoKind = command.kind() == HouseDocumentKind.OTHER;
        NAMED_WHEN_OF_NO_KIND.require(command.title().isPresent() == isOfNoKind, "title");
        apply(new HouseDocumentPublished(
                command.documentId(),
                command.on(),
                command.kind(),
                command.title().<Label>map(title -> title).orElse(null),
                command.datedOn(),
                command.validUntil().<LocalDate>map(day -> day).orElse(null),
                command.readership(),
                command.file()));
    }

    @CommandHandler
    void handle(WithdrawHouseDocument command) {
        VERSION_STILL_SHOWN.require(withdrawnOn.equals(NEVER), "documentId", withdrawnOn);
        apply(new HouseDocumentWithdrawn(id, kind, command.on(), command.reason()));
    }

    @EventSourcingHandler
    void on(HouseDocumentEvent event) {
        id = event.documentId();
        switch (event) {
            case HouseDocumentPublished e -> kind = e.kind();
            case HouseDocumentWithdrawn e -> withdrawnOn = e.withdrawnOn();
        }
    }
}
