package coop.alveole.ops.seed.money;

import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.billing.quote.WorkShare;
import coop.alveole.domain.billing.quote.WorkShare.Reason;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.ops.seed.Storyteller;
import coop.alveole.ops.seed.money.Paying.Paid;
import coop.alveole.ops.seed.money.QuotesOfTheDemo.Offered;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a colleague brought to Odile: a quote that says their share, its invoice, and half of it paid; the share waits for her. */
@Component
class IntroducedSaleOfTheDemo {
    private static final String LABEL = "Registres d'une association";
    private static final long CENTS = 1_500_00;
    private static final long HALF_WITH_TAX = 900_00;
    private static final int TEN_PERCENT = 1_000;

    private final Storyteller teller;
    private final QuotesOfTheDemo quotes;
    private final Invoicing invoicing;
    private final Paying paying;

    IntroducedSaleOfTheDemo(Storyteller teller, QuotesOfTheDemo quotes, Invoicing invoicing, Paying paying) {
        this.teller = teller;
        this.quotes = quotes;
        this.invoicing = invoicing;
        this.paying = paying;
    }

    void plan(Diary diary, ActivityId odile, List<Trader> sellers, LocalDate now) {
        sellers.stream()
                .filter(seller -> seller.trade() == Trade.GRAPHIC_DESIGN)
                .findFirst()
                .ifPresent(colleague -> plan(diary, odile, colleague.activity(), now));
    }

    private void plan(Diary diary, ActivityId odile, ActivityId colleague, LocalDate now) {
        var library = CustomersOfTheDemo.named(teller, "Librairie Démonstration");
        var share = new WorkShare(colleague, Reason.INTRODUCER, Rate.of(TEN_PERCENT), Money.ZERO);
        var offered = new Offered(odile, library, now.minusDays(40), LABEL, CENTS, List.of(share));
        var quote = quotes.signed(offered, now.minusDays(35));
        var on = now.minusDays(25);
        var sale = invoicing.sale(LABEL, odile, library, on, invoicing.service(on, LABEL, new Money(CENTS)));
        diary.on(on, () -> invoicing.sendWhole(sale, quote));
        var half = new Paid(LABEL, sale, now.minusDays(8), PaymentMeans.TRANSFER, new Money(HALF_WITH_TAX));
        diary.on(half.on(), () -> paying.pay(half));
    }
}
