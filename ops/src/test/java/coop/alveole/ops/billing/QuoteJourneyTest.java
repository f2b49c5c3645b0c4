package coop.alveole.ops.billing;

import static coop.alveole.ops.billing.Selling.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.RunningHouse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a quote to its last invoice, over HTTP, by people who have only their own roles. */
class QuoteJourneyTest {
    private static final String QUOTES = "/api/v1/quotes";
    private static final Pattern TOTALS =
            Pattern.compile("\"netCents\":(\\d+),\"vatCents\":(\\d+),\"totalCents\":(\\d+)");

    private final RunningHouse house = RunningHouse.shared();

    @Test
    void aQuoteIsWrittenApprovedSignedInvoicedAndPaid() {
        var sale = Selling.in(house, "Nadia");
        var quote = signed(sale);
        var deposit = drawn(sale, quote, "invoice-deposit", "{}");
        sale.refused(sale.entrepreneur, QUOTES + "/" + quote + "/invoice-balance", "{}", "EARLIER_INVOICES_NUMBERED");
        sale.done(sale.entrepreneur, INVOICES + "/" + deposit + "/submit", "{}");
        sale.done(sale.team, INVOICES + "/" + deposit + "/validate", "{}");
        var progress = drawn(sale, quote, "invoice-progress", "{\"netCents\":33333}");
        sale.done(sale.team, INVOICES + "/" + progress + "/validate", "{}");
        var balance = drawn(sale, quote, "invoice-balance", "{}");
        sale.done(sale.team, INVOICES + "/" + balance + "/validate", "{}");
        assertThat(sale.read(sale.entrepreneur, INVOICES + "/" + balance))
                .contains("\"kind\":\"BALANCE\"", "\"quoteId\":\"" + quote + "\"")
                .contains("Déjà facturé : facture d'acompte F-", "Déjà facturé : facture de situation F-");
        var asked = sale.read(sale.entrepreneur, QUOTES + "/" + quote);
        assertThat(asked).contains("\"state\":\"INVOICED\"", "\"leftCents\":0", "\"kind\":\"PROGRESS\"");
        for (int which = 1; which <= 3; which++)
            assertThat(amount(sale, deposit, which) + amount(sale, progress, which) + amount(sale, balance, which))
                    .isEqualTo(amount(asked, which));
        pay(sale, deposit);
        pay(sale, progress);
        pay(sale, balance);
        sale.refused(sale.entrepreneur, QUOTES + "/" + quote + "/invoice-balance", "{}", "INVOICED_WITHIN_THE_QUOTE");
    }

    @Test
    void nobodyApprovesWhatTheyWroteAndAnotherRevisionIsApprovedAgain() {
        var sale = Selling.in(house, "Oriane");
        var byTheTeam = RunningHouse.id(house.post(sale.team, QUOTES, body(sale)));
        sale.done(sale.team, QUOTES + "/" + byTheTeam + "/submit", "{}");
        sale.refused(sale.team, QUOTES + "/" + byTheTeam + "/approve", "{}", "QUOTE_APPROVED_BY_ANOTHER");
        var quote = drafted(sale);
        sale.done(sale.entrepreneur, QUOTES + "/" + quote + "/submit", "{}");
        sale.refused(sale.entrepreneur, QUOTES + "/" + quote + "/approve", "{}", "FORBIDDEN");
        sale.done(sale.team, QUOTES + "/" + quote + "/return", "{\"comment\":\"Prix à revoir.\"}");
        sale.done(sale.entrepreneur, QUOTES + "/" + quote + "/submit", "{}");
        sale.done(sale.team, QUOTES + "/" + quote + "/approve", "{}");
        sale.done(sale.entrepreneur, QUOTES + "/" + quote + "/send", "{}");
        sale.done(
                sale.entrepreneur,
                QUOTES + "/" + quote + "/revise",
                revision(sale).replace("70000", "65000"));
        sale.refused(sale.entrepreneur, QUOTES + "/" + quote + "/sign", "{}", "QUOTE_SENT_BEFORE_ANSWERED");
        assertThat(sale.read(sale.entrepreneur, QUOTES + "/" + quote))
                .contains("\"revision\":2", "\"state\":\"DRAFT\"", "\"unitPriceCents\":65000");
        assertThat(sale.read(sale.entrepreneur, QUOTES + "/" + quote + "?revision=1"))
                .contains("\"revision\":1", "\"unitPriceCents\":70000");
    }

