package coop.alveole.domain.billing.invoice;

import static coop.alveole.domain.shared.Cast.uuid;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.SaleLine;
import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.invoice.InvoiceCommand.ValidateInvoice;
import coop.alveole.domain.billing.invoice.InvoiceEvent.*;
import coop.alveole.domain.billing.series.InvoiceNumber;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Quantity;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;

/** One invoice of 1 000,00 € and 200,00 € of VAT, written by Amina, validated by Claire. */
final class Bill {
    static final InvoiceId ID = new InvoiceId("invoice-" + uuid("a"));
    static final InvoiceId OTHER = new InvoiceId("invoice-" + uuid("b"));
    static final ActivityId JOINERY = new ActivityId("activity-" + uuid("7"));
    static final CustomerId CUSTOMER = new CustomerId("customer-" + uuid("c"));
    static final PaymentId PAYMENT = new PaymentId("payment-" + uuid("d"));
    static final AccountId AMINA = new AccountId("account-" + uuid("1"));
    static final AccountId CLAIRE = new AccountId("account-" + uuid("2"));
    static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    static final InvoiceNumber NUMBER = new InvoiceNumber(new Label("F"), 2026, 1);
    static final List<TradeDetail> WORDS =
            List.of(new TradeDetail(TradeField.LINE_LABEL, new Personal("accounting/2026~abc")));
    static final SaleContent CONTENT = selling(line(1_000_00));
    static final Money TOTAL = CONTENT.totals().withTax();

    static final InvoiceDrafted DRAFTED =
            new InvoiceDrafted(ID, JOINERY, CUSTOMER, InvoiceKind.INVOICE, List.of(), List.of(), CONTENT, DAY, AMINA);
    static final InvoiceSubmitted SUBMITTED = new InvoiceSubmitted(ID, DAY, AMINA);
    static final InvoiceValidated VALIDATED = new InvoiceValidated(
            ID, NUMBER, DAY, DAY, DAY.plusDays(30), CONTENT.totals().perVat(), List.of(), CLAIRE);
    static final ValidateInvoice VALIDATE =
            new ValidateInvoice(ID, NUMBER, DAY, DAY.plusDays(30), Cover.IN_FORCE, Validator.TEAM, CLAIRE);

    private Bill() {}

    static SaleContent selling(SaleLine... lines) {
        return new SaleContent(List.of(), DAY, List.of(lines), Rate.ZERO);
    }

    static SaleLine line(long cents) {
        return new SaleLine(
                WORDS, Quantity.ONE, new Money(cents), Rate.ZERO, Vat.at(2_000), LineCategory.SERVICES, List.of());
    }
}
