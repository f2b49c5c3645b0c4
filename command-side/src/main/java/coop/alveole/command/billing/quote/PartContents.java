package coop.alveole.command.billing.quote;

import coop.alveole.command.billing.invoice.FiscalYears;
import coop.alveole.command.billing.invoice.KnownInvoices;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.TradeWords;
import coop.alveole.command.shared.TradeWords.Said;
import coop.alveole.domain.billing.amounts.NetPart;
import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.SaleLine;
import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.billing.quote.Drawn.OfInvoice;
import coop.alveole.domain.billing.quote.PartDrawn;
import coop.alveole.domain.billing.quote.PartKind;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Quantity;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What an invoice of a quote says: a deposit and a progress, a line for what is taxed and counted alike; a balance, all the
 * lines of the quote, and then what the invoices before it bear already.
 */
@Component
class PartContents {
    private final KnownInvoices invoices;
    private final TradeWords words;
    private final FiscalYears years;

    PartContents(KnownInvoices invoices, TradeWords words, FiscalYears years) {
        this.invoices = invoices;
        this.words = words;
        this.years = years;
    }

    SaleContent part(QuoteOnRecord quote, PartKind kind, PartDrawn drawn, LocalDate suppliedOn, Request request) {
        var label = (kind == PartKind.DEPOSIT ? "Acompte sur le devis " : "Situation sur le devis ") + quote.number();
        var lines = drawn.parts().stream()
                .map(part -> line(label, part, part.net(), suppliedOn, request))
                .toList();
        return new SaleContent(quote.offer().content().words(), suppliedOn, lines, Rate.ZERO);
    }

    /** What is taken off is a line of its own, so that it is taken off the lines of the quote alone. */
    SaleContent balance(QuoteOnRecord quote, PartDrawn drawn, LocalDate suppliedOn, Request request) {
        var sold = quote.offer().content();
        var lines = new ArrayList<>(sold.lines());
        sold.allowances().stream()
                .map(less -> new NetPart(less.vat(), less.category(), less.amount()))
                .map(less -> line("Remise sur le tout", less, less.net().negated(), suppliedOn, request))
                .forEach(lines::add);
        drawn.before().invoices().stream()
                .flatMap(one -> invoiced(one, suppliedOn, request))
                .forEach(lines::add);
        var content = new SaleContent(sold.words(), suppliedOn, lines, Rate.ZERO);
        if (!NetPart.of(content).equals(NetPart.of(withoutWords(drawn.parts(), suppliedOn))))
            throw new IllegalStateException("the balance of " + quote.number() + " is not what is left of it");
        return content;
    }

    private Stream<SaleLine> invoiced(OfInvoice one, LocalDate suppliedOn, Request request) {
        var earlier = invoices.of(one.invoiceId());
        var number = earlier.number().map(Object::toString).orElseThrow();
        var kind = earlier.kind() == InvoiceKind.DEPOSIT ? "facture d'acompte " : "facture de situation ";
        return one.part().parts().stream()
                .map(part ->
                        line("Déjà facturé : " + kind + number, part, part.net().negated(), suppliedOn, request));
    }

    private SaleLine line(String label, NetPart part, Money price, LocalDate suppliedOn, Request request) {
        var said = words.sealed(years.kept(suppliedOn), request, new Said(TradeField.LINE_LABEL, label));
        return new SaleLine(said, Quantity.ONE, price, Rate.ZERO, part.vat(), part.category(), List.of());
    }

    private static SaleContent withoutWords(List<NetPart> parts, LocalDate suppliedOn) {
        var lines = parts.stream()
                .map(part -> new SaleLine(
                        List.of(), Quantity.ONE, part.net(), Rate.ZERO, part.vat(), part.category(), List.of()))
                .toList();
        return new SaleContent(List.of(), suppliedOn, lines, Rate.ZERO);
    }
}
