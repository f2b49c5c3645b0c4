package coop.alveole.ops.billing;

import static coop.alveole.ops.billing.Selling.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.journey.SignedInBrowser;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever brought a customer is proposed their share of what is collected, no more and no sooner, and once for each collection. */
class IntroducerShareJourneyTest {
    private static final String QUOTES = "/api/v1/quotes";
    private static final String PAYMENTS = "/api/v1/payments";
    private static final String SHARES = "/api/v1/introducer-shares";
    private static final String INTERNALS = "/api/v1/internal-invoices";

    private final RunningHouse house = RunningHouse.fresh();
    private final Selling seller = Selling.in(house, "Yaël");
    private final Selling introducer = Selling.in(house, "Nino");
    private String invoice = "";

    /** Ten percent of 1 000,00 € without VAT for who brought the customer; invoiced whole, 1 200,00 € with VAT. */
    @BeforeEach
    void sold() {
        var quote = RunningHouse.id(seller.done(seller.entrepreneur, QUOTES, quote()));
        seller.done(seller.entrepreneur, QUOTES + "/" + quote + "/submit", "{}");
        seller.done(seller.team, QUOTES + "/" + quote + "/approve", "{}");
        seller.done(seller.entrepreneur, QUOTES + "/" + quote + "/send", "{}");
        seller.done(seller.entrepreneur, QUOTES + "/" + quote + "/sign", "{}");
        invoice = RunningHouse.id(seller.done(seller.entrepreneur, QUOTES + "/" + quote + "/invoice-balance", "{}"));
        seller.done(seller.team, INVOICES + "/" + invoice + "/validate", "{}");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void isProposedAsItIsCollectedAcceptedInOneGestureAndNeverTwice() throws IOException {
        assertThat(open(seller)).contains("\"items\":[]");
        paid(400_00);
        assertThat(open(introducer))
                .contains("\"state\":\"OPEN\"", "\"place\":1", "\"collectedCents\":40000", "\"amountCents\":3333");
        var stranger = Selling.in(house, "Otto");
        assertThat(open(stranger)).contains("\"items\":[]");
        seller.refused(introducer.entrepreneur, SHARES + "/accept", answer(1, ""), "UNKNOWN");
        var browser = SignedInBrowser.as(house, "ursule", Role.ADMIN_TEAM, new Scope.House());
        assertThat(browser.open("/").text()).contains("Part d'apport à répondre", "33,33\u00a0€");
        assertThat(browser.open("/introducer-shares").text())
                .contains("33,33\u00a0€", "400,00\u00a0€ TTC", "100,00\u00a0€ HT d'apport sur cette facture");
        var internal = RunningHouse.id(seller.done(seller.entrepreneur, SHARES + "/accept", answer(1, "")));
        assertThat(seller.read(introducer.entrepreneur, INTERNALS + "/" + internal))
                .contains("\"state\":\"ACCEPTED\"", "\"netCents\":3333", "\"paymentId\"", "Apport d'affaires");
        assertThat(open(seller)).contains("\"items\":[]");
        seller.refused(seller.entrepreneur, SHARES + "/accept", answer(1, ""), "SHARE_ANSWERED_ONCE");
        seller.refused(seller.entrepreneur, SHARES + "/accept", answer(2, ""), "UNKNOWN");
        paid(400_00);
        paid(400_00);
        assertThat(open(seller)).contains("\"amountCents\":3334", "\"amountCents\":3333");
        seller.done(SHARES + "/accept", answer(2, ""));
        seller.done(seller.entrepreneur, SHARES + "/refuse", answer(3, ",\"motive\":\"Déjà compté\""));
        assertThat(open(seller)).contains("\"items\":[]");
        assertThat(seller.read(introducer.entrepreneur, INTERNALS + "?state=REFUSED"))
                .contains("Déjà compté", "\"netCents\":3333");
        assertThat(browser.open("/internal-invoices/" + internal).text()).contains("33,33\u00a0€", "acceptée");
    }

    @Test
    void isProposedToBeReversedOnceThePaymentIsTakenBack() throws IOException {
        var bounced = paid(600_00);
        var internal = RunningHouse.id(seller.done(SHARES + "/accept", answer(1, "")));
        var unanswered = paid(600_00);
        seller.done(PAYMENTS + "/" + bounced + "/reverse", "{\"reason\":\"BOUNCED\"}");
        assertThat(open(introducer))
                .contains("\"state\":\"TO_REVERSE\"", "\"internalInvoiceId\":\"" + internal + "\"")
                .contains("\"state\":\"OPEN\"", "\"place\":2", "\"amountCents\":5000");
        var browser = SignedInBrowser.as(house, "ursule", Role.ADMIN_TEAM, new Scope.House());
        assertThat(browser.open("/introducer-shares").text()).contains("Règlement repris le", "à annuler");
        seller.done(PAYMENTS + "/" + unanswered + "/reverse", "{\"reason\":\"BOUNCED\"}");
        seller.refused(seller.entrepreneur, SHARES + "/accept", answer(2, ""), "SHARE_OF_WHAT_IS_COLLECTED");
        introducer.done(
                introducer.entrepreneur, INTERNALS + "/" + internal + "/reverse", "{\"motive\":\"Chèque impayé\"}");
        assertThat(open(introducer)).contains("\"items\":[]");
        paid(1_200_00);
        assertThat(open(seller)).contains("\"place\":5", "\"amountCents\":10000");
    }

    private String open(Selling reader) {
        return reader.read(reader.entrepreneur, SHARES);
    }

    private String answer(int place, String more) {
        return "{\"invoiceId\":\"%s\",\"place\":%d,\"introducerId\":\"%s\"%s}"
                .formatted(invoice, place, introducer.activity, more);
    }

    private String paid(long cents) {
        return RunningHouse.id(seller.done(
                PAYMENTS,
                ("{\"customerId\":\"%s\",\"amountCents\":%d,\"paidOn\":\"2026-04-02\",\"means\":\"TRANSFER\","
                                + "\"allocations\":[{\"invoiceId\":\"%s\",\"amountCents\":%d}]}")
                        .formatted(seller.customer, cents, invoice, cents)));
    }

    private String quote() {
        var day = LocalDate.now(house.bean(Clock.class));
        return ("{\"activityId\":\"%s\",\"customerId\":\"%s\",\"suppliedOn\":\"%s\",\"validUntil\":\"%s\","
                        + "\"lines\":[{\"label\":\"Pose de parquet\",\"unitPriceCents\":100000,\"vatBasisPoints\":2000}],"
                        + "\"shares\":[{\"activityId\":\"%s\",\"reason\":\"INTRODUCER\",\"rateBasisPoints\":1000}]}")
                .formatted(seller.activity, seller.customer, day, day.plusDays(30), introducer.activity);
    }
}
