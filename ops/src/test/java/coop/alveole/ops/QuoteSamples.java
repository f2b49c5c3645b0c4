package coop.alveole.ops;

import coop.alveole.domain.billing.amounts.NetPart;
import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.issue.IssuedQuoteEvent.*;
import coop.alveole.domain.billing.quote.Instalment;
import coop.alveole.domain.billing.quote.Offer;
import coop.alveole.domain.billing.quote.PartKind;
import coop.alveole.domain.billing.quote.QuoteEvent.*;
import coop.alveole.domain.billing.quote.WorkShare;
import coop.alveole.domain.billing.quote.WorkShare.Reason;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.IssuedQuoteId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.QuoteId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event about quotes. */
final class QuoteSamples {
    private static final QuoteId QUOTE = new QuoteId("quote-00000000-0000-4000-8000-000000000025");
    private static final InvoiceId INVOICE = new InvoiceId("invoice-00000000-0000-4000-8000-000000000021");
    private static final CustomerId CUSTOMER = new CustomerId("customer-00000000-0000-4000-8000-000000000011");
    private static final ActivityId JOINERY = new ActivityId("activity-00000000-0000-4000-8000-000000000007");
    private static final ActivityId DESIGN = new ActivityId("activity-00000000-0000-4000-8000-000000000008");
    private static final AccountId CHLOE = new AccountId("account-00000000-0000-4000-8000-000000000006");
    private static final IssuedQuoteId ISSUED = IssuedQuoteId.of(QUOTE);
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final Offer OFFER = new Offer(
            BillingSamples.CONTENT,
            DAY.plusDays(30),
            Rate.of(3_000),
            List.of(new Instalment(Rate.of(4_000), DAY.plusDays(60))),
            List.of(
                    new WorkShare(DESIGN, Reason.INTRODUCER, Rate.of(500), Money.ZERO),
                    new WorkShare(
                            new ActivityId("activity-00000000-0000-4000-8000-000000000009"),
                            Reason.SHARED_WORK,
                            Rate.ZERO,
                            new Money(100_00))));
    private static final List<NetPart> PARTS =
            List.of(new NetPart(Vat.at(1_000), LineCategory.SERVICES, new Money(171_00)));

    static final List<Object> ALL = List.of(
            new QuoteDrafted(QUOTE, JOINERY, CUSTOMER, OFFER, DAY, CHLOE),
            new QuoteRevised(QUOTE, 2, CUSTOMER, OFFER, DAY, CHLOE),
            new QuoteDiscarded(QUOTE, DAY),
            new QuoteSubmitted(QUOTE, DAY, CHLOE),
            new QuoteReturned(QUOTE, List.of(sealed(TradeField.COMMENT)), DAY),
            new QuoteApproved(QUOTE, DAY, CHLOE),
            new QuoteSent(QUOTE, DAY),
            new QuoteSigned(QUOTE, DAY),
            new QuoteDeclined(QUOTE, List.of(sealed(TradeField.MOTIVE)), DAY),
            new QuoteInvoiced(QUOTE, INVOICE, PartKind.DEPOSIT, PARTS, DAY),
            new QuoteGivenBack(QUOTE, INVOICE, PARTS, DAY),
            new QuoteFileKept(ISSUED, 2, BillingSamples.FILE, DAY),
            new QuoteLetterAsked(ISSUED, 2, 1, sealed(TradeField.EMAIL), DAY),
            new QuoteLetterMailed(ISSUED, 2, 1, DAY));

    private QuoteSamples() {}

    private static TradeDetail sealed(TradeField field) {
        return new TradeDetail(field, new Personal("accounting/2024~c2NlbGzDqQ"));
    }
}
