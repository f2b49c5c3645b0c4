package coop.alveole.ops.billing;

import static coop.alveole.ops.billing.FormerSoftware.ALL;
import static coop.alveole.ops.billing.FormerSoftware.LINES;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.shared.Request.Mode;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.store.RecordedFacts;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On 1 January a cooperative leaves its software: everything is there, the control is at zero, and work goes on. */
class SwitchFromEndiTest {
    private static final String DIFFERS = "\"state\":\"DIFFERS\"";

    @TempDir
    Path folder;

    @Test
    void aCooperativeLeavesItsSoftwareOnTheFirstOfJanuary() throws IOException {
        try (var house = RunningHouse.in(folder)) {
            var former = FormerSoftware.before(house);
            aDryRunRecordsNothing(former);
            assertThat(former.taken(Mode.FOR_REAL, ALL).sentences())
                    .first()
                    .isEqualTo(LINES + " lignes reprises, 0 déjà là, 0 refusées.");
            theSameFilesAddNothing(former);
            theControlIsAtZero(former);
            whatIsStillDueIsThere(former);
            aQuoteInProgressIsADraft(former);
            aPaymentComes(former);
            aCreditNoteIsWritten(former);
            theNextInvoiceTakesTheNextNumber(former);
            nothingTakenOverIsIssuedOrExportedAgain(former);
            theContributionIsTakenWhereItWasNot(former);
            theVatIsTakenWhereItWasNot(former);
            theControlIsAtZero(former);
        }
    }

    private static void aDryRunRecordsNothing(FormerSoftware former) throws IOException {
        var facts = former.house.bean(RecordedFacts.class);
        long before = facts.head().position();
        assertThat(former.taken(Mode.SIMULATED, ALL).sentences())
                .first()
                .isEqualTo(LINES + " lignes reprises, 0 déjà là, 0 refusées.");
        assertThat(facts.head().position()).isEqualTo(before);
        assertThat(former.read("/api/v1/opening")).contains("\"items\":[]");
    }

    private static void theSameFilesAddNothing(FormerSoftware former) throws IOException {
        var facts = former.house.bean(RecordedFacts.class);
        long before = facts.head().position();
        assertThat(former.taken(Mode.FOR_REAL, ALL).sentences())
                .first()
                .isEqualTo("0 lignes reprises, " + LINES + " déjà là, 0 refusées.");
        assertThat(facts.head().position()).isEqualTo(before);
    }

    private static void theControlIsAtZero(FormerSoftware former) {
        var control = former.read("/api/v1/opening");
        assertThat(Pattern.compile("\"state\":\"AGREES\"").matcher(control).results())
                .as(control)
                .hasSize(12);
        assertThat(control).doesNotContain(DIFFERS, "UNTOLD");
    }

    private static void whatIsStillDueIsThere(FormerSoftware former) {
        var invoice = former.read("/api/v1/invoices/" + former.invoice("2025-0245"));
        assertThat(invoice)
                .contains(
                        "\"state\":\"PART_PAID\"", "\"totalCents\":55000", "\"paidCents\":15000", "\"dueCents\":40000");
    }

    private static void aQuoteInProgressIsADraft(FormerSoftware former) {
        assertThat(former.read("/api/v1/quotes"))
                .contains("\"state\":\"DRAFT\"", "Devis D2025-0077 de l'ancien logiciel", "\"totalCents\":480000");
    }

    private static void aPaymentComes(FormerSoftware former) {
        var invoice = former.invoice("2025-0231");
        var customer = customerOf(former, invoice);
        done(former.house.post(
                former.team,
                "/api/v1/payments",
                ("{\"customerId\":\"%s\",\"amountCents\":120000,\"paidOn\":\"2026-01-08\",\"means\":\"TRANSFER\","
                                + "\"allocations\":[{\"invoiceId\":\"%s\",\"amountCents\":120000}]}")
                        .formatted(customer, invoice)));
        assertThat(former.read("/api/v1/invoices/" + invoice)).contains("\"state\":\"PAID\"", "\"dueCents\":0");
    }

