package coop.alveole.ops.billing;

import static coop.alveole.ops.billing.AccountOf.PAYROLL;
import static coop.alveole.ops.billing.AccountOf.term;
import static coop.alveole.ops.billing.Selling.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.alveole.command.payroll.PayrollImport;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.journey.SignedInBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The account of an activity over HTTP: what each kind of fact adds to it, and who may know what. */
class ActivityAccountTest {
    private final RunningHouse house = RunningHouse.shared();

    @Test
    void goodsOweTheirVatWhenTheyAreInvoiced() {
        var ada = AccountOf.in(house, "Ada");
        ada.opened(0);
        var goods = RunningHouse.id(house.post(
                ada.sale.entrepreneur,
                INVOICES,
                ("{\"activityId\":\"%s\",\"customerId\":\"%s\",\"suppliedOn\":\"2026-03-10\",\"lines\":["
                                + "{\"label\":\"Table\",\"unitPriceCents\":10000,\"vatBasisPoints\":2000,\"category\":\"GOODS\"}]}")
                        .formatted(ada.sale.activity, ada.sale.customer)));
        ada.sale.done(ada.sale.team, INVOICES + "/" + goods + "/validate", "{}");
        await().untilAsserted(() -> assertThat(ada.term("CONTRIBUTION")).isEqualTo(-110_00));
        assertThat(ada.term("VAT")).isEqualTo(-120_00);
        ada.adds();
    }

    @Test
    void aMonthSaysBeforePayUntilItsPayIsInAndALaterFileCorrectsIt(@TempDir Path folder) throws IOException {
        var bea = AccountOf.in(house, "Béa");
        bea.opened(50_00);
        assertThat(bea.pay("2026-10")).isEqualTo("AWAITED");
        var file = "Activité;Mois;Brut;Charges patronales\n" + bea.sale.activity + ";2026-10;100,00;42,50\n";
        assertThat(bea.dropped(file)).contains("\"added\":1", "\"corrected\":0", "\"refused\":[]");
        assertThat(bea.dropped(file)).contains("\"added\":0", "\"corrected\":0");
        assertThat(bea.pay("2026-10")).isEqualTo("IN");
        var atTheMachine = house.bean(PayrollImport.class)
                .onThisMachine(Files.writeString(folder.resolve("paie.csv"), file + "INCONNUE;2026-10;1;1\n"));
        assertThat(atTheMachine.added()).isZero();
        assertThat(atTheMachine.refused().getFirst().sentence()).startsWith("Cette ligne ne nomme ni");
        assertThat(bea.term("PAY")).isEqualTo(-142_50);
        assertThat(bea.dropped("Activité;Mois;Coût total\n" + bea.sale.activity + ";10/2026;150\n"))
                .contains("\"added\":0", "\"corrected\":1");
        assertThat(bea.term("PAY")).isEqualTo(-150_00);
        assertThat(bea.account("").get("beforePay").toString())
                .contains("2026-09")
                .doesNotContain("2026-10");
        bea.adds();
    }

    @Test
    void aPersonOfSeveralActivitiesSaysTheSharesOrIsRefusedByName() {
        var cleo = AccountOf.in(house, "Cléo");
        var holder = cleo.sale
                .read(cleo.sale.team, "/api/v1/activities/" + cleo.sale.activity)
                .replaceFirst("(?s).*?\"holder\":\"(membership-[0-9a-f-]{36})\".*", "$1");
        var second = RunningHouse.id(house.post(
                cleo.sale.team,
                "/api/v1/activities",
                "{\"holder\":\"%s\",\"openedOn\":\"2026-01-05\",\"sector\":\"Jardin\",\"name\":\"Potager\"}"
                        .formatted(holder)));
        assertThat(cleo.dropped("Personne;Mois;Coût total\n" + holder + ";2026-10;100\nINCONNU;2026-10;5\n"))
                .contains("\"line\":2,\"code\":\"ACTIVITY_OF_THE_PAY_SAID\"", "tient 2 activités")
                .contains("\"line\":3,\"code\":\"PAYEE_KNOWN\"")
                .contains("\"added\":0");
        var shares =
                "Personne;Activité;Mois;Coût total;Part\n%1$s;%2$s;2026-10;100,01;60\n%1$s;%3$s;2026-10;100,01;40\n"
                        .formatted(holder, cleo.sale.activity, second);
        assertThat(cleo.dropped(shares)).contains("\"added\":2", "\"refused\":[]");
        assertThat(cleo.term("PAY")).isEqualTo(-60_00);
        assertThat(cleo.dropped("Personne;Mois;Net\n" + holder + ";2026-10;5\n"))
                .contains("PAY_COLUMNS_FOUND");
    }

