package coop.alveole.domain.billing.invoice;

import static coop.alveole.domain.billing.invoice.InvoiceRule.*;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.SaleLine;
import coop.alveole.domain.billing.invoice.InvoiceEvent.*;
import coop.alveole.domain.billing.series.InvoiceNumber;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is written on an invoice: its content and, once validated, its number. */
record Paper(SaleContent content, Optional<InvoiceNumber> number, Optional<LocalDate> discardedOn) {
    static final Paper NONE = new Paper(
            new SaleContent(List.of(), LocalDate.MIN, List.of(), Rate.ZERO), Optional.empty(), Optional.empty());

    Paper with(InvoiceEvent event) {
        return switch (event) {
            case InvoiceDrafted e -> new Paper(e.content(), number, discardedOn);
            case InvoiceRevised e -> new Paper(e.content(), number, discardedOn);
            case InvoiceValidated e -> new Paper(content, Optional.of(e.number()), discardedOn);
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

    static void requireSound(SaleContent content) {
        var lines = content.lines();
        for (int i = 0; i < lines.size(); i++) {
            SAYS_WHAT_IT_SELLS.require(isSaid(lines.get(i)), "lines", i + 1);
            TRAINING_TELLS_ITS_REPORT.require(tellsItsReport(lines.get(i)), "lines");
        }
        boolean sells = !lines.isEmpty() && content.totals().withTax().isPositive();
        SELLS_SOMETHING.require(sells, "lines");
    }

    private static boolean isSaid(SaleLine line) {
        return line.quantity().isPositive()
                && line.words().stream().anyMatch(word -> word.field() == TradeField.LINE_LABEL);
    }

    private static boolean tellsItsReport(SaleLine line) {
        if (line.category() != LineCategory.TRAINING) return line.training().isEmpty();
        return line.training().size() == 1
                && line.training().stream().allMatch(sold -> sold.trainees() > 0 && sold.hours() > 0);
    }
}
