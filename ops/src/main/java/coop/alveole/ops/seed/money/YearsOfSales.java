package coop.alveole.ops.seed.money;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.ops.seed.money.Clientele.Buyer;
import coop.alveole.ops.seed.money.Clientele.Market;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.springframework.stereotype.Component;

/**
 * What each activity sells month after month, in its seasons: some of it with a subcontractor, some of it taken back. The
 * same sales come out for the same day.
 */
@Component
class YearsOfSales {
    private static final int LAST_DAY = 27;
    private static final int CENTS = 100;
    /** Of what is usual: from 70 to 130 hundredths. */
    private static final int LEAST = 70;

    private static final int SPREAD = 61;

    private static final int CREDITED_ONE_IN = 41;
    private static final int SUBCONTRACTED_ONE_IN = 4;
    private static final int LATE_ONE_IN = 20;
    private static final int WITH_TIMBER_ONE_IN = 12;

    private final Invoicing invoicing;
    private final Payers payers;
    private final PurchasesOfTheDemo purchases;

    YearsOfSales(Invoicing invoicing, Payers payers, PurchasesOfTheDemo purchases) {
        this.invoicing = invoicing;
        this.payers = payers;
        this.purchases = purchases;
    }

    /** Answers the sales that are to be paid. */
    List<Sold> plan(Diary diary, List<Market> markets, LocalDate now) {
        var all = new ArrayList<Sold>();
        for (var market : markets) all.addAll(plan(diary, market, markets.indexOf(market), now));
        return all;
    }

    /** A sale, and what is expected of whoever bought. */
    record Sold(Sale sale, Buyer buyer) {}

    private List<Sold> plan(Diary diary, Market market, int place, LocalDate now) {
        var seller = market.seller();
        var buyers = market.buyers();
        var chance = new SplittableRandom(place);
        var all = new ArrayList<Sold>();
        int count = 0;
        for (var month = YearMonth.from(seller.since());
                !month.isAfter(YearMonth.from(now));
                month = month.plusMonths(1))
            for (int i = 0; i < seller.trade().sales(month.getMonth()); i++) {
                var on = month.atDay(1 + chance.nextInt(LAST_DAY));
                var net = net(seller.trade(), chance);
                var buyer = buyers.get(chance.nextInt(buyers.size()));
                if (!seller.sellsOn(on) || on.isAfter(now)) continue;
                var sold = new Sold(sale(seller, place + "/" + month + "/" + i, buyer, on, net), buyer);
                if (told(diary, sold, place + count++, seller.trade())) all.add(sold);
            }
        return all;
    }

    /** Whether it is to be paid. */
    private boolean told(Diary diary, Sold sold, int count, Trade trade) {
        var sale = sold.sale();
        diary.on(sale.on(), () -> invoicing.send(sale));
        bought(diary, sale, count, trade);
        boolean isCredited = count % CREDITED_ONE_IN == 0;
        if (isCredited) credited(diary, sale);
        else payers.expect(diary, sold);
        return !isCredited;
    }

    private void bought(Diary diary, Sale sale, int count, Trade trade) {
        if (trade == Trade.CARPENTRY && count % WITH_TIMBER_ONE_IN == 0) purchases.large(diary, sale);
        else if (trade.isSubcontracted() && count % SUBCONTRACTED_ONE_IN == 1)
            purchases.subcontracted(diary, sale, count % LATE_ONE_IN == 1);
    }

    /** All of it, twelve days later: it is not paid. */
    private void credited(Diary diary, Sale sale) {
        var on = sale.on().plusDays(12);
        diary.on(on, () -> {
            var note = new Sale(
                    sale.step() + "/credit",
                    invoicing.invoice(sale.step() + "/credit"),
                    sale.activity(),
                    sale.customer(),
                    on,
                    sale.content());
            invoicing.credit(sale, note);
        });
    }

    private Sale sale(Trader seller, String step, Buyer buyer, LocalDate on, Money net) {
        var trade = seller.trade();
        var line = invoicing.line(on, trade.sold(), net, trade.vat(), trade.category(), trade.reported());
        return invoicing.sale(step, seller.activity(), buyer.id(), on, line);
    }

    private static Money net(Trade trade, SplittableRandom chance) {
        long about = trade.usually().cents() * (LEAST + chance.nextInt(SPREAD)) / CENTS;
        return new Money(about + chance.nextInt(CENTS));
    }
}
