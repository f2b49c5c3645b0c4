package coop.alveole.domain.billing.issue;

import coop.alveole.domain.shared.IssuedQuoteId;
import coop.alveole.domain.shared.file.NamesFile;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What became of a quote that has left, revision by revision. */
public sealed interface IssuedQuoteEvent {
    IssuedQuoteId issuedQuoteId();

    int revision();

    LocalDate effectiveOn();

    /** Made once, sealed, named by the SHA-256 of its sealed bytes: what its customer has to sign. */
    @Revision("1")
    record QuoteFileKept(IssuedQuoteId issuedQuoteId, int revision, SealedFile file, LocalDate keptOn)
            implements IssuedQuoteEvent, NamesFile {
        @Override
        public LocalDate effectiveOn() {
            return keptOn;
        }
    }

    /** Somebody has it written to a mailbox of its customer; the letters of a quote are numbered, whatever the revision. */
    @Revision("1")
    record QuoteLetterAsked(IssuedQuoteId issuedQuoteId, int revision, int letter, TradeDetail to, LocalDate askedOn)
            implements IssuedQuoteEvent {
        @Override
        public LocalDate effectiveOn() {
            return askedOn;
        }
    }

    /** The mail server of the house took it. */
    @Revision("1")
    record QuoteLetterMailed(IssuedQuoteId issuedQuoteId, int revision, int letter, LocalDate mailedOn)
            implements IssuedQuoteEvent {
        @Override
        public LocalDate effectiveOn() {
            return mailedOn;
        }
    }
}