    @Test
    void whatIsSetAsideIsNotAvailableUntilItIsReleased() {
        var dora = AccountOf.in(house, "Dora");
        dora.opened(0);
        var earmarks = "/api/v1/activities/" + dora.sale.activity + "/earmarks";
        var none = "{\"amountCents\":0,\"motive\":\"Scie\"}";
        dora.sale.refused(dora.sale.entrepreneur, earmarks, none, "SETS_SOMETHING_ASIDE");
        dora.sale.done(dora.sale.entrepreneur, earmarks, "{\"amountCents\":15000,\"motive\":\"Nouvelle scie\"}");
        assertThat(dora.available()).isEqualTo(250_00);
        dora.adds();
        dora.sale.done(dora.sale.team, earmarks + "/1/release", "{}");
        assertThat(dora.available()).isEqualTo(400_00);
        dora.sale.refused(dora.sale.team, earmarks + "/1/release", "{}", "STILL_SET_ASIDE");
        var other = Selling.in(house, "Otto");
        other.refused(other.entrepreneur, earmarks, "{\"amountCents\":1,\"motive\":\"x\"}", "UNKNOWN");
    }

    @Test
    void whatWasBoughtForASaleIsADirectCharge() {
        var elsa = AccountOf.in(house, "Elsa");
        var bought = RunningHouse.id(house.post(
                elsa.sale.entrepreneur,
                "/api/v1/purchases",
                ("{\"kind\":\"SUBCONTRACTING\",\"invoiceId\":\"%s\",\"netCents\":20000,\"supplier\":\"Atelier\","
                                + "\"boughtOn\":\"2026-03-20\"}")
                        .formatted(elsa.invoice)));
        assertThat(elsa.term("DIRECT_CHARGES")).isZero();
        elsa.sale.done("/api/v1/purchases/" + bought + "/approve", "{}");
        await().untilAsserted(() -> assertThat(elsa.term("CONTRIBUTION")).isEqualTo(-80_00));
        assertThat(elsa.term("DIRECT_CHARGES")).isEqualTo(-200_00);
    }

