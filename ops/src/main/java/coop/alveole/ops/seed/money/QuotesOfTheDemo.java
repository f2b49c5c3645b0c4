package coop.alveole.ops.seed.money;

import coop.alveole.command.shared.Request.Mode;
import coop.alveole.command.shared.Seals;
import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.SaleLine;
import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.quote.Instalment;
import coop.alveole.domain.billing.quote.Offer;
import coop.alveole.domain.billing.quote.QuoteCommand.*;
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
        var signed = sent(activity, library, now.minusDays(20), "Reliure de cent registres", 3_600_00);
        teller.send("quotes/" + signed + "/signed", new SignQuote(signed, now.minusDays(12)));
        sent(activity, hive, now.minusDays(6), "Coffrets de fin d'année", 1_250_00);
        sent(activity, hive, now.minusDays(75), "Album de photographies", 480_00);
        submitted(activity, library, now.minusDays(1), "Boîtes d'archives sur mesure", 940_00);
        drafted(activity, hive, now, "Étiquettes de miel", 150_00);
    }

    private QuoteId sent(ActivityId activity, CustomerId customer, LocalDate on, String label, long cents) {
        var id = submitted(activity, customer, on, label, cents);
        teller.send("quotes/" + id + "/approved", new ApproveQuote(id, on, teller.account("claire")));
        teller.send("quotes/" + id + "/sent", new SendQuote(id, on));
        return id;
    }

    private QuoteId submitted(ActivityId activity, CustomerId customer, LocalDate on, String label, long cents) {
        var id = drafted(activity, customer, on, label, cents);
        teller.send("quotes/" + id + "/submitted", new SubmitQuote(id, on, writer()));
        return id;
    }

    private QuoteId drafted(ActivityId activity, CustomerId customer, LocalDate on, String label, long cents) {
        var id = new QuoteId("quote-" + teller.id("quote/" + label));
        var offer = offer(on, label, cents);
        teller.send("quotes/" + label, new DraftQuote(id, activity, customer, offer, on, writer()));
        return id;
    }

    private Offer offer(LocalDate on, String label, long cents) {
        var planned = on.plusMonths(2);
        var seal = seals.of(new WithAccounts(planned.getYear()), Mode.FOR_REAL);
        var words = List.of(new TradeDetail(TradeField.LINE_LABEL, seal.text(TradeField.LINE_LABEL, label)));
        var line = new SaleLine(
                words, Quantity.ONE, new Money(cents), Rate.ZERO, Vat.at(2_000), LineCategory.SERVICES, List.of());
        return new Offer(
                new SaleContent(List.of(), planned, List.of(line), Rate.ZERO),
                on.plusDays(DAYS_TO_SIGN),
                Rate.of(THIRTY_PERCENT),
                List.of(new Instalment(Rate.of(FORTY_PERCENT), on.plusMonths(1))),
                List.of());
    }

    private AccountId writer() {
        return teller.account("odile");
    }
}
