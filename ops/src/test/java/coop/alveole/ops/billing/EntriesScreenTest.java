package coop.alveole.ops.billing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.journey.SignedInBrowser;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** « Exports comptables » as the accountant uses it: preview, accounts, a batch, its files. */
class EntriesScreenTest {
    private static final String PAGE = "/entry-exports";

    private final RunningHouse house = RunningHouse.shared();

    @Test
    void theAccountantSetsAnAccountAndExportsAMonth() throws IOException {
        var sale = Selling.in(house, "Paule");
        sale.validated(640_00);
        var browser = SignedInBrowser.as(house, "paula", Role.ACCOUNTANT, new Scope.House());
        var page = browser.open(PAGE);
        assertThat(page.text())
                .contains("Exports comptables", "411000", "services, TVA 20\u00a0%", "formation exonérée");
        var refused =
                browser.submit(page.form("/choose-codes"), Map.of("codes[0].code", "7 06", "validFrom", "2026-01-01"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.answer().body()).contains("value=\"7 06\"");
        var chosen =
                browser.done(page.form("/choose-codes"), Map.of("codes[0].code", "707700", "validFrom", "2020-01-01"));
        assertThat(chosen.answer().body()).contains("value=\"707700\"");
        var exported =
                browser.done(chosen.form("/api/v1/entry-exports"), Map.of("from", "2026-01-01", "to", "2026-12-31"));
        assertThat(exported.text()).contains("Lots partis", "ventes-");
    }
}
