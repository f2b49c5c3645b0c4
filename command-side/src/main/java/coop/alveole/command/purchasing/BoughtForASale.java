package coop.alveole.command.purchasing;

import static coop.alveole.domain.shared.RequestRule.UNKNOWN;

import coop.alveole.command.billing.invoice.FiscalYears;
import coop.alveole.command.billing.invoice.KnownInvoices;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.TradeWords;
import coop.alveole.command.shared.TradeWords.Said;
import coop.alveole.domain.purchasing.PurchaseCommand.AttachedTo;
import coop.alveole.domain.purchasing.PurchaseContent;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.TradeField;
import org.springframework.stereotype.Component;

/** What is typed of a purchase, with its supplier sealed for as long as the accounts of that year are kept. */
@Component
class BoughtForASale {
    private final KnownInvoices invoices;
    private final TradeWords words;
    private final FiscalYears years;

    BoughtForASale(KnownInvoices invoices, TradeWords words, FiscalYears years) {
        this.invoices = invoices;
        this.words = words;
        this.years = years;
    }

    PurchaseContent content(Bought bought, Request request) {
        var kept = years.kept(bought.boughtOn());
        return new PurchaseContent(
                bought.kind(),
                bought.invoiceId(),
                new Money(bought.netCents()),
                bought.boughtOn(),
                words.sealed(kept, request, new Said(TradeField.SUPPLIER, bought.supplier())));
    }

    /** An invoice of another activity is answered as the unknown is. */
    AttachedTo attachedTo(InvoiceId invoice, ActivityId activity) {
        var known = invoices.of(invoice);
        UNKNOWN.require(known.activity().equals(activity), "invoiceId");
        return known.kind().takesBack() ? AttachedTo.CREDIT_NOTE : AttachedTo.SALE;
    }
}
