package coop.alveole.ops.access;

import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.QuoteId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Attackers.Target;
import java.util.UUID;
import java.util.stream.Stream;

/** A customer, an invoice and a quote of the activity that is attacked, and those of a colleague's. */
record Sales(
        CustomerId ownCustomer,
        CustomerId otherCustomer,
        InvoiceId ownInvoice,
        InvoiceId otherInvoice,
        QuoteId ownQuote,
        QuoteId otherQuote) {
    static Sales of(RunningHouse house, String admin, String own, String ownName, String other, String otherName) {
        var ours = entered(house, admin, own, ownName);
        var theirs = entered(house, admin, other, otherName);
        return new Sales(
                ours,
                theirs,
                drafted(house, admin, own, ours, ownName),
                drafted(house, admin, other, theirs, otherName),
                quoted(house, admin, own, ours, ownName),
                quoted(house, admin, other, theirs, otherName));
    }

    CustomerId customer(Target of) {
        return switch (of) {
            case OWN -> ownCustomer;
            case OTHER -> otherCustomer;
            case UNKNOWN -> new CustomerId("customer-" + UUID.randomUUID());
        };
    }

    InvoiceId invoice(Target of) {
        return switch (of) {
            case OWN -> ownInvoice;
            case OTHER -> otherInvoice;
            case UNKNOWN -> new InvoiceId("invoice-" + UUID.randomUUID());
        };
    }

    QuoteId quote(Target of) {
        return switch (of) {
            case OWN -> ownQuote;
            case OTHER -> otherQuote;
            case UNKNOWN -> new QuoteId("quote-" + UUID.randomUUID());
        };
    }

    Stream<String> ids() {
        return Stream.of(
                ownCustomer.value(),
                otherCustomer.value(),
                ownInvoice.value(),
                otherInvoice.value(),
                ownQuote.value(),
                otherQuote.value());
    }

    /** A private customer: who may not read its name reads none. */
    private static CustomerId entered(RunningHouse house, String admin, String activity, String name) {
        return new CustomerId(RunningHouse.id(house.post(
                admin,
                "/api/v1/customers",
                ("{\"activityId\":\"%s\",\"kind\":\"PRIVATE\",\"name\":\"%s\",\"street\":\"1 rue des Halles\","
                                + "\"postcode\":\"37000\",\"city\":\"Tours\"}")
                        .formatted(activity, name))));
    }

    /** Its line bears the name of whoever sells: who may not read it reads none. */
    private static InvoiceId drafted(
            RunningHouse house, String admin, String activity, CustomerId customer, String name) {
        return new InvoiceId(RunningHouse.id(house.post(
                admin,
                "/api/v1/invoices",
                ("{\"activityId\":\"%s\",\"customerId\":\"%s\",\"suppliedOn\":\"2024-03-08\","
                                + "\"lines\":[{\"label\":\"Conseil de %s\",\"unitPriceCents\":10000}]}")
                        .formatted(activity, customer, name))));
    }

    private static QuoteId quoted(RunningHouse house, String admin, String activity, CustomerId customer, String name) {
        return new QuoteId(RunningHouse.id(house.post(
                admin,
                "/api/v1/quotes",
                ("{\"activityId\":\"%s\",\"customerId\":\"%s\",\"suppliedOn\":\"2024-03-08\",\"validUntil\":\"2099-12-31\","
                                + "\"lines\":[{\"label\":\"Conseil de %s\",\"unitPriceCents\":10000}]}")
                        .formatted(activity, customer, name))));
    }
}
