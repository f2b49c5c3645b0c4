package coop.alveole.ops.seed.money;

import coop.alveole.domain.billing.internal.InternalInvoiceCommand.*;
import coop.alveole.domain.billing.internal.InternalTerms;
import coop.alveole.domain.billing.internal.Sides;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InternalInvoiceId;
import coop.alveole.domain.shared.trade.TradeField;
import coop.alveole.ops.seed.Storyteller;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a colleague does for Odile: posters she has accepted, and a catalogue that waits for her answer. */
@Component
class InternalInvoicesOfTheDemo {
    private static final int DAYS_TO_ACCEPT = 4;

    private final Storyteller teller;
    private final Invoicing invoicing;

    InternalInvoicesOfTheDemo(Storyteller teller, Invoicing invoicing) {
        this.teller = teller;
        this.invoicing = invoicing;
    }

    void plan(Diary diary, ActivityId odile, List<Trader> sellers, LocalDate now) {
        sellers.stream()
                .filter(seller -> seller.trade() == Trade.GRAPHIC_DESIGN)
                .findFirst()
                .ifPresent(colleague -> {
                    var sides = new Sides(colleague.activity(), odile);
                    var posters = now.minusDays(40);
                    diary.on(posters, () -> made("Affiches de l'atelier", sides, 180_00, posters));
                    diary.on(posters.plusDays(DAYS_TO_ACCEPT), () -> accepted("Affiches de l'atelier", posters));
                    var catalogue = now.minusDays(5);
                    diary.on(catalogue, () -> made("Catalogue des reliures", sides, 240_00, catalogue));
                });
    }

    private void made(String label, Sides sides, long cents, LocalDate on) {
        var terms = new InternalTerms(sides, new Money(cents), on, List.of());
        var words = List.of(invoicing.sealed(on, TradeField.LINE_LABEL, label));
        var writer = teller.account("claire");
        teller.send(
                "internal-invoices/" + label,
                new SubmitInternalInvoice(id(label), terms, Activities.BOTH_OPEN, List.of(), words, on, writer));
    }

    private void accepted(String label, LocalDate made) {
        var day = made.plusDays(DAYS_TO_ACCEPT);
        teller.send(
                "internal-invoices/" + label + "/accepted",
                new AcceptInternalInvoice(id(label), Activities.BOTH_OPEN, day, teller.account("odile")));
    }

    private InternalInvoiceId id(String label) {
        return new InternalInvoiceId("internal-" + teller.id("internal-invoice/" + label));
    }
}
