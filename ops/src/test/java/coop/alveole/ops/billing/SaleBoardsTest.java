package coop.alveole.ops.billing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.journey.Screen;
import coop.alveole.ops.journey.SignedInBrowser;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Quotes and invoices by step: what the list holds, each in its column, for the same reader and the same question. */
class SaleBoardsTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RunningHouse house = RunningHouse.shared();

    @Test
    void invoicesStandByStepWithTheirSums() throws IOException {
        var sale = Selling.in(house, "Wanda");
        sale.drafted(10_000);
        sale.drafted(20_000);
        var validated = sale.validated(30_000);
        sale.validated(40_000);
        var browser = SignedInBrowser.as(house, "wilma", Role.ADMIN_TEAM, new Scope.House());
        var list = browser.open("/invoices?activityId=" + sale.activity);
        assertThat(list.answer().body()).contains("href=\"/invoices/board?activityId=" + sale.activity + "\"");
        var board = browser.open("/invoices/board?activityId=" + sale.activity);
        assertThat(board.answer().body()).contains("href=\"/invoices?activityId=" + sale.activity + "\"");
        assertThat(step(board, "DRAFT"))
                .contains("Brouillon</span> <span class=\"badge\">2", "360,00\u00a0€", "Camille Inventé", "brouillon");
        assertThat(step(board, "PAID")).contains("badge\">0", "0,00\u00a0€").doesNotContain("<li>");
        assertThat(step(board, "VALIDATED"))
                .contains("badge\">2", "840,00\u00a0€", "À payer le", "/invoices/" + validated);
        assertThat(step(board, "LATE")).contains("badge\">0", "0,00\u00a0€");
    }

    @Test
    void whatIsNotPaidOnItsDayStandsApartWithHowLate() throws IOException {
        var sale = Selling.in(house, "Warda");
        var invoice = sale.validated(30_000);
        var due = LocalDate.parse(JSON.readTree(sale.read(sale.team, Selling.INVOICES + "/" + invoice))
                .get("dueOn")
                .asString());
        var browser = SignedInBrowser.as(house, "wilfried", Role.ADMIN_TEAM, new Scope.House());
        var address = "/invoices/board?activityId=" + sale.activity + "&asOf=";
        assertThat(step(browser.open(address + due), "VALIDATED")).contains("badge\">1", invoice);
        var later = browser.open(address + due.plusDays(12));
        assertThat(step(later, "VALIDATED")).contains("badge\">0");
        assertThat(step(later, "LATE"))
                .contains("badge\">1", "360,00\u00a0€", "12 jours de retard", invoice + "?asOf=");
    }

    @Test
    void aStepThatIsAskedForStandsAloneAndTheListKeepsIt() throws IOException {
        var sale = Selling.in(house, "Wenda");
        sale.drafted(10_000);
        sale.validated(30_000);
        var browser = SignedInBrowser.as(house, "willem", Role.ADMIN_TEAM, new Scope.House());
        var asked = "?step=VALIDATED&activityId=" + sale.activity;
        var board = browser.open("/invoices/board" + asked);
        assertThat(board.answer().body()).contains("id=\"step-VALIDATED\"").doesNotContain("id=\"step-DRAFT\"");
        assertThat(browser.open("/invoices" + asked).text())
                .contains("Étape : Validée", "1 facture", "360,00\u00a0€")
                .doesNotContain("120,00\u00a0€");
    }

    @Test
    void aColumnShowsTwentyAndLeadsToTheRest() throws IOException {
        var sale = Selling.in(house, "Wina");
        for (int each = 0; each < 21; each++) sale.drafted(1_000);
        var browser = SignedInBrowser.as(house, "wolfgang", Role.ADMIN_TEAM, new Scope.House());
        var drafts = step(browser.open("/invoices/board?activityId=" + sale.activity), "DRAFT");
        assertThat(drafts.split("<li>", -1)).hasSize(1 + 20);
        assertThat(drafts).contains("252,00\u00a0€", "Voir les 21 dans la liste");
        assertThat(drafts).contains("href=\"/invoices?activityId=%s&amp;step=DRAFT\"".formatted(sale.activity));
        assertThat(browser.open("/invoices?activityId=%s&step=DRAFT".formatted(sale.activity))
                        .text())
                .contains("21 factures");
    }

    @Test
    void anEntrepreneurSeesTheirOwnAlone() throws IOException {
        var sale = Selling.in(house, "Walid");
        sale.drafted(12_300);
        var other = Selling.in(house, "Wafa");
        var hers = other.drafted(45_600);
        var browser = SignedInBrowser.as(house, "walid", Role.ENTREPRENEUR, sale.herself);
        var board = browser.open("/invoices/board");
        assertThat(board.text()).contains("1 facture", "147,60\u00a0€").doesNotContain("547,20\u00a0€");
        assertThat(board.answer().body()).doesNotContain(hers);
        assertThat(browser.open("/invoices/board?activityId=" + other.activity).text())
                .contains("Aucune facture")
                .doesNotContain("547,20\u00a0€");
    }

    @Test
    void quotesStandByStep() throws IOException {
        var sale = Selling.in(house, "Wassila");
        var sent = quote(sale, 50_000);
        sale.done(sale.entrepreneur, "/api/v1/quotes/" + sent + "/submit", "{}");
        sale.done("/api/v1/quotes/" + sent + "/approve", "{}");
        sale.done("/api/v1/quotes/" + sent + "/send", "{}");
        quote(sale, 70_000);
        var browser = SignedInBrowser.as(house, "wanda", Role.ENTREPRENEUR, sale.herself);
        assertThat(browser.open("/quotes").answer().body()).contains("href=\"/quotes/board\"");
        var board = browser.open("/quotes/board");
        assertThat(step(board, "SENT")).contains("600,00\u00a0€", "Valable jusqu&#39;au", "/quotes/" + sent);
        assertThat(step(board, "DRAFT")).contains("840,00\u00a0€", "brouillon");
        assertThat(browser.open("/quotes?step=SENT").text()).contains("1 devis", "Étape : Envoyé");
    }

    private String quote(Selling sale, long cents) {
        var day = LocalDate.now(house.bean(Clock.class));
        return RunningHouse.id(sale.done(
                sale.entrepreneur,
                "/api/v1/quotes",
                ("{\"activityId\":\"%s\",\"customerId\":\"%s\",\"suppliedOn\":\"%s\",\"validUntil\":\"%s\","
                                + "\"lines\":[{\"label\":\"Pose\",\"unitPriceCents\":%d,\"vatBasisPoints\":2000}]}")
                        .formatted(sale.activity, sale.customer, day, day.plusDays(30), cents)));
    }

    /** What stands in one column. */
    private static String step(Screen board, String step) {
        var page = board.answer().body();
        int from = page.indexOf("id=\"step-" + step + "\"");
        assertThat(from).as(step).isPositive();
        return page.substring(from, page.indexOf("</section>", from));
    }
}
