package coop.alveole.ops.seed.money;

import coop.alveole.command.shared.Request.Mode;
import coop.alveole.command.shared.Seals;
import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.SaleLine;
import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.quote.Instalment;
import coop.alveole.domain.billing.quote.Offer;
import coop.alveole.domain.billing.quote.QuoteCommand.*;
import coop.alveole.domain.billing.quote.WorkShare;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Quantity;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.KeptWith.WithAccounts;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.QuoteId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import coop.alveole.ops.seed.Storyteller;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What Odile offers: a quote that is signed, one with its customer, one that waits for the team, one that expired, a draft. */
@Component
class QuotesOfTheDemo {
    /** One line of services without VAT, and what of it goes to others. */
    record Offered(
            ActivityId activity, CustomerId customer, LocalDate on, String label, long cents, List<WorkShare> shares) {}

    private static final int DAYS_TO_SIGN = 30;
    private static final int THIRTY_PERCENT = 3_000;
    private static final int FORTY_PERCENT = 4_000;

    private final Storyteller teller;
    private final Seals seals;

    QuotesOfTheDemo(Storyteller teller, Seals seals) {
        this.teller = teller;
        this.seals = seals;
    }

    void record(ActivityId activity, LocalDate now) {
        var library = CustomersOfTheDemo.named(teller, "Librairie Démonstration");
        var hive = CustomersOfTheDemo.named(teller, "Le Rucher partagé");
        signed(
                new Offered(activity, library, now.minusDays(20), "Reliure de cent registres", 3_600_00, List.of()),
                now.minusDays(12));
        sent(new Offered(activity, hive, now.minusDays(6), "Coffrets de fin d'année", 1_250_00, List.of()));
        sent(new Offered(activity, hive, now.minusDays(75), "Album de photographies", 480_00, List.of()));
        submitted(new Offered(activity, library, now.minusDays(1), "Boîtes d'archives sur mesure", 940_00, List.of()));
        drafted(new Offered(activity, hive, now, "Étiquettes de miel", 150_00, List.of()));
    }

    QuoteId signed(Offered offered, LocalDate on) {
        var id = sent(offered);
        teller.send("quotes/" + id + "/signed", new SignQuote(id, on));
        return id;
    }

    private QuoteId sent(Offered offered) {
        var id = submitted(offered);
        teller.send("quotes/" + id + "/approved", new ApproveQuote(id, offered.on(), teller.account("claire")));
        teller.send("quotes/" + id + "/sent", new SendQuote(id, offered.on()));
        return id;
    }

    private QuoteId submitted(Offered offered) {
        var id = drafted(offered);
        teller.send("quotes/" + id + "/submitted", new SubmitQuote(id, offered.on(), writer()));
        return id;
    }

    private QuoteId drafted(Offered offered) {
        var id = new QuoteId("quote-" + teller.id("quote/" + offered.label()));
        teller.send(
                "quotes/" + offered.label(),
                new DraftQuote(id, offered.activity(), offered.customer(), offer(offered), offered.on(), writer()));
        return id;
    }

    private Offer offer(Offered offered) {
        var on = offered.on();
        var planned = on.plusMonths(2);
        var seal = seals.of(new WithAccounts(planned.getYear()), Mode.FOR_REAL);
        var words = List.of(new TradeDetail(TradeField.LINE_LABEL, seal.text(TradeField.LINE_LABEL, offered.label())));
        var line = new SaleLine(
                words,
                Quantity.ONE,
                new Money(offered.cents()),
                Rate.ZERO,
                Vat.at(2_000),
                LineCategory.SERVICES,
                List.of());
        return new Offer(
                new SaleContent(List.of(), planned, List.of(line), Rate.ZERO),
                on.plusDays(DAYS_TO_SIGN),
                Rate.of(THIRTY_PERCENT),
                List.of(new Instalment(Rate.of(FORTY_PERCENT), on.plusMonths(1))),
                offered.shares());
    }

    private AccountId writer() {
        return teller.account("odile");
    }
}
