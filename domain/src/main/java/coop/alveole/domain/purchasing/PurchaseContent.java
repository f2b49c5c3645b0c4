package coop.alveole.domain.purchasing;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;

/** What was bought, for which sale: an amount without VAT, and the supplier among the sealed words. */
public record PurchaseContent(
        PurchaseKind kind, InvoiceId attachedTo, Money netOfVat, LocalDate boughtOn, List<TradeDetail> words) {
    public PurchaseContent {
        words = List.copyOf(words);
    }
}
