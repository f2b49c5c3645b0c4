package coop.alveole.domain.membership.letters;

import static coop.alveole.domain.membership.letters.LetterRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.letters.LetterBatchCommand.ProduceLetters;
import coop.alveole.domain.membership.letters.LetterBatchEvent.LettersProduced;
import coop.alveole.domain.shared.LetterBatchId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** Letters produced at once; what becomes of each afterwards is decided by the membership it is to. */
public final class LetterBatch {
    /** So many are printed while somebody waits. */
    public static final int LETTERS_MAX = 100;

    @AggregateIdentifier
    LetterBatchId id;

    private LetterBatch() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(ProduceLetters command) {
        LETTERS_ALONE.require(command.kind().isLetter(), "kind");
        SOMEBODY_TO_WRITE_TO.require(!command.letters().isEmpty(), "members");
        LETTERS_AT_A_TIME.require(command.letters().size() <= LETTERS_MAX, "members", LETTERS_MAX);
        apply(new LettersProduced(
                command.batchId(), command.kind(), command.producedOn(), command.letters(), command.notWrittenTo()));
    }

    @EventSourcingHandler
    void on(LettersProduced event) {
        id = event.batchId();
    }
}
