package coop.alveole.ops.seed.money;

import coop.alveole.command.files.FileOwner.OfHouse;
import coop.alveole.domain.purchasing.PurchaseCommand.*;
import coop.alveole.domain.purchasing.PurchaseContent;
import coop.alveole.domain.purchasing.PurchaseKind;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.PurchaseId;
import coop.alveole.domain.shared.trade.TradeField;
import coop.alveole.ops.seed.Storyteller;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is bought for what is sold: subcontractors, one of whom is told late, large purchases, and what waits for the team. */
@Component
class PurchasesOfTheDemo {
    private static final Rate SUBCONTRACTED = Rate.of(3_000);
    private static final int DAYS_TO_APPROVE = 6;
    private static final int DAYS_WHEN_LATE = 75;

    private record Bought(PurchaseKind kind, String supplier, Money net, LocalDate on) {}

    private final Storyteller teller;
    private final Invoicing invoicing;

    PurchasesOfTheDemo(Storyteller teller, Invoicing invoicing) {
        this.teller = teller;
        this.invoicing = invoicing;
    }

    /** Three tenths of the sale; one that is late is told when its month has long been closed. */
    void subcontracted(Diary diary, Sale sale, boolean isLate) {
        var net = SUBCONTRACTED.of(sale.content().totals().net(), RoundingMode.HALF_UP);
        var on = sale.on().plusDays(isLate ? DAYS_WHEN_LATE : 2);
        var bought = new Bought(
                PurchaseKind.SUBCONTRACTING, "Atelier Figurant", net, sale.on().plusDays(2));
        diary.on(on, () -> submit(sale, bought, on));
        diary.on(on.plusDays(DAYS_TO_APPROVE), () -> approve(sale, on.plusDays(DAYS_TO_APPROVE)));
    }

    /** Of most of what the sale brings. */
    void large(Diary diary, Sale sale) {
        var net = sale.content().totals().net().split(2, 1).getFirst();
        var on = sale.on().plusDays(1);
        var bought = new Bought(PurchaseKind.LARGE_PURCHASE, "Scierie Démonstration", net, on);
        diary.on(on, () -> submit(sale, bought, on));
        diary.on(on.plusDays(DAYS_TO_APPROVE), () -> approve(sale, on.plusDays(DAYS_TO_APPROVE)));
    }

    /** Of Odile: a gilder who is approved, and leather whose paper is missing. */
    void record(Sale albums, Sale boxes, Diary diary, LocalDate now) {
        var on = albums.on().plusDays(2);
        var gilding = new Bought(PurchaseKind.SUBCONTRACTING, "Dorure Exemple", new Money(160_00), on);
        diary.on(on, () -> submit(albums, gilding, on));
        diary.on(on.plusDays(4), () -> approve(albums, on.plusDays(4)));
        var waits = now.minusDays(10);
        var leather = new Bought(PurchaseKind.LARGE_PURCHASE, "Tannerie Modèle", new Money(520_00), waits);
        diary.on(waits, () -> enter(boxes, leather, waits));
    }

    private void submit(Sale sale, Bought bought, LocalDate on) {
        enter(sale, bought, on);
        var paper = teller.scanned(new OfHouse(), id(sale).value(), "facture-fournisseur.png");
        teller.send("purchases/" + sale.step() + "/paper", new AttachPaper(id(sale), paper, on, writer()));
    }

    private void enter(Sale sale, Bought bought, LocalDate on) {
        var words = List.of(invoicing.sealed(bought.on(), TradeField.SUPPLIER, bought.supplier()));
        var content = new PurchaseContent(bought.kind(), sale.invoice(), bought.net(), bought.on(), words);
        teller.send(
                "purchases/" + sale.step(),
                new SubmitPurchase(id(sale), sale.activity(), content, AttachedTo.SALE, on, writer()));
    }

    private void approve(Sale sale, LocalDate on) {
        var command = new ApprovePurchase(id(sale), on, teller.account("claire"));
        teller.send("purchases/" + sale.step() + "/approved", command);
    }

    private PurchaseId id(Sale sale) {
        return new PurchaseId("purchase-" + teller.id("purchase/" + sale.step()));
    }

    private AccountId writer() {
        return teller.account("odile");
    }
}