    @Test
    void whatIsGivenUpOrCreditedIsInvoicedAgain() {
        var sale = Selling.in(house, "Perle");
        var quote = signed(sale);
        var deposit = drawn(sale, quote, "invoice-deposit", "{}");
        sale.refused(
                sale.entrepreneur,
                INVOICES + "/" + deposit + "/revise",
                sale.body(10_00, "2026-03-10").replaceFirst("\"activityId\":\"[^\"]*\",", ""),
                "FOLLOWS_ITS_QUOTE");
        sale.done(sale.entrepreneur, INVOICES + "/" + deposit + "/discard", "{}");
        assertThat(sale.read(sale.entrepreneur, QUOTES + "/" + quote)).contains("\"leftCents\":100000");
        var other = drawn(sale, quote, "invoice-deposit", "{\"shareBasisPoints\":5000}");
        sale.done(sale.team, INVOICES + "/" + other + "/validate", "{}");
        assertThat(sale.read(sale.entrepreneur, QUOTES + "/" + quote)).contains("\"leftCents\":50000");
        var credit = RunningHouse.id(sale.done(sale.entrepreneur, INVOICES + "/" + other + "/credit", "{}"));
        sale.done(sale.team, INVOICES + "/" + credit + "/validate", "{}");
        assertThat(sale.read(sale.entrepreneur, QUOTES + "/" + quote)).contains("\"leftCents\":100000");
        var whole = drawn(sale, quote, "invoice-balance", "{}");
        assertThat(sale.read(sale.entrepreneur, INVOICES + "/" + whole)).contains("\"kind\":\"INVOICE\"");
    }

    @Test
    void whoeverHoldsAnotherActivityFindsNothing() {
        var mine = Selling.in(house, "Quitterie");
        var theirs = Selling.in(house, "Romane");
        var quote = drafted(mine);
        assertThat(house.get(theirs.entrepreneur, QUOTES + "/" + quote).statusCode())
                .isEqualTo(404);
        assertThat(theirs.read(theirs.entrepreneur, QUOTES)).doesNotContain(quote);
        theirs.refused(theirs.entrepreneur, QUOTES + "/" + quote + "/submit", "{}", "UNKNOWN");
        theirs.refused(theirs.entrepreneur, QUOTES, body(mine), "UNKNOWN");
    }

    private String signed(Selling sale) {
        var quote = drafted(sale);
        sale.done(sale.entrepreneur, QUOTES + "/" + quote + "/submit", "{}");
        sale.done(sale.team, QUOTES + "/" + quote + "/approve", "{}");
        sale.done(sale.entrepreneur, QUOTES + "/" + quote + "/send", "{}");
        sale.done(sale.entrepreneur, QUOTES + "/" + quote + "/sign", "{}");
        return quote;
    }

    private String drafted(Selling sale) {
        return RunningHouse.id(sale.done(sale.entrepreneur, QUOTES, body(sale)));
    }

    /** 1 000,00 € without VAT, at two rates; thirty percent as a deposit. */
    private String body(Selling sale) {
        var day = LocalDate.now(house.bean(Clock.class));
        return ("{\"activityId\":\"%s\",\"customerId\":\"%s\",\"title\":\"Cuisine\",\"suppliedOn\":\"%s\",\"validUntil\":\"%s\","
                        + "\"depositBasisPoints\":3000,\"instalments\":[{\"shareBasisPoints\":4000,\"expectedOn\":\"%s\"}],"
                        + "\"lines\":[{\"label\":\"Pose de parquet\",\"group\":\"Séjour\",\"unitPriceCents\":70000,\"vatBasisPoints\":1000},"
                        + "{\"label\":\"Meuble\",\"unitPriceCents\":30000,\"category\":\"GOODS\"}]}")
                .formatted(sale.activity, sale.customer, day, day.plusDays(30), day.plusDays(60));
    }

    private String revision(Selling sale) {
        return body(sale).replaceFirst("\"activityId\":\"[^\"]*\",", "");
    }

    private String drawn(Selling sale, String quote, String verb, String body) {
        return RunningHouse.id(sale.done(sale.entrepreneur, QUOTES + "/" + quote + "/" + verb, body));
    }

    private void pay(Selling sale, String invoice) {
        long due = amount(sale, invoice, 3);
        sale.done(
                "/api/v1/payments",
                ("{\"customerId\":\"%s\",\"amountCents\":%d,\"paidOn\":\"2026-04-02\",\"means\":\"TRANSFER\","
                                + "\"allocations\":[{\"invoiceId\":\"%s\",\"amountCents\":%d}]}")
                        .formatted(sale.customer, due, invoice, due));
        assertThat(sale.read(sale.entrepreneur, INVOICES + "/" + invoice)).contains("\"state\":\"PAID\"");
    }

    private static long amount(Selling sale, String invoice, int which) {
        return amount(sale.read(sale.entrepreneur, INVOICES + "/" + invoice), which);
    }

    private static long amount(String json, int which) {
        var totals = TOTALS.matcher(json);
        assertThat(totals.find()).as(json).isTrue();
        return Long.parseLong(totals.group(which));
    }
}
