package coop.alveole.domain.billing.quote;

import static coop.alveole.domain.shared.Cast.uuid;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.SaleLine;
import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.quote.QuoteEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Quantity;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.QuoteId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;

/** One quote of 1 000,00 € and 200,00 € of VAT, valid for thirty days, written by Amina, approved by Claire. */
final class Estimate {
    static final QuoteId ID = new QuoteId("quote-" + uuid("a"));
    static final InvoiceId FIRST = new InvoiceId("invoice-" + uuid("b"));
    static final InvoiceId SECOND = new InvoiceId("invoice-" + uuid("e"));
    static final ActivityId JOINERY = new ActivityId("activity-" + uuid("7"));
    static final ActivityId DESIGN = new ActivityId("activity-" + uuid("8"));
    static final CustomerId CUSTOMER = new CustomerId("customer-" + uuid("c"));
    static final AccountId AMINA = new AccountId("account-" + uuid("1"));
    static final AccountId CLAIRE = new AccountId("account-" + uuid("2"));
    static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    static final LocalDate LAST_DAY = DAY.plusDays(30);
    static final List<TradeDetail> WORDS =
            List.of(new TradeDetail(TradeField.LINE_LABEL, new Personal("accounting/2026~abc")));
    static final Offer OFFER = offering(line(1_000_00));

    static final QuoteDrafted DRAFTED = new QuoteDrafted(ID, JOINERY, CUSTOMER, OFFER, DAY, AMINA);
    static final QuoteSubmitted SUBMITTED = new QuoteSubmitted(ID, DAY, AMINA);
    static final QuoteApproved APPROVED = new QuoteApproved(ID, DAY, CLAIRE);
    static final QuoteSent SENT = new QuoteSent(ID, DAY.plusDays(1));
    static final QuoteSigned SIGNED = new QuoteSigned(ID, DAY.plusDays(2));

    private Estimate() {}

    static Offer offering(SaleLine... lines) {
        var content = new SaleContent(List.of(), DAY.plusDays(60), List.of(lines), Rate.ZERO);
        return new Offer(content, LAST_DAY, Rate.of(3_000), List.of(), List.of());
    }

    static Offer asking(Rate deposit, Instalment... instalments) {
        return new Offer(OFFER.content(), LAST_DAY, deposit, List.of(instalments), List.of());
    }

    static Offer sharing(WorkShare... shares) {
        return new Offer(OFFER.content(), LAST_DAY, Rate.ZERO, List.of(), List.of(shares));
    }

    static SaleLine line(long cents) {
        return new SaleLine(
                WORDS, Quantity.ONE, new Money(cents), Rate.ZERO, Vat.at(2_000), LineCategory.SERVICES, List.of());
    }
}
