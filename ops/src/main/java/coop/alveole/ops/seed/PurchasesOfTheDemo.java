package coop.alveole.ops.seed;

import coop.alveole.command.shared.Request.Mode;
import coop.alveole.command.shared.Seals;
import coop.alveole.domain.purchasing.PurchaseCommand.*;
import coop.alveole.domain.purchasing.PurchaseContent;
import coop.alveole.domain.purchasing.PurchaseKind;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.KeptWith.WithAccounts;
import coop.alveole.domain.shared.trade.PurchaseId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What Odile buys for what she sells: a subcontractor who is approved, and leather that waits for the team. */
@Component
class PurchasesOfTheDemo {
    private final Storyteller teller;
    private final Seals seals;

    PurchasesOfTheDemo(Storyteller teller, Seals seals) {
        this.teller = teller;
        this.seals = seals;
    }

    void record(ActivityId activity, LocalDate now) {
        var gilder = submitted(
                activity,
                "Reliure de douze albums",
                PurchaseKind.SUBCONTRACTING,
                "Dorure Exemple",
                160_00,
                now.minusMonths(3).plusDays(2));
        var approvedOn = now.minusMonths(3).plusDays(6);
        teller.send(
                "purchases/" + gilder + "/approved", new ApprovePurchase(gilder, approvedOn, teller.account("claire")));
        submitted(
                activity,
                "Coffrets cadeaux",
                PurchaseKind.LARGE_PURCHASE,
                "Tannerie Modèle",
                520_00,
                now.minusDays(10));
    }

    private PurchaseId submitted(
            ActivityId activity, String sale, PurchaseKind kind, String supplier, long cents, LocalDate on) {
        var id = new PurchaseId("purchase-" + teller.id("purchase/" + supplier));
        var words = seals.of(new WithAccounts(on.getYear()), Mode.FOR_REAL).text(TradeField.SUPPLIER, supplier);
        var content = new PurchaseContent(
                kind,
                new InvoiceId("invoice-" + teller.id("invoice/" + sale)),
                new Money(cents),
                on,
                List.of(new TradeDetail(TradeField.SUPPLIER, words)));
        teller.send(
                "purchases/" + supplier,
                new SubmitPurchase(id, activity, content, AttachedTo.SALE, on, teller.account("odile")));
        return id;
    }
}
