package coop.alveole.ops.billing;

import static coop.alveole.ops.billing.Selling.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.backup.BackedUpHouse;
import coop.alveole.ops.journey.SignedInBrowser;
import coop.alveole.ops.restore.Restore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A number was given after the backup that the house goes on from: it is never given a second time. */
class SeriesAfterALossTest {
    @TempDir
    Path place;

    @Test
    void noNumberIsGivenBeforeTheLastOneOutsideIsConfirmed() throws Exception {
        try (var served = BackedUpHouse.in(place)) {
            var sale = Selling.in(served.house(), "Ugo");
            sale.validated(10_00);
            var waiting = sale.drafted(30_00);
            var backup = served.backUp();
            sale.validated(20_00);
            served.house().close();
            var restored = place.resolve("restored");
            Restore.run(BackedUpHouse.accepting(served.wish(backup, restored)), Clock.systemUTC());
            served.replaceBy(restored);
            served.house().restart();

            sale.refused(sale.team, INVOICES + "/" + waiting + "/validate", "{}", "CONFIRMED_AFTER_A_LOSS");
            var manager = SignedInBrowser.as(served.house(), "gaëlle", Role.CO_MANAGER, new Scope.House());
            var page = manager.open(served.house().upToDate("/invoice-series"));
            assertThat(page.text()).contains("dernier numéro à confirmer");
            var today = LocalDate.now(ZoneId.systemDefault()).toString();
            page = manager.done(
                    page.form("/api/v1/invoice-series/continue"),
                    Map.of("prefix", "F", "lastPlace", "2", "lastIssuedOn", today));
            assertThat(page.text()).contains("-0002", "suit").doesNotContain("à confirmer");
            sale.done(INVOICES + "/" + waiting + "/validate", "{}");
            assertThat(sale.read(sale.team, INVOICES + "/" + waiting)).contains("-0003\"");
        }
    }
}
