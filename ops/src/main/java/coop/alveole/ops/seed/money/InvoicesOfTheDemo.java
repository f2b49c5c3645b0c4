package coop.alveole.ops.seed.money;

import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.ops.seed.Storyteller;
import coop.alveole.ops.seed.money.Paying.Paid;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What Odile sells: invoices paid, paid in part, late, waiting for the team, and a draft; and what she buys for them. */
@Component
class InvoicesOfTheDemo {
    private final Storyteller teller;
    private final Invoicing invoicing;
    private final Paying paying;
    private final PurchasesOfTheDemo purchases;

    InvoicesOfTheDemo(Storyteller teller, Invoicing invoicing, Paying paying, PurchasesOfTheDemo purchases) {
        this.teller = teller;
        this.invoicing = invoicing;
        this.paying = paying;
        this.purchases = purchases;
    }

    void plan(Diary diary, ActivityId activity, LocalDate now) {
        var library = CustomersOfTheDemo.named(teller, "Librairie Démonstration");
        var hive = CustomersOfTheDemo.named(teller, "Le Rucher partagé");
        var albums = sent(diary, activity, library, now.minusMonths(3), "Reliure de douze albums", 840_00);
        paid(diary, albums, 1_008_00, 20);
        paid(
                diary,
                sent(diary, activity, hive, now.minusMonths(2), "Carnets aux armes de la ruche", 420_00),
                200_00,
                25);
        sent(diary, activity, library, now.minusDays(45), "Restauration d'un registre", 560_00);
        var boxes = sent(diary, activity, hive, now.minusDays(12), "Coffrets cadeaux", 310_00);
        var theses = sale(activity, library, now.minusDays(3), "Reliure de quatre thèses", 280_00);
        diary.on(theses.on(), () -> invoicing.draft(theses));
        diary.on(now.minusDays(2), () -> invoicing.submit(theses, now.minusDays(2)));
        var paper = sale(activity, hive, now.minusDays(1), "Papier marbré", 95_00);
        diary.on(paper.on(), () -> invoicing.draft(paper));
        purchases.record(albums, boxes, diary, now);
    }

    private Sale sent(Diary diary, ActivityId activity, CustomerId customer, LocalDate on, String label, long cents) {
        var sale = sale(activity, customer, on, label, cents);
        diary.on(on, () -> invoicing.send(sale));
        return sale;
    }

    private Sale sale(ActivityId activity, CustomerId customer, LocalDate on, String label, long cents) {
        return invoicing.sale(label, activity, customer, on, invoicing.service(on, label, new Money(cents)));
    }

    private void paid(Diary diary, Sale sale, long cents, int daysAfter) {
        var paid = new Paid(sale.step(), sale, sale.on().plusDays(daysAfter), PaymentMeans.TRANSFER, new Money(cents));
        diary.on(paid.on(), () -> paying.pay(paid));
    }
}
