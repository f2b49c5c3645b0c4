package coop.alveole.ops.access;

import coop.alveole.command.billing.entries.EntryExports;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.PurchaseId;
import coop.alveole.domain.shared.trade.QuoteId;
import coop.alveole.domain.shared.trade.SlipId;
import coop.alveole.ops.Multipart;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Attackers.Target;
import coop.alveole.ops.billing.SellerWords;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What the activity that is attacked sells, and what a colleague's sells. */
record Sales(Sale own, Sale other, SlipId slip, Bank bank, int batch) {
    /** An account, and a day of which one line waits. */
    record Bank(String account, String day) {}

    /** A customer, a draft, what is bought for it, a quote, and what was paid of another invoice. */
    private record Sale(
            CustomerId customer, InvoiceId invoice, PurchaseId purchase, QuoteId quote, PaymentId payment) {}

    static Sales of(RunningHouse house, String admin, String own, String ownName, String other, String otherName) {
        var ours = sale(house, admin, own, ownName);
        var theirs = sale(house, admin, other, otherName);
        return new Sales(
                ours, theirs, handedIn(house, admin, theirs.payment()), received(house, admin), left(house, admin));
    }

    private static Bank received(RunningHouse house, String admin) {
        var account = RunningHouse.id(
                house.post(admin, "/api/v1/bank-accounts", "{\"name\":\"Compte %s\"}".formatted(UUID.randomUUID())));
        new Multipart()
                .file("releve.csv", "Date;Libellé;Montant\n02/04/2024;VIREMENT RECU;12,00\n")
                .to(house, admin, "/api/v1/bank-accounts/" + account + "/statements");
        var lines = house.get(admin, house.upToDate("/api/v1/bank-lines?standing=WAITING"))
                .body();
        return new Bank(account, lines.replaceFirst("(?s).*?(bankday-[0-9a-f-]{36}).*", "$1"));
    }

    CustomerId customer(Target of) {
        return switch (of) {
            case OWN -> own.customer();
            case OTHER -> other.customer();
            case UNKNOWN -> new CustomerId("customer-" + UUID.randomUUID());
        };
    }

    InvoiceId invoice(Target of) {
        return switch (of) {
            case OWN -> own.invoice();
            case OTHER -> other.invoice();
            case UNKNOWN -> new InvoiceId("invoice-" + UUID.randomUUID());
        };
    }

    QuoteId quote(Target of) {
        return switch (of) {
            case OWN -> own.quote();
            case OTHER -> other.quote();
            case UNKNOWN -> new QuoteId("quote-" + UUID.randomUUID());
        };
    }

    PaymentId payment(Target of) {
        return switch (of) {
            case OWN -> own.payment();
            case OTHER -> other.payment();
            case UNKNOWN -> new PaymentId("payment-" + UUID.randomUUID());
        };
    }

    PurchaseId purchase(Target of) {
        return switch (of) {
            case OWN -> own.purchase();
            case OTHER -> other.purchase();
            case UNKNOWN -> new PurchaseId("purchase-" + UUID.randomUUID());
        };
    }

    CustomerId ownCustomer() {
        return own.customer();
    }

    Stream<String> ids() {
        return Stream.of(own, other)
                .flatMap(sale -> Stream.of(
                        sale.customer().value(),
                        sale.invoice().value(),
                        sale.purchase().value(),
                        sale.quote().value(),
                        sale.payment().value()));
    }

    private static Sale sale(RunningHouse house, String admin, String activity, String name) {
        var customer = entered(house, admin, activity, name);
        var draft = drafted(house, admin, activity, customer, name);
        return new Sale(
                customer,
                draft,
                bought(house, admin, draft),
                quoted(house, admin, activity, customer, name),
                paid(house, admin, activity, customer));
    }

    /** The batch of entries in which what was invoiced and paid left. */
    private static int left(RunningHouse house, String admin) {
        house.post(admin, "/api/v1/entry-exports", "{\"from\":\"2024-01-01\",\"to\":\"2099-12-31\"}");
        return house.bean(EntryExports.class).lastBatch();
    }

    private static SlipId handedIn(RunningHouse house, String admin, PaymentId payment) {
        return new SlipId(RunningHouse.id(house.post(
                admin, "/api/v1/deposit-slips", "{\"means\":\"CHEQUE\",\"payments\":[\"%s\"]}".formatted(payment))));
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

    private static PaymentId paid(RunningHouse house, String admin, String activity, CustomerId customer) {
        SellerWords.say(house);
        var invoice = drafted(house, admin, activity, customer, "fond");
        var coManager = house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE);
        house.post(
                coManager,
                "/api/v1/invoices/" + invoice + "/validate-without-contract",
                "{\"motive\":\"Chantier commencé avant la signature\"}");
        return new PaymentId(RunningHouse.id(house.post(
                admin,
                "/api/v1/payments",
                ("{\"customerId\":\"%s\",\"amountCents\":10000,\"paidOn\":\"2024-04-02\",\"means\":\"CHEQUE\","
                                + "\"allocations\":[{\"invoiceId\":\"%s\",\"amountCents\":5000}]}")
                        .formatted(customer, invoice))));
    }

    /** With its paper. Who reads the accounts reads who sold it, so that no name is hidden there. */
    private static PurchaseId bought(RunningHouse house, String admin, InvoiceId sale) {
        var id = new PurchaseId(RunningHouse.id(house.post(
                admin,
                "/api/v1/purchases",
                ("{\"kind\":\"SUBCONTRACTING\",\"invoiceId\":\"%s\",\"netCents\":5000,\"supplier\":\"Atelier voisin\","
                                + "\"boughtOn\":\"2024-03-08\"}")
                        .formatted(sale))));
        Multipart.of(Map.of())
                .file("facture.png", Attached.png(4, 3))
                .to(house, admin, "/api/v1/purchases/" + id + "/attach-paper");
        return id;
    }
}
