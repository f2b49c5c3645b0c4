package coop.alveole.domain.billing.issue;

import static coop.alveole.domain.billing.issue.IssueRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.billing.issue.IssuedQuoteCommand.*;
import coop.alveole.domain.billing.issue.IssuedQuoteEvent.*;
import coop.alveole.domain.shared.IssuedQuoteId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** One quote as it left the house: the file of each revision is made once and kept, each letter about it leaves once. */
public final class IssuedQuote {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private IssuedQuoteId id;

    private final Map<Integer, LocalDate> keptOn = new HashMap<>();
    private final LettersAsked letters = new LettersAsked();

    IssuedQuote() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(KeepQuoteFile c) {
        Optional.ofNullable(keptOn.get(c.revision())).ifPresent(day -> KEPT_ONCE.require(false, "revision", day));
        SENT_BEFORE_KEPT.require(c.sent(), "revision");
        apply(new QuoteFileKept(c.issuedQuoteId(), c.revision(), c.file(), c.keptOn()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AskQuoteLetter c) {
        MAILS_LEAVE.require(c.mailsLeave(), "contact");
        apply(new QuoteLetterAsked(c.issuedQuoteId(), c.revision(), letters.next(), c.to(), c.askedOn()));
    }

    @CommandHandler
    void handle(RecordQuoteLetterMailed c) {
        letters.requireWaiting(c.letter());
        apply(new QuoteLetterMailed(c.issuedQuoteId(), c.revision(), c.letter(), c.mailedOn()));
    }

    @EventSourcingHandler
    void on(IssuedQuoteEvent event) {
        id = event.issuedQuoteId();
        switch (event) {
            case QuoteFileKept e -> keptOn.put(e.revision(), e.keptOn());
            case QuoteLetterAsked e -> letters.asked(e.letter());
            case QuoteLetterMailed e -> letters.mailed(e.letter());
        }
    }
}
