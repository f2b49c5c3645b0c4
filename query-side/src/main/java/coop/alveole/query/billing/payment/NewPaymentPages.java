package coop.alveole.query.billing.payment;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.query.billing.customer.CustomerQueries;
import coop.alveole.query.billing.customer.CustomerView;
import coop.alveole.query.billing.owed.Owed;
import coop.alveole.query.billing.owed.OwedInvoices;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Encaisser »: what a customer paid, beside the invoices it may be for. */
@Controller
class NewPaymentPages {
    /** {@code customer} is who pays, once that is chosen among {@code customers}. */
    record NewPaymentPage(
            Frame frame,
            List<Option> customers,
            List<Option> customer,
            List<ToAllocate.Line> lines,
            String amount,
            String today,
            List<String> means) {}

    private final CustomerQueries customers;
    private final OwedInvoices owed;
    private final ToAllocate toAllocate;
    private final Frames frames;

    NewPaymentPages(CustomerQueries customers, OwedInvoices owed, ToAllocate toAllocate, Frames frames) {
        this.customers = customers;
        this.owed = owed;
        this.toAllocate = toAllocate;
        this.frames = frames;
    }

    /** For one invoice it is proposed whole; for a customer, nothing is. */
    @Allowed(Access.RECORD_PAYMENT)
    @GetMapping(PaymentList.ADDRESS + "/new")
    ModelAndView anew(
            @RequestParam(required = false) @Nullable InvoiceId invoiceId,
            @RequestParam(required = false) @Nullable CustomerId customerId,
            Reading reading,
            HttpServletRequest request) {
        var invoice = Optional.ofNullable(invoiceId)
                .flatMap(id -> owed.find(id, reading))
                .filter(Owed::isOpen);
        var buyer = invoice.map(Owed::customer)
                .or(() -> Optional.ofNullable(customerId))
                .flatMap(id -> customers.customer(id, reading));
        var due = invoice.map(each -> new Money(each.dueCents()));
        Map<InvoiceId, Money> proposed = invoice.map(each -> Map.of(each.invoice(), new Money(each.dueCents())))
                .orElse(Map.of());
        var page = new NewPaymentPage(
                frames.of(request, reading, "payments"),
                buyer.isPresent() ? List.of() : everybody(reading),
                buyer.map(NewPaymentPages::option).stream().toList(),
                buyer.map(view -> toAllocate.lines(view, proposed, reading, request))
                        .orElse(List.of()),
                due.map(ToAllocate::typed).orElse(""),
                reading.asOf().toString(),
                PaymentPages.names(PaymentMeans.values()));
        return new ModelAndView("payment-new", "page", page);
    }

    private List<Option> everybody(Reading reading) {
        return customers.customers(Optional.empty(), reading).stream()
                .map(NewPaymentPages::option)
                .toList();
    }

    private static Option option(CustomerView view) {
        return new Option(view.id(), view.name().text());
    }
}
