package coop.alveole.domain.billing.issue;

import coop.alveole.domain.shared.IssuedInvoiceId;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about an invoice that has left. */
public sealed interface IssuedInvoiceCommand {
    @TargetAggregateIdentifier
    IssuedInvoiceId issuedInvoiceId();

    /** {@code sent}: whether the record says that it has left. */
    record KeepInvoiceFile(IssuedInvoiceId issuedInvoiceId, boolean sent, SealedFile file, LocalDate keptOn)
            implements IssuedInvoiceCommand {}

    /** {@code mailsLeave}: whether anything leaves the house by mail; {@code due} is what a reminder asks for. */
    record AskLetter(
            IssuedInvoiceId issuedInvoiceId,
            LetterKind kind,
            TradeDetail to,
            boolean mailsLeave,
            Money due,
            Money compensation,
            LocalDate askedOn)
            implements IssuedInvoiceCommand {}

    /** Once its file is there for the platform to take. */
    record HandToPlatform(IssuedInvoiceId issuedInvoiceId, LocalDate handedOn) implements IssuedInvoiceCommand {}

    record RecordStatus(IssuedInvoiceId issuedInvoiceId, PlatformStatus status, LocalDate toldOn)
            implements IssuedInvoiceCommand {}

    /** « Encaissée »: the {@code place}-th payment, rate by rate, once it is there for the platform to take. */
    record TellCollection(
            IssuedInvoiceId issuedInvoiceId, int place, List<CollectedAtRate> amounts, LocalDate collectedOn)
            implements IssuedInvoiceCommand {
        public TellCollection {
            amounts = List.copyOf(amounts);
        }
    }

    record RecordLetterMailed(IssuedInvoiceId issuedInvoiceId, int letter, LocalDate mailedOn)
            implements IssuedInvoiceCommand {}
}
