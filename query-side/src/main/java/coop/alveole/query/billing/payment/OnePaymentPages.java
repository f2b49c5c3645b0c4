package coop.alveole.query.billing.payment;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.payment.PaymentEvent.TakenBack;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.query.billing.customer.CustomerQueries;
import coop.alveole.query.billing.customer.CustomerView;
import coop.alveole.query.billing.customer.SellingActivities;
import coop.alveole.query.billing.payment.PaymentPage.Entry;
import coop.alveole.query.billing.payment.PaymentPage.Part;
import coop.alveole.query.billing.payment.PaymentPage.Sum;
import coop.alveole.query.evidence.Sentences;
import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.membership.parts.Action.Field;
import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.SystemState;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** « Encaissement »: what came, for which invoices, and what may be done about it now. */
@Controller
class OnePaymentPages {
    private static final String PAYMENTS = "/api/v1/payments/";

    private final PaymentQueries queries;
    private final CustomerQueries customers;
    private final SellingActivities activities;
    private final ToAllocate toAllocate;
    private final Facts facts;
    private final Sentences sentences;
    private final SystemState system;
    private final Frames frames;

    OnePaymentPages(
            PaymentQueries queries,
            CustomerQueries customers,
            SellingActivities activities,
            ToAllocate toAllocate,
            Facts facts,
            Sentences sentences,
            SystemState system,
            Frames frames) {
        this.queries = queries;
        this.customers = customers;
        this.activities = activities;
        this.toAllocate = toAllocate;
        this.facts = facts;
        this.sentences = sentences;
        this.system = system;
        this.frames = frames;
    }

    @Allowed(Access.READ_PAYMENTS)
    @GetMapping(PaymentList.ADDRESS + "/{id}")
    ModelAndView payment(@PathVariable PaymentId id, Reading reading, HttpServletRequest request, Locale reader) {
        var view = queries.payment(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        var frame = frames.of(request, reading, "payments");
        boolean acts = !frame.past() && view.stands() && reading.viewer().mayEverywhere(Access.RECORD_PAYMENT);
        var customer = customers.customer(new CustomerId(view.customerId()), reading);
        var page = new PaymentPage(
                frame,
                view,
                customer.map(buyer -> buyer.name().text()).orElse("–"),
                French.day(view.paidOn()),
                parts(view, reading),
                sums(view),
                acts ? lines(view, customer, reading, request) : List.of(),
                acts && view.creditCents() > 0,
                acts ? actions(view) : List.of(),
                view.isWhole() ? history(id, reading, reader) : List.of(),
                view.version());
        return new ModelAndView("payment", "page", page);
    }

    private List<Part> parts(PaymentView view, Reading reading) {
        var names = activities.names(reading);
        return view.allocations().stream()
                .map(part -> new Part(
                        "/invoices/" + part.invoiceId(),
                        part.number(),
                        names.getOrDefault(new ActivityId(part.activityId()), "–"),
                        euros(part.amountCents())))
                .toList();
    }

    private static List<Sum> sums(PaymentView view) {
        var sums = new ArrayList<Sum>();
        sums.add(new Sum("payments.amount", euros(view.amountCents())));
        if (!view.stands() || !view.isWhole()) return List.copyOf(sums);
        sums.add(new Sum("payments.allocated", euros(view.allocatedCents())));
        if (view.refundedCents() > 0) sums.add(new Sum("payment.refunded", euros(view.refundedCents())));
        sums.add(new Sum("payments.credit", euros(view.creditCents())));
        return List.copyOf(sums);
    }

    private List<ToAllocate.Line> lines(
            PaymentView view, Optional<CustomerView> customer, Reading reading, HttpServletRequest request) {
        var already = view.allocations().stream()
                .collect(Collectors.toMap(
                        part -> new InvoiceId(part.invoiceId()), part -> new Money(part.amountCents())));
        return customer.map(buyer -> toAllocate.lines(buyer, already, reading, request))
                .orElse(List.of());
    }

    /** What was given back in part is not taken back any more. */
    private static List<Action> actions(PaymentView view) {
        if (view.refundedCents() > 0) return List.of();
        var reason = Field.choice("reason", TakenBack.BOUNCED, TakenBack.MISTAKE);
        return List.of(new Action("reverse-payment", PAYMENTS + view.id() + "/reverse", List.of(), List.of(reason)));
    }

    private List<Entry> history(PaymentId id, Reading reading, Locale reader) {
        return facts.of(id.value(), reading.knownAt().orElse(Long.MAX_VALUE)).reversed().stream()
                .map(fact ->
                        new Entry(sentences.of(fact.event(), reader), French.moment(fact.recordedAt(), system.zone())))
                .toList();
    }

    private static String euros(long cents) {
        return French.euros(new Money(cents));
    }
}