    private static void aCreditNoteIsWritten(FormerSoftware former) {
        var invoice = former.invoice("2025-0260");
        var note =
                RunningHouse.id(done(former.house.post(former.team, "/api/v1/invoices/" + invoice + "/credit", "{}")));
        validated(former, note, "2026-01-12");
        assertThat(former.read("/api/v1/invoices/" + note)).contains("\"number\":\"F-2026-0188\"");
        assertThat(former.read("/api/v1/invoices/" + invoice)).contains("\"creditedCents\":33100", "\"dueCents\":0");
    }

    private static void theNextInvoiceTakesTheNextNumber(FormerSoftware former) {
        var like = former.read("/api/v1/invoices/" + former.invoice("2025-0231"));
        var activity = like.replaceFirst("(?s).*?(activity-[0-9a-f-]{36}).*", "$1");
        var customer = like.replaceFirst("(?s).*?(customer-[0-9a-f-]{36}).*", "$1");
        var body = ("{\"activityId\":\"%s\",\"customerId\":\"%s\",\"suppliedOn\":\"2026-01-14\","
                        + "\"lines\":[{\"label\":\"Étagère\",\"unitPriceCents\":10000,\"vatBasisPoints\":2000}]}")
                .formatted(activity, customer);
        var invoice = RunningHouse.id(done(former.house.post(former.team, "/api/v1/invoices", body)));
        validated(former, invoice, "2026-01-15");
        assertThat(former.read("/api/v1/invoices/" + invoice)).contains("\"number\":\"F-2026-0189\"");
    }

    private static void nothingTakenOverIsIssuedOrExportedAgain(FormerSoftware former) {
        var invoice = former.invoice("2025-0262");
        var document = former.house.get(former.coManager, "/api/v1/invoices/" + invoice + "/document");
        assertThat(document.body()).contains("NEVER_ISSUED_AGAIN");
        var sent = former.house.post(former.team, "/api/v1/invoices/" + invoice + "/send", "{}");
        assertThat(sent.body()).contains("NEVER_ISSUED_AGAIN");
        var entries = former.house.post(
                former.team, "/api/v1/entry-exports", "{\"from\":\"2025-10-01\",\"to\":\"2025-12-31\"}");
        assertThat(entries.body()).as("no sale of the former software leaves").doesNotContain("2025-02");
        assertThat(former.read("/api/v1/entry-exports")).doesNotContain("2025-0262");
    }

    /** Of 2025-0245 alone: 500,00 € at ten percent. */
    private static void theContributionIsTakenWhereItWasNot(FormerSoftware former) {
        var due = former.invoice("2025-0245");
        var month = former.read("/api/v1/contributions?month=2026-01");
        assertThat(month).contains(due).doesNotContain(former.invoice("2025-0231"));
        assertThat(month).contains("\"amountCents\":5000");
    }

    /** Of 2025-0245 alone, on what was paid of it before: 50,00 € × 150 / 550. That of 2025-0231 was taken there. */
    private static void theVatIsTakenWhereItWasNot(FormerSoftware former) {
        var paid = former.read("/api/v1/invoices/" + former.invoice("2025-0231"));
        var activity = paid.replaceFirst("(?s).*?(activity-[0-9a-f-]{36}).*", "$1");
        assertThat(former.read("/api/v1/activities/" + activity + "/account"))
                .contains("{\"term\":\"COLLECTED\",\"cents\":120000", "{\"term\":\"VAT\",\"cents\":-1364");
    }

    private static void validated(FormerSoftware former, String invoice, String on) {
        done(former.house.post(
                former.coManager, "/api/v1/invoices/" + invoice + "/validate", "{\"issuedOn\":\"" + on + "\"}"));
    }

    private static String customerOf(FormerSoftware former, String invoice) {
        return former.read("/api/v1/invoices/" + invoice).replaceFirst("(?s).*?(customer-[0-9a-f-]{36}).*", "$1");
    }

    private static HttpResponse<String> done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return answer;
    }
}
