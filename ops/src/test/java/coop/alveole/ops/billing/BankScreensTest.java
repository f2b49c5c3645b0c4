package coop.alveole.ops.billing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.Multipart;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.journey.SignedInBrowser;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The bank on screen: a line is accepted as it is suggested, split by hand, set aside, undone; and one is recognised. */
class BankScreensTest {
    private final RunningHouse house = RunningHouse.shared();

    @Test
    void aLineIsSplitUndoneAndSetAside() throws IOException {
        var sale = Selling.in(house, "Iris");
        sale.validated(101_00);
        sale.validated(203_00);
        var browser = SignedInBrowser.as(house, "ivan", Role.ADMIN_TEAM, new Scope.House());
        var label = "VIR " + UUID.randomUUID();
        received(sale, label, "301,11");
        var bank = browser.open(house.upToDate("/bank?standing=WAITING"));
        assertThat(bank.text()).contains(label, "à traiter", "Déposer un relevé");
        var href = bank.answer()
                .body()
                .replaceFirst(
                        "(?s).*?href=\"(/bank/bankday-[0-9a-f-]{36}/\\d+)\"[^>]*>[^<]*</a></td>\\s*<td>" + label + ".*",
                        "$1");
        var split = browser.open(href + "?customerId=" + sale.customer);
        var paid = browser.done(
                split.form("/accept"),
                Map.of("allocations[0].amountCents", "121,20", "allocations[1].amountCents", "179,91"));
        assertThat(paid.text()).contains("affecté", "121,20\u00a0€", "179,91\u00a0€");
        var undone = browser.done(browser.open(href).form("/reopen"), Map.of());
        assertThat(undone.text()).contains("à traiter", "Ce que cette ligne peut régler");
        browser.done(undone.form("/set-aside"), Map.of("reason", "NOT_A_SALE"));
        assertThat(browser.open(href).text()).contains("mise de côté", "autre recette");
    }

    @Test
    void anEntrepreneurRecognisesACustomerOnScreen() throws IOException {
        var sale = Selling.in(house, "Jade");
        received(sale, "VIR " + UUID.randomUUID(), "44,44");
        var page = house.get(sale.entrepreneur, house.upToDate("/api/v1/suspense?limit=200"));
        assertThat(page.body()).contains("\"amountCents\":4444");
        var browser = SignedInBrowser.as(house, "jules", Role.ADMIN_TEAM, new Scope.House());
        var suspense = browser.open("/suspense?activityId=" + sale.activity);
        assertThat(suspense.text()).contains("À identifier", "44,44\u00a0€", "Camille Inventé");
    }

    private void received(Selling sale, String label, String amount) {
        var account =
                RunningHouse.id(sale.done("/api/v1/bank-accounts", "{\"name\":\"Compte " + UUID.randomUUID() + "\"}"));
        new Multipart()
                .file("releve.csv", "Date;Libellé;Montant\n06/04/2026;" + label + ";" + amount + "\n")
                .to(house, sale.team, "/api/v1/bank-accounts/" + account + "/statements");
    }
}
