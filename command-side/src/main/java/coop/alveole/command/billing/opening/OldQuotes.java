package coop.alveole.command.billing.opening;

import coop.alveole.command.imports.file.Line;
import coop.alveole.domain.billing.quote.Offer;
import coop.alveole.domain.billing.quote.QuoteCommand.DraftQuote;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.QuoteId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Quotes in progress come as drafts, with their old number in their title: they are approved here before they are sent or signed. */
@Component
class OldQuotes {
    static final String NUMBER = "N° de devis";
    static final String WRITTEN_ON = "Date du devis";
    static final String UNTIL = "Valable jusqu'au";

    private final Earlier earlier;
    private final OldCustomers customers;
    private final OldContents contents;

    OldQuotes(Earlier earlier, OldCustomers customers, OldContents contents) {
        this.earlier = earlier;
        this.customers = customers;
        this.contents = contents;
    }

    boolean take(Line line, OneOpening run) {
        var number = Cells.label(line, NUMBER);
        var activity = run.activity(line);
        var customer = customers.required(line, run);
        var writtenOn = line.requiredDay(WRITTEN_ON);
        var until = line.requiredDay(UNTIL);
        var totals = VatColumns.totals(line);
        var id = new QuoteId(earlier.id("quote", number.text()));
        if (earlier.isKnown(id.value())) return false;
        var called = "Devis " + number + " de l'ancien logiciel";
        var content = contents.of(line, totals, called, writtenOn, run);
        var offer = new Offer(content, until, Rate.ZERO, List.of(), List.of());
        var by = run.sender().sending().asker().account();
        run.sender().together(List.of(new DraftQuote(id, activity, customer, offer, writtenOn, by)));
        return true;
    }
}
