package coop.alveole.domain.billing.issue;

import coop.alveole.domain.shared.IssuedInvoiceId;
import coop.alveole.domain.shared.file.NamesFile;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What became of an invoice that has left. */
public sealed interface IssuedInvoiceEvent {
    IssuedInvoiceId issuedInvoiceId();

    LocalDate effectiveOn();

    /** Made once, sealed, named by the SHA-256 of its sealed bytes: what its customer has, for as long as the accounts. */
    @Revision("1")
    record InvoiceFileKept(IssuedInvoiceId issuedInvoiceId, SealedFile file, LocalDate keptOn)
            implements IssuedInvoiceEvent, NamesFile {
        @Override
        public LocalDate effectiveOn() {
            return keptOn;
        }
    }

    /**
     * Somebody has it written to a mailbox of its customer; {@code due} and {@code compensation} are what a reminder asks for
     * that day, nothing with the invoice itself.
     */
    @Revision("1")
    record LetterAsked(
            IssuedInvoiceId issuedInvoiceId,
            int letter,
            LetterKind kind,
            TradeDetail to,
            Money due,
            Money compensation,
            LocalDate askedOn)
            implements IssuedInvoiceEvent {
        @Override
        public LocalDate effectiveOn() {
            return askedOn;
        }
    }

    /** The mail server of the house took it. */
    @Revision("1")
    record LetterMailed(IssuedInvoiceId issuedInvoiceId, int letter, LocalDate mailedOn) implements IssuedInvoiceEvent {
        @Override
        public LocalDate effectiveOn() {
            return mailedOn;
        }
    }

    /** Its kept file lies where the platform takes it. */
    @Revision("1")
    record HandedToPlatform(IssuedInvoiceId issuedInvoiceId, LocalDate handedOn) implements IssuedInvoiceEvent {
        @Override
        public LocalDate effectiveOn() {
            return handedOn;
        }
    }

    /** Déposée, rejetée, refusée: what the platform says of it (EINV-03). */
    @Revision("1")
    record StatusTold(IssuedInvoiceId issuedInvoiceId, PlatformStatus status, LocalDate toldOn)
            implements IssuedInvoiceEvent {
        @Override
        public LocalDate effectiveOn() {
            return toldOn;
        }
    }

    /** Encaissée: what we tell the platform of its {@code place}-th payment, rate by rate (EINV-07). */
    @Revision("1")
    record CollectionTold(
            IssuedInvoiceId issuedInvoiceId, int place, List<CollectedAtRate> amounts, LocalDate collectedOn)
            implements IssuedInvoiceEvent {
        @Override
        public LocalDate effectiveOn() {
            return collectedOn;
        }
    }
}
