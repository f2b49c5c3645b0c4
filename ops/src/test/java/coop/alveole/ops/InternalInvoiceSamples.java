package coop.alveole.ops;

import coop.alveole.domain.billing.internal.CollectedShare;
import coop.alveole.domain.billing.internal.InternalInvoiceEvent.*;
import coop.alveole.domain.billing.internal.InternalTerms;
import coop.alveole.domain.billing.internal.OutsideSale;
import coop.alveole.domain.billing.internal.Sides;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InternalInvoiceId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.QuoteId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event about what one activity owes another. */
final class InternalInvoiceSamples {
    private static final InternalInvoiceId INTERNAL =
            new InternalInvoiceId("internal-00000000-0000-4000-8000-000000000031");
    private static final ActivityId GRAPHICS = new ActivityId("activity-00000000-0000-4000-8000-000000000008");
    private static final ActivityId JOINERY = new ActivityId("activity-00000000-0000-4000-8000-000000000007");
    private static final InvoiceId INVOICE = new InvoiceId("invoice-00000000-0000-4000-8000-000000000021");
    private static final PaymentId PAYMENT = new PaymentId("payment-00000000-0000-4000-8000-000000000023");
    private static final QuoteId QUOTE = new QuoteId("quote-00000000-0000-4000-8000-000000000024");
    private static final AccountId CHLOE = new AccountId("account-00000000-0000-4000-8000-000000000006");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final InternalTerms TERMS = new InternalTerms(
            new Sides(GRAPHICS, JOINERY), new Money(300_00), DAY, List.of(new OutsideSale(INVOICE, DAY)));
    private static final CollectedShare SHARE = new CollectedShare(QUOTE, INVOICE, PAYMENT, 1);

    static final List<Object> ALL = List.of(
            new InternalInvoiceSubmitted(
                    INTERNAL, TERMS, List.of(SHARE), List.of(sealed(TradeField.LINE_LABEL)), DAY, CHLOE),
            new InternalInvoiceAccepted(INTERNAL, TERMS, DAY, CHLOE),
            new InternalInvoiceRefused(INTERNAL, List.of(sealed(TradeField.MOTIVE)), DAY, CHLOE),
            new InternalInvoiceWithdrawn(INTERNAL, DAY, CHLOE),
            new InternalInvoiceReversed(INTERNAL, TERMS, List.of(sealed(TradeField.MOTIVE)), DAY, CHLOE));

    static final List<Object> OTHERS = List.of(new InternalInvoiceSubmitted(
            INTERNAL, TERMS, List.of(), List.of(sealed(TradeField.LINE_LABEL)), DAY, CHLOE));

    private InternalInvoiceSamples() {}

    private static TradeDetail sealed(TradeField field) {
        return new TradeDetail(field, new Personal("accounting/2024~c2NlbGzDqQ"));
    }
}
