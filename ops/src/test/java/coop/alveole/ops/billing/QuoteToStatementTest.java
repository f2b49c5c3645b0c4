package coop.alveole.ops.billing;

import static coop.alveole.ops.billing.Selling.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.journey.SignedInBrowser;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** « It must show » 1: from a quote to paid invoices to the statement of its month, each step by whoever has that role alone. */
class QuoteToStatementTest {
    private static final String QUOTES = "/api/v1/quotes";
    private static final String CONTRIBUTIONS = "/api/v1/contributions/";
    private static final String MONTH = "2026-10";

    private final RunningHouse house = RunningHouse.fresh();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aSignedQuoteEndsInAStatementThatNamesItsInvoices() throws IOException {
        var sale = Selling.in(house, "Sabine");
        var quote = signed(sale);
        var deposit = invoiced(sale, quote, "invoice-deposit", 360_00);
        sale.refused(sale.entrepreneur, INVOICES + "/" + deposit + "/validate", "{}", "FORBIDDEN");
        var balance = invoiced(sale, quote, "invoice-balance", 840_00);
        assertThat(sale.read(sale.entrepreneur, INVOICES + "/" + balance)).contains("\"state\":\"PAID\"");
        await().untilAsserted(() -> assertThat(statement(sale)).contains("\"amountCents\":10000"));
        sale.refused(sale.entrepreneur, CONTRIBUTIONS + "close-month", "{\"month\":\"" + MONTH + "\"}", "FORBIDDEN");
        sale.done(CONTRIBUTIONS + "close-month", "{\"month\":\"" + MONTH + "\"}");
        assertThat(statement(sale))
                .contains("\"status\":\"CLOSED\"", "\"baseCents\":100000", "\"amountCents\":10000", deposit, balance);
        var browser = SignedInBrowser.as(house, "sabine", Role.ADMIN_TEAM, new Scope.House());
        assertThat(browser.open("/contributions/" + sale.activity + "/" + MONTH).text())
                .contains("1\u00a0000,00\u00a0€ facturés × 10\u00a0% = 100,00\u00a0€", "Arrêté le");
    }

    private static String statement(Selling sale) {
        return sale.read(sale.entrepreneur, CONTRIBUTIONS + sale.activity + "/" + MONTH);
    }

    /** 1 000,00 € without VAT; thirty percent as a deposit. */
    private String signed(Selling sale) {
        var quote = RunningHouse.id(sale.done(
                sale.entrepreneur,
                QUOTES,
                ("{\"activityId\":\"%s\",\"customerId\":\"%s\",\"suppliedOn\":\"2026-10-20\",\"validUntil\":\"2099-12-31\","
                                + "\"depositBasisPoints\":3000,\"lines\":[{\"label\":\"Bibliothèque\",\"unitPriceCents\":100000}]}")
                        .formatted(sale.activity, sale.customer)));
        sale.done(sale.entrepreneur, QUOTES + "/" + quote + "/submit", "{}");
        sale.done(sale.team, QUOTES + "/" + quote + "/approve", "{}");
        sale.done(sale.entrepreneur, QUOTES + "/" + quote + "/send", "{}");
        sale.done(sale.entrepreneur, QUOTES + "/" + quote + "/sign", "{}");
        return quote;
    }

    /** Drawn by the entrepreneur, numbered and found paid by the team. */
    private String invoiced(Selling sale, String quote, String verb, long total) {
        var id = RunningHouse.id(sale.done(sale.entrepreneur, QUOTES + "/" + quote + "/" + verb, "{}"));
        sale.done(sale.entrepreneur, INVOICES + "/" + id + "/submit", "{}");
        sale.done(sale.team, INVOICES + "/" + id + "/validate", "{\"issuedOn\":\"2026-10-21\"}");
        sale.done(
                "/api/v1/payments",
                ("{\"customerId\":\"%s\",\"amountCents\":%d,\"paidOn\":\"2026-10-28\",\"means\":\"TRANSFER\","
                                + "\"allocations\":[{\"invoiceId\":\"%s\",\"amountCents\":%d}]}")
                        .formatted(sale.customer, total, id, total));
        return id;
    }
}
