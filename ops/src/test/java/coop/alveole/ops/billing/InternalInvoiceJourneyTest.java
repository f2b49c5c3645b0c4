package coop.alveole.ops.billing;

import static coop.alveole.ops.billing.Selling.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.fold.FoldRunner;
import coop.alveole.ops.journey.SignedInBrowser;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One activity works for another of the house: both accounts and both statements read one amount, and their sum stays. */
class InternalInvoiceJourneyTest {
    private static final String INTERNALS = "/api/v1/internal-invoices";
    private static final String CONTRIBUTIONS = "/api/v1/contributions/";
    private static final String WHY = "{\"motive\":\"Compté deux fois\"}";

    private final RunningHouse house = RunningHouse.fresh();
    private final Selling seller = Selling.in(house, "Yaël");
    private final Selling helper = Selling.in(house, "Nino");
    private String sale = "";

    @BeforeEach
    void sold() {
        sale = seller.drafted(1_000_00);
        seller.done(seller.team, INVOICES + "/" + sale + "/validate", "{\"issuedOn\":\"2026-10-10\"}");
        awaitStatement(seller, "2026-10", 1_000_00, 100_00);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void isMadeAcceptedCountedOnBothSidesAndReversed() throws IOException {
        var id = made(300_00);
        seller.refused(helper.entrepreneur, INTERNALS + "/" + id + "/accept", "{}", "UNKNOWN");
        assertThat(seller.read(seller.entrepreneur, INTERNALS + "/" + id))
                .contains("\"state\":\"WAITING\"", "\"netCents\":30000", "Maquette du catalogue");
        var browser = SignedInBrowser.as(house, "ursule", Role.ADMIN_TEAM, new Scope.House());
        assertThat(browser.open("/").text()).contains("Facture interne à accepter", "300,00\u00a0€");
        seller.done(seller.entrepreneur, INTERNALS + "/" + id + "/accept", "{}");
        awaitStatement(seller, "2026-10", 700_00, 70_00);
        awaitStatement(helper, "2026-10", 300_00, 30_00);
        assertThat(browser.open("/contributions/" + helper.activity + "/2026-10")
                        .text())
                .contains("+ 300,00\u00a0€ facturés en interne = 300,00\u00a0€ × 10\u00a0% = 30,00\u00a0€");
        assertThat(browser.open("/contributions/" + seller.activity + "/2026-10")
                        .text())
                .contains("− 300,00\u00a0€ facturés en interne par d'autres activités = 700,00\u00a0€ × 10\u00a0%");
        assertThat(account(helper)).contains("\"term\":\"INTERNAL\",\"cents\":30000", "\"internalInvoiceId\":\"" + id);
        assertThat(account(seller)).contains("\"term\":\"INTERNAL\",\"cents\":-30000", "\"internalInvoiceId\":\"" + id);
        assertThat(browser.open("/internal-invoices/" + id).text()).contains("Compte au relevé de", "2026-10");
        seller.refused(seller.entrepreneur, INTERNALS + "/" + id + "/reverse", WHY, "UNKNOWN");
        helper.done(helper.entrepreneur, INTERNALS + "/" + id + "/reverse", WHY);
        awaitStatement(helper, thisMonth(), -300_00, -30_00);
        awaitStatement(seller, thisMonth(), 300_00, 30_00);
        assertThat(account(helper)).contains("\"term\":\"INTERNAL\",\"cents\":0");
        assertThat(account(seller)).contains("\"term\":\"INTERNAL\",\"cents\":0");
    }

    @Test
    void isMadeOnAPhoneAndAnsweredThere() throws IOException {
        var browser = SignedInBrowser.as(house, "ursule", Role.ADMIN_TEAM, new Scope.House());
        var form = browser.open("/internal-invoices/new?receiverId=" + seller.activity)
                .form("/api/v1/internal-invoices");
        var page = browser.done(
                form,
                Map.of(
                        "makerId",
                        helper.activity,
                        "label",
                        "Photos",
                        "netCents",
                        "120,50",
                        "suppliedOn",
                        "2026-10-10",
                        "invoiceId",
                        sale));
        assertThat(page.text()).contains("Facture interne : 120,50\u00a0€", "à accepter", "F-2026-", "Photos");
        var list = browser.open("/internal-invoices?state=WAITING");
        assertThat(list.text()).contains("Photos", "120,50\u00a0€", "à accepter");
    }

    @Test
    void takesNoMoreThanTheInvoiceToTheCustomer() {
        helper.done(helper.team, INTERNALS, body(700_00, ",\"invoiceId\":\"" + sale + "\""));
        helper.refused(
                helper.team, INTERNALS, body(300_01, ",\"invoiceId\":\"" + sale + "\""), "INTERNAL_WITHIN_THE_SALE");
        helper.done(helper.team, INTERNALS, body(300_00, ",\"invoiceId\":\"" + sale + "\""));
        seller.refused(seller.entrepreneur, INTERNALS, body(1, ""), "UNKNOWN");
    }

    @Test
    void comesLateToTheOpenMonthAndAReplayChangesNothing() throws InterruptedException {
        seller.done(CONTRIBUTIONS + "close-month", "{\"month\":\"2026-10\"}");
        var id = made(300_00);
        seller.done(INTERNALS + "/" + id + "/accept", "{}");
        awaitStatement(seller, "2026-11", -300_00, -30_00);
        awaitStatement(helper, "2026-11", 300_00, 30_00);
        var october = seller.read(seller.team, CONTRIBUTIONS + seller.activity + "/2026-10");
        assertThat(october).contains("\"status\":\"ADJUSTED\"", "\"baseCents\":100000");
        var november = seller.read(seller.team, CONTRIBUTIONS + seller.activity + "/2026-11");
        assertThat(november).contains("\"corrects\":\"2026-10\"", "\"internalInvoiceId\":\"" + id);
        house.bean(FoldRunner.class).rebuildAll();
        assertThat(seller.read(seller.team, CONTRIBUTIONS + seller.activity + "/2026-10"))
                .isEqualTo(october);
        assertThat(seller.read(seller.team, CONTRIBUTIONS + seller.activity + "/2026-11"))
                .isEqualTo(november);
    }

    /** H25: the other value of the house rule, from the first of October. */
    @Test
    void movesNoBaseWhereTheHouseCountsOnTheOutsideInvoice() {
        seller.done(
                seller.coManager,
                "/api/v1/house-rules/internal-invoices",
                "{\"value\":\"ON_OUTSIDE_INVOICE\",\"validFrom\":\"2026-10-01\",\"decidedBy\":\"GENERAL_ASSEMBLY\","
                        + "\"decidedOn\":\"2026-09-20\",\"source\":\"PV du 20/09/2026\"}");
        var id = made(300_00);
        seller.done(INTERNALS + "/" + id + "/accept", "{}");
        seller.done(CONTRIBUTIONS + "close-month", "{\"month\":\"2026-10\"}");
        awaitStatement(seller, "2026-10", 1_000_00, 100_00);
        assertThat(account(seller)).contains("\"term\":\"INTERNAL\",\"cents\":-30000");
    }

    /** By whoever did the work, who answers nothing; the team may, but not of what it made. */
    @Test
    void isReadByItsTwoSidesAndAnsweredByTheOther() {
        var id = made(1);
        var stranger = Selling.in(house, "Otto");
        assertThat(house.get(stranger.entrepreneur, INTERNALS + "/" + id).statusCode())
                .isEqualTo(404);
        assertThat(house.get(stranger.entrepreneur, house.upToDate(INTERNALS)).body())
                .doesNotContain(id);
        for (var side : new Selling[] {seller, helper})
            assertThat(house.get(side.entrepreneur, house.upToDate(INTERNALS)).body())
                    .contains(id);
        seller.done(seller.entrepreneur, INTERNALS + "/" + id + "/refuse", "{\"motive\":\"Rien n'est rendu\"}");
        helper.refused(helper.entrepreneur, INTERNALS + "/" + id + "/withdraw", "{}", "INTERNAL_AWAITS_AN_ANSWER");
        var byTheTeam = RunningHouse.id(house.post(helper.team, INTERNALS, body(1, "")));
        helper.refused(helper.team, INTERNALS + "/" + byTheTeam + "/accept", "{}", "INTERNAL_ACCEPTED_BY_ANOTHER");
    }

    private String made(long cents) {
        return RunningHouse.id(house.post(helper.entrepreneur, INTERNALS, body(cents, "")));
    }

    private String body(long cents, String more) {
        return ("{\"makerId\":\"%s\",\"receiverId\":\"%s\",\"netCents\":%d,\"label\":\"Maquette du catalogue\","
                        + "\"suppliedOn\":\"2026-10-12\"%s}")
                .formatted(helper.activity, seller.activity, cents, more);
    }

    private String account(Selling of) {
        return of.read(of.entrepreneur, "/api/v1/activities/" + of.activity + "/account");
    }

    private String thisMonth() {
        return YearMonth.now(house.bean(Clock.class)).toString();
    }

    private void awaitStatement(Selling of, String month, long base, long amount) {
        await().untilAsserted(() -> assertThat(of.read(of.team, CONTRIBUTIONS + of.activity + "/" + month))
                .contains("\"baseCents\":" + base + ",", "\"amountCents\":" + amount + ",\"chargesCents\""));
    }
}
