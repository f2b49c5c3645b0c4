package coop.alveole.ops.billing;

import static coop.alveole.ops.billing.Selling.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.journey.SignedInBrowser;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A customer who does not pay: reminded by whoever sold or by the team, left alone for a reason, then given notice (H31). */
class ReminderJourneyTest {
    private final RunningHouse house = RunningHouse.fresh();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aCustomerIsRemindedByWhoeverSoldAndTheHistoryIsKept() throws IOException {
        var sale = Selling.in(house, "Théodora");
        var invoice = INVOICES + "/" + overdue(sale);
        sale.refused(sale.entrepreneur, invoice + "/formal-notice", "{}", "FORBIDDEN");
        sale.refused(sale.team, invoice + "/formal-notice", "{}", "NOTICE_AFTER_A_REMINDER");
        sale.done(sale.entrepreneur, invoice + "/hold-reminders", "{\"reason\":\"Il paie vendredi\"}");
        sale.refused(sale.team, invoice + "/remind", "{}", "NOT_HELD_BACK");
        sale.done(sale.entrepreneur, invoice + "/release-reminders", "{}");
        var browser = SignedInBrowser.as(house, "team", Role.ADMIN_TEAM, new Scope.House());
        assertThat(browser.open(house.upToDate("/")).text()).contains("Facture à relancer", "120,00\u00a0€");
        var page = browser.open(invoice.replace("/api/v1", ""));
        assertThat(page.text()).contains("Relances retenues le", "Relances de nouveau possibles le");
        browser.done(page.form("/remind"), Map.of());
        assertThat(browser.open(house.upToDate(invoice.replace("/api/v1", ""))).text())
                .contains("Relance n° 1 envoyée le", "par l'équipe : 120,00\u00a0€ restaient dus");
        sale.refused(sale.entrepreneur, invoice + "/remind-own", "{}", "A_WEEK_APART");
        assertThat(browser.open(house.upToDate("/")).text()).doesNotContain("Facture à relancer");
    }

    @Test
    void nobodyRemindsTheCustomerOfAnotherNorOfWhatIsNotDue() {
        var mine = Selling.in(house, "Ursule");
        var theirs = Selling.in(house, "Violaine");
        var invoice = INVOICES + "/" + overdue(mine);
        theirs.refused(theirs.entrepreneur, invoice + "/remind-own", "{}", "UNKNOWN");
        theirs.refused(theirs.entrepreneur, invoice + "/hold-reminders", "{\"reason\":\"Non\"}", "UNKNOWN");
        var fresh = mine.validated(100_00);
        mine.refused(mine.entrepreneur, INVOICES + "/" + fresh + "/remind-own", "{}", "OVERDUE_BEFORE");
        mine.refused(mine.entrepreneur, INVOICES + "/" + mine.drafted(1_00) + "/remind-own", "{}", "VALIDATED_BEFORE");
    }

    /** 120,00 € with VAT. */
    private static String overdue(Selling sale) {
        var invoice = sale.drafted(100_00);
        sale.done(sale.team, INVOICES + "/" + invoice + "/validate", "{\"issuedOn\":\"2026-09-10\"}");
        return invoice;
    }
}
