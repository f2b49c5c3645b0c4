package coop.alveole.ops.billing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.journey.SignedInBrowser;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Invoices on screen: written line by line, kept as typed when refused, validated by the team. */
class InvoiceScreensTest {
    private final RunningHouse house = RunningHouse.shared();

    @Test
    void anInvoiceIsWrittenOnScreenAndValidated() throws IOException {
        var sale = Selling.in(house, "Ulla");
        var browser = SignedInBrowser.as(house, "ursule", Role.ADMIN_TEAM, new Scope.House());
        var editor = browser.open("/invoices/new?activityId=" + sale.activity);
        var typed = Map.of(
                "customerId", sale.customer,
                "suppliedOn", "2026-03-10",
                "lines[0].label", "Pose de parquet",
                "lines[0].quantity", "12,5",
                "lines[0].unitPriceCents", "48,00",
                "lines[0].vatBasisPoints", "10",
                "lines[2].label", "Dépose",
                "lines[2].unitPriceCents", "100",
                "discountBasisPoints", "5");
        var page = browser.done(editor.form("/api/v1/invoices"), typed);
        assertThat(page.text())
                .contains("Facture brouillon", "Pose de parquet", "12,5", "600,00\u00a0€")
                .contains("TVA 10\u00a0% sur 570,00\u00a0€", "TVA 20\u00a0% sur 95,00\u00a0€", "741,00\u00a0€");
        var refused = browser.submit(page.form("/validate"), Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Personne ne valide la facture qu'elle ou il a écrite");
        var other = SignedInBrowser.as(house, "ulysse", Role.ADMIN_TEAM, new Scope.House());
        var validated = other.done(other.open(page.answer().uri().getPath()).form("/validate"), Map.of());
        assertThat(validated.text()).contains("Facture F-", "validée", "Reste à payer", "Marquer envoyée");
        assertThat(other.open("/invoices?state=VALIDATED").text()).contains("741,00\u00a0€");
    }

    @Test
    void whatIsRefusedStaysTyped() throws IOException {
        var sale = Selling.in(house, "Vera");
        var browser = SignedInBrowser.as(house, "victor", Role.ADMIN_TEAM, new Scope.House());
        var editor = browser.open("/invoices/new?activityId=" + sale.activity);
        var refused = browser.submit(
                editor.form("/api/v1/invoices"),
                Map.of(
                        "customerId", sale.customer,
                        "suppliedOn", "2026-03-10",
                        "lines[1].label", "Formation bois",
                        "lines[1].unitPriceCents", "900",
                        "lines[1].category", "TRAINING"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Une ligne de formation dit ses stagiaires");
        assertThat(refused.answer().body()).contains("value=\"Formation bois\"");
    }
}
