package coop.alveole.ops.billing;

import static coop.alveole.ops.billing.Selling.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.Multipart;
import coop.alveole.ops.RunningHouse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a file of the bank to paid invoices, over HTTP, by people who have only their own roles. */
class BankJourneyTest {
    private static final String ACCOUNTS = "/api/v1/bank-accounts";
    private static final Pattern LINE = Pattern.compile("\"bankDayId\":\"(bankday-[0-9a-f-]{36})\",\"line\":(\\d+)");

    private final RunningHouse house = RunningHouse.shared();
    private final String secret = "Zinc" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    @Test
    void theSameFileTwiceAddsNothingAndTwoSameLinesAreTwo() {
        var sale = Selling.in(house, "Damien");
        var account = opened(sale);
        var file = "Date;Libellé;Débit;Crédit\n03/04/2026;" + secret + ";;12,00\n03/04/2026;" + secret
                + ";;12,00\n04/04/2026;LOYER;1 250,50;\n;Solde;;\n";
        assertThat(dropped(sale, account, file)).contains("\"lines\":3", "\"added\":3");
        assertThat(dropped(sale, account, file)).contains("\"lines\":3", "\"added\":0");
        assertThat(dropped(sale, account, file + "04/04/2026;LOYER;1 250,50;\n"))
                .contains("\"lines\":4", "\"added\":1");
        assertThat(sale.read(sale.team, "/api/v1/bank-lines?limit=200"))
                .contains("\"amountCents\":-125050", "\"label\":\"" + secret + "\"");
        assertThat(house.get(sale.entrepreneur, "/api/v1/bank-lines").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWhole() {
        var sale = Selling.in(house, "Elsa");
        var account = opened(sale);
        var wrong = dropped(sale, account, "Date;Libellé;Montant\n03/04/2026;A;12,00\n31/02/2026;B;5,00\n");
        assertThat(wrong).contains("UNREADABLE_FILE", "ligne 3");
        assertThat(dropped(sale, account, "Jour;Texte;Somme\n03/04/2026;A;12,00\n"))
                .contains("COLUMNS_FOUND", "jour · texte · somme");
        sale.done(
                ACCOUNTS + "/" + account + "/choose-columns",
                "{\"day\":\"Jour\",\"label\":\"Texte\",\"amount\":\"Somme\"}");
        assertThat(dropped(sale, account, "Jour;Texte;Somme\n03/04/2026;A;12,00\n"))
                .contains("\"added\":1");
    }

    @Test
    void aCertainLineIsAcceptedAndUndone() {
        var sale = Selling.in(house, "Fanny");
        var invoice = sale.validated(100_00);
        var number = number(sale, invoice);
        var line = received(sale, "VIR " + secret + " " + number, "120,00");
        assertThat(sale.read(sale.team, line)).contains("\"certainty\":\"CERTAIN\"", "\"NUMBER\",\"AMOUNT\"", invoice);
        var body = "{\"customerId\":\"%s\",\"allocations\":[{\"invoiceId\":\"%s\",\"amountCents\":12000}]}"
                .formatted(sale.customer, invoice);
        var payment = RunningHouse.id(sale.done(line + "/accept", body));
        assertThat(sale.read(sale.team, INVOICES + "/" + invoice)).contains("\"state\":\"PAID\"");
        assertThat(sale.read(sale.team, "/api/v1/payments/" + payment)).contains(secret, "\"means\":\"TRANSFER\"");
        sale.refused(sale.team, line + "/accept", body, "LINE_WAITS");
        sale.done(line + "/reopen", "{}");
        assertThat(sale.read(sale.team, INVOICES + "/" + invoice)).contains("\"dueCents\":12000");
        assertThat(sale.read(sale.team, "/api/v1/payments/" + payment)).contains("\"state\":\"CANCELLED\"");
        sale.done(line + "/set-aside", "{\"reason\":\"ALREADY_RECORDED\"}");
        assertThat(sale.read(sale.team, line)).contains("\"standing\":\"ASIDE\"", "\"suggestions\":[]");
        sale.refused(sale.entrepreneur, line + "/reopen", "{}", "FORBIDDEN");
    }

    @Test
    void anEntrepreneurHelpsWithoutReadingTheLabel() {
        var sale = Selling.in(house, "Gilles");
        var colleague = Selling.in(house, "Hugo");
        var line = received(sale, "VIR " + secret, "33,33");
        var seen = sale.read(sale.entrepreneur, "/api/v1/suspense?limit=200");
        assertThat(seen).contains("\"amountCents\":3333").doesNotContain(secret);
        var claim = "{\"activityId\":\"%s\",\"customerId\":\"%s\"}".formatted(sale.activity, sale.customer);
        sale.refused(colleague.entrepreneur, line + "/claim", claim, "UNKNOWN");
        sale.done(sale.entrepreneur, line + "/claim", claim);
        assertThat(sale.read(sale.team, line)).contains("\"activityId\":\"" + sale.activity + "\"");
    }

    private static String opened(Selling sale) {
        return RunningHouse.id(sale.done(ACCOUNTS, "{\"name\":\"Compte " + UUID.randomUUID() + "\"}"));
    }

    private String dropped(Selling sale, String account, String file) {
        return new Multipart()
                .file("releve.csv", file)
                .to(house, sale.team, ACCOUNTS + "/" + account + "/statements")
                .body();
    }

    /** The address of the only line of a file. */
    private String received(Selling sale, String label, String amount) {
        var account = opened(sale);
        dropped(sale, account, "Date;Libellé;Montant\n05/04/2026;" + label + ";" + amount + "\n");
        var lines = sale.read(sale.team, "/api/v1/bank-lines?standing=WAITING&limit=200");
        for (var one : lines.split("\\},\\{", -1)) {
            var found = LINE.matcher(one);
            if (one.contains(label) && found.find())
                return "/api/v1/bank-days/" + found.group(1) + "/lines/" + found.group(2);
        }
        throw new AssertionError("not received: " + lines);
    }

    private static String number(Selling sale, String invoice) {
        return sale.read(sale.team, INVOICES + "/" + invoice).replaceFirst("(?s).*?\"number\":\"([^\"]+)\".*", "$1");
    }
}
