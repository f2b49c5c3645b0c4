package coop.alveole.ops.billing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.journey.SignedInBrowser;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Quotes on screen: written line by line, kept as typed when refused, approved by another, invoiced from their page. */
class QuoteScreensTest {
    private final RunningHouse house = RunningHouse.shared();

    @Test
    void aQuoteIsWrittenApprovedSignedAndInvoicedOnScreen() throws IOException {
        var sale = Selling.in(house, "Ulrique");
        var writer = SignedInBrowser.as(house, "ulrich", Role.ADMIN_TEAM, new Scope.House());
        var page = writer.done(
                writer.open("/quotes/new?activityId=" + sale.activity).form("/api/v1/quotes"), typed(sale));
        assertThat(page.text())
                .contains("Devis D-", "brouillon", "Pose de parquet", "600,00\u00a0€")
                .contains("TVA 10\u00a0% sur 600,00\u00a0€", "780,00\u00a0€", "30\u00a0%", "40\u00a0% vers le");
        page = writer.done(page.form("/submit"), Map.of());
        var address = page.answer().uri().getPath();
        var refused = writer.submit(page.form("/approve"), Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Personne n'approuve le devis qu'elle ou il a écrit");
        var other = SignedInBrowser.as(house, "urbain", Role.ADMIN_TEAM, new Scope.House());
        assertThat(other.open("/").text()).contains("Devis à approuver : Camille Inventé, 780,00\u00a0€");
        page = other.done(other.open(address).form("/approve"), Map.of());
        page = other.done(page.form("/send"), Map.of());
        page = other.done(page.form("/sign"), Map.of());
        page = other.done(page.form("/invoice-deposit"), Map.of());
        assertThat(page.text()).contains("Facture d'acompte", "210,00\u00a0€", "Reste à facturer HT", "490,00\u00a0€");
        var beyond = other.submit(page.form("/invoice-progress"), Map.of("netCents", "490,01"));
        assertThat(beyond.text()).contains("Il reste 490,00\u00a0€ HT à facturer sur ce devis");
        page = other.done(page.form("/invoice-progress"), Map.of("shareBasisPoints", "20"));
        assertThat(page.text()).contains("140,00\u00a0€", "350,00\u00a0€");
        assertThat(other.open("/quotes?state=SIGNED").text()).contains("350,00\u00a0€");
    }

    @Test
    void anotherRevisionStartsFromTheLastAndTheFormerIsRead() throws IOException {
        var sale = Selling.in(house, "Violaine");
        var writer = SignedInBrowser.as(house, "victorine", Role.ADMIN_TEAM, new Scope.House());
        var page = writer.done(
                writer.open("/quotes/new?activityId=" + sale.activity).form("/api/v1/quotes"), typed(sale));
        page = writer.done(page.form("/submit"), Map.of());
        var address = page.answer().uri().getPath();
        var other = SignedInBrowser.as(house, "vincente", Role.ADMIN_TEAM, new Scope.House());
        other.done(other.open(address).form("/approve"), Map.of());
        var editor = writer.open(address + "/revise");
        assertThat(editor.answer().body()).contains("value=\"Pose de parquet\"", "value=\"30\"", "value=\"40\"");
        var revised = writer.done(editor.form("/revise"), revision(sale));
        assertThat(revised.text()).contains("brouillon", "Versions 1 2", "880,00\u00a0€");
        assertThat(writer.open(address + "?revision=1").text())
                .contains("Version 1, remplacée depuis.", "780,00\u00a0€")
                .doesNotContain("Soumettre");
    }

    private Map<String, String> typed(Selling sale) {
        var day = LocalDate.now(house.bean(Clock.class));
        var typed = new HashMap<>(Map.of(
                "customerId", sale.customer,
                "suppliedOn", day.toString(),
                "validUntil", day.plusDays(30).toString(),
                "lines[0].label", "Pose de parquet",
                "lines[0].quantity", "12,5",
                "lines[0].unitPriceCents", "48,00",
                "lines[0].vatBasisPoints", "10"));
        typed.putAll(Map.of(
                "lines[1].label", "Dépose",
                "lines[1].unitPriceCents", "100",
                "depositBasisPoints", "30",
                "instalments[0].shareBasisPoints", "40",
                "instalments[0].expectedOn", day.plusDays(40).toString()));
        return typed;
    }

    private Map<String, String> revision(Selling sale) {
        var typed = new HashMap<>(typed(sale));
        typed.put("lines[1].unitPriceCents", "183,33");
        return typed;
    }
}