    @Test
    void nobodyReadsTheAccountOfAnotherNorPayThatIsNotTheirsToKnow() {
        var fay = AccountOf.in(house, "Fay");
        fay.opened(50_00);
        fay.dropped("Activité;Mois;Coût total\n" + fay.sale.activity + ";2026-10;150\n");
        var other = Selling.in(house, "Otto");
        assertThat(house.get(other.entrepreneur, fay.path("")).statusCode()).isEqualTo(404);
        var manager = fay.read(fay.sale.coManager);
        assertThat(term(manager, "PAY")).isZero();
        assertThat(manager.get("months").get(0).get("pay").asString()).isEqualTo("HIDDEN");
        assertThat(manager.get("beforePay").size())
                .isEqualTo(manager.get("months").size());
        assertThat(term(fay.read(fay.sale.entrepreneur), "PAY")).isEqualTo(-150_00);
        var auditor = house.token(Role.AUDITOR, new Scope.House(), TokenRight.READ);
        assertThat(term(fay.read(auditor), "PAY")).isZero();
        assertThat(house.get(fay.sale.coManager, "/payroll").statusCode()).isEqualTo(403);
        assertThat(house.post(fay.sale.entrepreneur, PAYROLL, "{}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void thePageOpensEachFactAndTheLetterSaysTheCalculation() throws IOException {
        var gaia = AccountOf.in(house, "Gaïa");
        gaia.opened(50_00);
        var here = "/activities/" + gaia.sale.activity;
        var browser = SignedInBrowser.as(house, "gaia", Role.ADMIN_TEAM, new Scope.House());
        var page = browser.open(house.upToDate(here + "/account"));
        assertThat(page.text())
                .contains("Disponible", "450,00\u00a0€", "avant paie de", "depuis janvier 2026")
                .contains("Règlement de F-2026-", "Camille Inventé", "600,00\u00a0€", "facturé", "encaissé");
        var letter = browser.open(house.upToDate(here + "/letters/" + gaia.thisMonth()));
        assertThat(letter.text())
                .contains("Vous avez facturé 1\u00a0000,00\u00a0€ hors taxes", "Vous avez encaissé 600,00\u00a0€")
                .contains("On vous doit 600,00\u00a0€", "Camille Inventé")
                .contains("1\u00a0000,00\u00a0€ facturés × 10\u00a0% = 100,00\u00a0€");
        var set = browser.done(
                browser.open(here + "/account").form("/earmarks"),
                Map.of("amountCents", "12,50", "motive", "Nouvelle scie"));
        assertThat(set.text()).contains("Nouvelle scie", "12,50\u00a0€", "437,50\u00a0€");
    }

    @Test
    void theLetterIsAPageOfPaperAndNoneIsWrittenBeforeItsMonth() {
        var hana = AccountOf.in(house, "Hana");
        var letters = "/api/v1/activities/" + hana.sale.activity + "/letters/";
        var paper = house.get(hana.sale.entrepreneur, letters + hana.thisMonth());
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.body()).startsWith("%PDF-");
        assertThat(house.get(hana.sale.entrepreneur, letters + "2099-04").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoHoldsAnActivityFindsItUnderTheirOwnName() throws IOException {
        var iris = AccountOf.in(house, "Iris");
        var holder = iris.sale
                .read(iris.sale.team, "/api/v1/activities/" + iris.sale.activity)
                .replaceFirst("(?s).*?\"holder\":\"membership-([0-9a-f-]{36})\".*", "$1");
        var self = new Scope.Own(new PersonId("person-" + holder));
        var browser = SignedInBrowser.as(house, "iris", Role.ENTREPRENEUR, self);
        assertThat(browser.open(house.upToDate("/my-activity")).text())
                .contains("Mon activité", "Menuiserie", "À encaisser", "600,00\u00a0€");
    }

    @Test
    void theFileOfThePayrollIsDroppedOnItsPage() throws IOException {
        var june = AccountOf.in(house, "June");
        var browser = SignedInBrowser.as(house, "june", Role.ADMIN_TEAM, new Scope.House());
        var page = browser.open(house.upToDate("/payroll?month=2026-10"));
        assertThat(page.text()).contains("octobre 2026", "Menuiserie", "avant paie");
        browser.done(page.form("/imports/columns/map"), Map.of("column", "Compte", "readAs", "Activité"));
        june.dropped("Compte;Mois;Coût total\n" + june.sale.activity + ";2026-10;1 150,00\n");
        assertThat(browser.open(house.upToDate("/payroll?month=2026-10&received=2-1-0-1~3.PAYEE_KNOWN"))
                        .text())
                .contains("1\u00a0150,00\u00a0€", "reçue", "2 lignes lues : 1 nouvelle, aucune corrigée, 1 refusée")
                .contains("Ligne 3", "Ni personne ni activité connue");
    }
}
