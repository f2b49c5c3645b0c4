package coop.alveole.domain.billing.invoice;

import static coop.alveole.domain.billing.invoice.InvoiceRule.*;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.invoice.InvoiceEvent.*;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is written on an invoice: its content and, once validated, its number. */
record Paper(SaleContent content, Optional<Label> number, Optional<LocalDate> discardedOn) {
    static final Paper NONE = new Paper(
            new SaleContent(List.of(), LocalDate.MIN, List.of(), Rate.ZERO), Optional.empty(), Optional.empty());

    Paper with(InvoiceEvent event) {
        return switch (event) {
            case InvoiceDrafted e -> new Paper(e.content(), number, discardedOn);
            case InvoiceRevised e -> new Paper(e.content(), number, discardedOn);
            case InvoiceTakenOver e ->
                new Paper(e.content(), Optional.of(e.old().number()), discardedOn);
            case InvoiceValidated e -> new Paper(content, Optional.of(e.number().printed()), discardedOn);
            case InvoiceDiscarded e -> new Paper(content, number, Optional.of(e.discardedOn()));
            case InvoiceSubmitted _,
                    InvoiceReturned _,
                    InvoiceSent _,
                    InvoiceCredited _,
                    PaymentAllocated _,
                    InvoiceDisputed _,
                    DisputeSettled _,
                    InvoiceWrittenOff _ -> this;
        };
    }

    /** An invoice that asks for a part in advance sells no training yet: the one that ends the sale tells its report. */
    static void requireSound(SaleContent content, InvoiceKind kind) {
        if (!kind.isAPart()) content.requireSound();
        requireSold(content);
    }

    static void requireSold(SaleContent content) {
        content.requireSaid();
        boolean sells = !content.lines().isEmpty() && content.totals().withTax().isPositive();
        SELLS_SOMETHING.require(sells, "lines");
    }
}
