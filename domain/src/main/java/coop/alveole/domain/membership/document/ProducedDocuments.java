package coop.alveole.domain.membership.document;

import static coop.alveole.domain.membership.document.DocumentRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.document.DocumentCommand.*;
import coop.alveole.domain.membership.document.DocumentEvent.*;
import coop.alveole.domain.shared.DocumentId;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Decides about the documents produced for one membership. */
public final class ProducedDocuments {
    private final Map<DocumentId, LocalDate> days = new HashMap<>();
    private final Map<RegisteredNumber, Sent> sent = new HashMap<>();

    private record Sent(DocumentId document, LocalDate on) {}

    @CommandHandler
    void handle(ProduceDocument command) {
        apply(new DocumentProduced(
                command.membershipId(),
                command.documentId(),
                command.kind(),
                command.matter(),
                command.producedOn(),
                command.file()));
    }

    @CommandHandler
    void handle(RecordRegisteredLetter command) {
        var day = days.get(command.documentId());
        if (day == null) throw new RuleBroken(SENT_ONCE_PRODUCED, "document");
        RECORDED_ONCE_SENT.require(!command.sentOn().isAfter(command.recordedOn()), "sentOn", command.sentOn());
        SENT_FROM_ITS_DAY_ON.require(!command.sentOn().isBefore(day), "sentOn", day);
        var before =
                Optional.ofNullable(sent.get(command.number())).map(Sent::on).or(command::takenOn);
        if (before.isPresent()) throw new RuleBroken(ONE_NUMBER_A_LETTER, "number", before.get());
        apply(new RegisteredLetterRecorded(
                command.membershipId(), command.documentId(), command.sentOn(), command.number()));
    }

    @CommandHandler
    void handle(WithdrawRegisteredLetter command) {
        var known = sent.get(command.number());
        NUMBER_KNOWN.require(known != null && known.document().equals(command.documentId()), "number");
        apply(new RegisteredLetterWithdrawn(
                command.membershipId(),
                command.documentId(),
                command.withdrawnOn(),
                command.number(),
                command.reason()));
    }

    @EventSourcingHandler
    void on(DocumentEvent event) {
        switch (event) {
            case DocumentProduced e -> days.put(e.documentId(), e.producedOn());
            case RegisteredLetterRecorded e -> sent.put(e.number(), new Sent(e.documentId(), e.sentOn()));
            case RegisteredLetterWithdrawn e -> sent.remove(e.number());
        }
    }
}
