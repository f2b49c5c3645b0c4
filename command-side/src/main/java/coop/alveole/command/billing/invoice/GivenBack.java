package coop.alveole.command.billing.invoice;

import coop.alveole.domain.billing.amounts.NetPart;
import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.quote.QuoteCommand.GiveBack;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What an invoice that is given up or credited tells the quote it is a part of, before it tells anybody else. */
final class GivenBack {
    private GivenBack() {}

    static Stream<GiveBack> by(InvoiceId id, InvoiceOnRecord invoice, SaleContent taken, LocalDate on) {
        return invoice.quote().stream().map(part -> new GiveBack(part.quoteId(), id, NetPart.of(taken), on));
    }
}
