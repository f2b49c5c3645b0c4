package coop.alveole.ops.billing;

import static coop.alveole.ops.billing.Selling.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.Multipart;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Attached;
import coop.alveole.ops.fold.FoldRunner;
import coop.alveole.ops.journey.SignedInBrowser;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is bought for a sale leaves the base once somebody else approves it, and never out of a closed month. */
class PurchaseJourneyTest {
    private static final String PURCHASES = "/api/v1/purchases";
    private static final String CONTRIBUTIONS = "/api/v1/contributions/";

    private final RunningHouse house = RunningHouse.fresh();
    private final Selling sale = Selling.in(house, "Yaël");
    private String invoice = "";

    @BeforeEach
    void sold() {
        invoice = sale.drafted(4_200_00);
        sale.done(sale.team, INVOICES + "/" + invoice + "/validate", "{\"issuedOn\":\"2026-10-10\"}");
        awaitAmount("2026-10", 420_00);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void subcontractingIsEnteredReturnedCorrectedApprovedAndLeavesTheBase() throws IOException {
        var id = RunningHouse.id(
                house.post(sale.entrepreneur, PURCHASES, bought("SUBCONTRACTING", 900_00, "2026-10-12")));
        sale.refused(sale.entrepreneur, PURCHASES + "/" + id + "/approve", "{}", "FORBIDDEN");
        sale.done(PURCHASES + "/" + id + "/return", "{\"comment\":\"Le devis dit 800.\"}");
        assertThat(sale.read(sale.entrepreneur, PURCHASES + "/" + id))
                .contains("\"state\":\"RETURNED\"", "Le devis dit 800.", "\"hasPaper\":false");
        sale.done(sale.entrepreneur, PURCHASES + "/" + id + "/correct", bought("SUBCONTRACTING", 800_00, "2026-10-12"));
        var attached = Multipart.of(Map.of())
                .file("facture.png", Attached.png(4, 3))
                .to(house, sale.entrepreneur, PURCHASES + "/" + id + "/attach-paper");
        assertThat(attached.statusCode()).as(attached.body()).isEqualTo(200);
        assertThat(house.get(sale.team, house.upToDate(PURCHASES + "/" + id + "/paper"))
                        .statusCode())
                .isEqualTo(200);
        var browser = SignedInBrowser.as(house, "ursule", Role.ADMIN_TEAM, new Scope.House());
        assertThat(browser.open(house.upToDate("/")).text())
                .contains("Achat à approuver", "Atelier voisin", "800,00\u00a0€");
        var page = browser.open(house.upToDate("/purchases/" + id));
        assertThat(page.text()).contains("Atelier voisin", "à approuver", "une fois approuvé");
        assertThat(browser.done(page.form("/approve"), Map.of()).text()).contains("approuvé");
        awaitAmount("2026-10", 340_00);
        assertThat(sale.read(sale.entrepreneur, CONTRIBUTIONS + sale.activity + "/2026-10"))
                .contains("\"exclusions\":[{\"kind\":\"SUBCONTRACTING\",\"cents\":80000}]", "\"baseCents\":340000");
        assertThat(browser.open("/contributions/" + sale.activity + "/2026-10").text())
                .contains("4\u00a0200,00\u00a0€ facturés − 800,00\u00a0€ de sous-traitance = 3\u00a0400,00\u00a0€"
                        + " × 10\u00a0% = 340,00\u00a0€")
                .contains("provisoire", "règle par défaut");
        assertThat(browser.open("/contributions?year=2026").text()).contains("340,00\u00a0€", "Toutes les activités");
        assertThat(browser.open("/contributions/what-if?year=2026&rate=12&keeps=SUBCONTRACTING")
                        .text())
                .contains("340,00\u00a0€", "504,00\u00a0€", "164,00\u00a0€");
        assertThat(browser.open("/purchases/" + id).text()).contains("Sort de la base du mois 2026-10");
    }

    @Test
    void whatComesLateLeavesAClosedMonthAsItIsAndAReplayChangesNothing() throws InterruptedException {
        sale.done(CONTRIBUTIONS + "close-month", "{\"month\":\"2026-10\"}");
        approved("SUBCONTRACTING", 100_00, "2026-10-20");
        awaitAmount("2026-11", -10_00);
        var october = sale.read(sale.team, CONTRIBUTIONS + sale.activity + "/2026-10");
        assertThat(october).contains("\"status\":\"ADJUSTED\"", "\"baseCents\":420000", "\"amountCents\":42000");
        var november = sale.read(sale.team, CONTRIBUTIONS + sale.activity + "/2026-11");
        assertThat(november).contains("\"corrects\":\"2026-10\"", "\"status\":\"PROVISIONAL\"");
        house.bean(FoldRunner.class).rebuildAll();
        assertThat(sale.read(sale.team, CONTRIBUTIONS + sale.activity + "/2026-10"))
                .isEqualTo(october);
        assertThat(sale.read(sale.team, CONTRIBUTIONS + sale.activity + "/2026-11"))
                .isEqualTo(november);
    }

    /** H4: five hundred euros are not above five hundred. */
    @Test
    void atTheThresholdItStaysInTheBaseAndItsPageSaysWhy() throws IOException {
        var id = approved("LARGE_PURCHASE", 500_00, "2026-10-12");
        var above = approved("LARGE_PURCHASE", 500_01, "2026-10-12");
        awaitAmount("2026-10", 370_00);
        var browser = SignedInBrowser.as(house, "ulysse", Role.ADMIN_TEAM, new Scope.House());
        assertThat(browser.open("/purchases/" + id).text()).contains("il n'est pas au-dessus du seuil");
        assertThat(browser.open("/purchases/" + above).text()).contains("Sort de la base du mois 2026-10");
    }

    @Test
    void nobodyApprovesTheirOwnNorSeesThatOfAnother() {
        var own = RunningHouse.id(house.post(sale.team, PURCHASES, bought("SUBCONTRACTING", 1, "2026-10-12")));
        sale.refused(sale.team, PURCHASES + "/" + own + "/approve", "{}", "APPROVED_BY_ANOTHER");
        var other = Selling.in(house, "Otto");
        assertThat(house.get(other.entrepreneur, PURCHASES + "/" + own).statusCode())
                .isEqualTo(404);
        other.refused(other.entrepreneur, PURCHASES, bought("SUBCONTRACTING", 1, "2026-10-12"), "UNKNOWN");
    }

    private String approved(String kind, long cents, String on) {
        var id = RunningHouse.id(house.post(sale.entrepreneur, PURCHASES, bought(kind, cents, on)));
        sale.done(PURCHASES + "/" + id + "/approve", "{}");
        return id;
    }

    private String bought(String kind, long cents, String on) {
        return "{\"kind\":\"%s\",\"invoiceId\":\"%s\",\"netCents\":%d,\"supplier\":\"Atelier voisin\",\"boughtOn\":\"%s\"}"
                .formatted(kind, invoice, cents, on);
    }

    private void awaitAmount(String month, long cents) {
        await().untilAsserted(() -> assertThat(sale.read(sale.team, CONTRIBUTIONS + sale.activity + "/" + month))
                .contains("\"amountCents\":" + cents + ",\"chargesCents\""));
    }
}
