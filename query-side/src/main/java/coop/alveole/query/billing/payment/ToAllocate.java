package coop.alveole.query.billing.payment;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.query.billing.customer.CustomerView;
import coop.alveole.query.billing.customer.SellingActivities;
import coop.alveole.query.billing.owed.Owed;
import coop.alveole.query.billing.owed.OwedInvoices;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The invoices that a payment of one customer may be for: the open ones, and those it is for already. */
@Component
public class ToAllocate {
    /** One line of the form; {@code typed} is in euros, as a person writes it. */
    public record Line(
            String name,
            String invoiceId,
            String href,
            String number,
            String activity,
            String dueOn,
            boolean late,
            String due,
            String typed) {}

    private final OwedInvoices owed;
    private final SellingActivities activities;

    ToAllocate(OwedInvoices owed, SellingActivities activities) {
        this.owed = owed;
        this.activities = activities;
    }

    /** Oldest due first; {@code already}: what it is for now, or what is proposed. */
    public List<Line> lines(
            CustomerView customer, Map<InvoiceId, Money> already, Reading reading, HttpServletRequest request) {
        var buyers = Stream.concat(
                        Stream.of(customer.id()), customer.merged().stream().map(Object::toString))
                .collect(Collectors.toSet());
        var names = activities.names(reading);
        var lines = new ArrayList<Line>();
        for (var invoice : ofBuyers(buyers, already.keySet(), reading))
            lines.add(line(lines.size(), invoice, names, already, reading, request));
        return List.copyOf(lines);
    }

    private List<Owed> ofBuyers(Set<String> buyers, Set<InvoiceId> already, Reading reading) {
        return owed.byId(reading).values().stream()
                .filter(each -> buyers.contains(each.customer().value()))
                .filter(each -> each.isOpen() || already.contains(each.invoice()))
                .sorted(Comparator.comparing(Owed::dueOn).thenComparing(Owed::number))
                .toList();
    }

    private static Line line(
            int at,
            Owed invoice,
            Map<ActivityId, String> names,
            Map<InvoiceId, Money> already,
            Reading reading,
            HttpServletRequest request) {
        var name = "allocations[" + at + "].";
        var typed = request.getParameter(name + "amountCents");
        var before = already.get(invoice.invoice());
        return new Line(
                name,
                invoice.invoice().value(),
                "/invoices/" + invoice.invoice(),
                invoice.number(),
                names.getOrDefault(invoice.activity(), "–"),
                French.day(invoice.dueOn()),
                invoice.isLate(reading.asOf()),
                French.euros(new Money(invoice.dueCents())),
                typed != null ? typed : before == null ? "" : typed(before));
    }

    /** « 1200,50 », as it may be typed again. */
    public static String typed(Money amount) {
        return "%d,%02d".formatted(amount.cents() / 100, amount.cents() % 100);
    }
}
