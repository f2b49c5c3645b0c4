package coop.alveole.command.billing.reminder;

import coop.alveole.command.billing.customer.KnownCustomers;
import coop.alveole.command.billing.invoice.KnownInvoices;
import coop.alveole.command.shared.HouseMoney;
import coop.alveole.domain.billing.reminder.LateCharges;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What it costs that an invoice is late, from the record itself: at the rate that held when it was issued (ADR 0053). */
@Component
class LatenessOnRecord {
    private final KnownInvoices invoices;
    private final KnownCustomers customers;
    private final KnownArrears arrears;
    private final HouseMoney rules;

    LatenessOnRecord(KnownInvoices invoices, KnownCustomers customers, KnownArrears arrears, HouseMoney rules) {
        this.invoices = invoices;
        this.customers = customers;
        this.arrears = arrears;
        this.rules = rules;
    }

    LateCharges on(LocalDate day, InvoiceId id) {
        var sale = invoices.of(id);
        var buyer = customers.of(sale.customer()).kind();
        Optional<Rate> rate = sale.issuedOn()
                .flatMap(issued -> rules.on(issued).lateInterest().value());
        return LateCharges.of(buyer, arrears.owing(id), rate, day);
    }
}
