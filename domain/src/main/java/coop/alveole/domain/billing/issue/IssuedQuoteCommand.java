package coop.alveole.domain.billing.issue;

import coop.alveole.domain.shared.IssuedQuoteId;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about a quote that has left, revision by revision. */
public sealed interface IssuedQuoteCommand {
    @TargetAggregateIdentifier
    IssuedQuoteId issuedQuoteId();

    /** {@code sent}: whether the record says that this revision has left. */
    record KeepQuoteFile(IssuedQuoteId issuedQuoteId, int revision, boolean sent, SealedFile file, LocalDate keptOn)
            implements IssuedQuoteCommand {}

    /** {@code mailsLeave}: whether anything leaves the house by mail. */
    record AskQuoteLetter(
            IssuedQuoteId issuedQuoteId, int revision, TradeDetail to, boolean mailsLeave, LocalDate askedOn)
            implements IssuedQuoteCommand {}

    record RecordQuoteLetterMailed(IssuedQuoteId issuedQuoteId, int revision, int letter, LocalDate mailedOn)
            implements IssuedQuoteCommand {}
}
