package coop.alveole.ops.billing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.journey.SignedInBrowser;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Payments on screen: from the page of an invoice, allocated anew, refunded, bounced. */
class PaymentScreensTest {
    private final RunningHouse house = RunningHouse.shared();

    @Test
    void anInvoiceIsPaidFromItsPageAndThePaymentIsCorrected() throws IOException {
        var sale = Selling.in(house, "Adèle");
        var first = sale.validated(100_00);
        sale.validated(200_00);
        var browser = SignedInBrowser.as(house, "agathe", Role.ADMIN_TEAM, new Scope.House());
        var invoice = browser.open("/invoices/" + first);
        assertThat(invoice.answer().body()).contains("/payments/new?invoiceId=" + first);
        var form = browser.open("/payments/new?invoiceId=" + first);
        assertThat(form.text()).contains("120,00\u00a0€", "240,00\u00a0€");
        var page = browser.done(
                form.form("/api/v1/payments"),
                Map.of("amountCents", "150,00", "means", "CHEQUE", "paidOn", "2026-04-02"));
        assertThat(page.text()).contains("à affecter", "Au crédit du client", "30,00\u00a0€", "chèque");
        var anew = browser.done(page.form("/reallocate"), Map.of("allocations[1].amountCents", "30"));
        assertThat(anew.text()).contains("affecté").doesNotContain("Rembourser le client");
        var refused = browser.submit(anew.form("/reallocate"), Map.of("allocations[1].amountCents", "30,01"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Il y a 150,00\u00a0€ à affecter");
        var bounced = browser.done(anew.form("/reverse"), Map.of("reason", "BOUNCED"));
        assertThat(bounced.text()).contains("impayé", "Revenu impayé le");
        assertThat(browser.open("/payments?state=BOUNCED").text()).contains("150,00\u00a0€");
    }

    @Test
    void whoPaidIsChosenFirst() throws IOException {
        var sale = Selling.in(house, "Basile");
        var browser = SignedInBrowser.as(house, "bertille", Role.ADMIN_TEAM, new Scope.House());
        assertThat(browser.open("/payments/new").answer().body()).contains("value=\"" + sale.customer + "\"");
        var form = browser.open("/payments/new?customerId=" + sale.customer);
        assertThat(form.text()).contains("Ce client ne doit rien");
        var refused = browser.submit(
                form.form("/api/v1/payments"), Map.of("amountCents", "0", "means", "CASH", "paidOn", "2026-04-02"));
        assertThat(refused.status()).isEqualTo(422);
        var page = browser.done(
                form.form("/api/v1/payments"), Map.of("amountCents", "12", "means", "CASH", "paidOn", "2026-04-02"));
        var refunded = browser.done(page.form("/refund"), Map.of("amountCents", "12,00"));
        assertThat(refunded.text()).contains("Remboursé", "12,00\u00a0€");
    }

    @Test
    void chequesAreHandedInOnANumberedSlip() throws IOException {
        var sale = Selling.in(house, "Céleste");
        var browser = SignedInBrowser.as(house, "colin", Role.ADMIN_TEAM, new Scope.House());
        var cheque = sale.paid("CHEQUE", 36_00);
        sale.paid("CASH", 5_00);
        var waiting = browser.open("/deposit-slips");
        assertThat(waiting.text()).contains("Chèques à remettre", "Espèces à remettre", "36,00\u00a0€");
        var slip = sale.done("/api/v1/deposit-slips", "{\"means\":\"CHEQUE\",\"payments\":[\"" + cheque + "\"]}");
        var id = RunningHouse.id(slip);
        var page = browser.open(house.upToDate("/deposit-slips/" + id));
        assertThat(page.text()).contains("Bordereau de remise n°", "Camille Inventé", "36,00\u00a0€");
        assertThat(browser.open("/payments/" + cheque).text()).contains("Remis à la banque le");
        assertThat(browser.open("/deposit-slips").answer().body())
                .contains("/deposit-slips/" + id)
                .doesNotContain("value=\"" + cheque + "\"");
        sale.refused(
                sale.team,
                "/api/v1/deposit-slips",
                "{\"means\":\"CHEQUE\",\"payments\":[\"" + cheque + "\"]}",
                "DEPOSITED_ONCE");
        sale.refused(
                sale.entrepreneur,
                "/api/v1/deposit-slips",
                "{\"means\":\"CHEQUE\",\"payments\":[\"" + cheque + "\"]}",
                "FORBIDDEN");
        assertThat(sale.read(sale.team, "/api/v1/deposit-slips")).contains(id, "\"totalCents\":3600");
    }
}
