package coop.alveole.ops.billing;

import static coop.alveole.ops.billing.Selling.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.RunningHouse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a draft to its last cent, over HTTP, by people who have only their own roles. */
class InvoiceJourneyTest {
    private static final Pattern PLACE = Pattern.compile("\"number\":\"F-\\d{4}-(\\d{4})\"");

    private final RunningHouse house = RunningHouse.shared();

    @Test
    void anEntrepreneurWritesTheTeamValidatesTheCustomerPays() {
        var sale = Selling.in(house, "Inès");
        var invoice = sale.drafted(1_000_00);
        sale.done(sale.entrepreneur, INVOICES + "/" + invoice + "/submit", "{}");
        sale.refused(sale.entrepreneur, INVOICES + "/" + invoice + "/validate", "{}", "FORBIDDEN");
        sale.done(sale.team, INVOICES + "/" + invoice + "/validate", "{}");
        assertThat(sale.read(sale.entrepreneur, INVOICES + "/" + invoice))
                .contains("\"state\":\"VALIDATED\"", "\"totalCents\":120000", "\"dueCents\":120000")
                .contains("\"label\":\"Pose de parquet\"");
        sale.done(sale.entrepreneur, INVOICES + "/" + invoice + "/send", "{}");
        pay(sale, invoice, 500_00, 500_00);
        assertThat(sale.read(sale.entrepreneur, INVOICES + "/" + invoice))
                .contains("\"state\":\"PART_PAID\"", "\"dueCents\":70000");
        pay(sale, invoice, 800_00, 700_00);
        assertThat(sale.read(sale.entrepreneur, INVOICES + "/" + invoice))
                .contains("\"state\":\"PAID\"", "\"dueCents\":0");
    }

    @Test
    void aPaymentBouncesAndIsAllocatedAnew() {
        var sale = Selling.in(house, "Maud");
        var first = sale.validated(100_00);
        var second = sale.validated(200_00);
        var payment = pay(sale, first, 120_00, 120_00);
        sale.done("/api/v1/payments/" + payment + "/reallocate", "{\"allocations\":[" + part(second, 120_00) + "]}");
        assertThat(sale.read(sale.team, INVOICES + "/" + first)).contains("\"dueCents\":12000");
        assertThat(sale.read(sale.team, INVOICES + "/" + second)).contains("\"dueCents\":12000");
        sale.done("/api/v1/payments/" + payment + "/reverse", "{\"reason\":\"BOUNCED\"}");
        assertThat(sale.read(sale.team, INVOICES + "/" + second)).contains("\"dueCents\":24000");
    }

    @Test
    void aRefusedValidationTakesNoNumber() {
        var sale = Selling.in(house, "Naël");
        var first = sale.validated(10_00);
        var written = RunningHouse.id(house.post(sale.team, INVOICES, sale.body(10_00, "2026-03-10")));
        sale.refused(sale.team, INVOICES + "/" + written + "/validate", "{}", "WRITTEN_BY_ANOTHER");
        var second = sale.validated(10_00);
        assertThat(place(sale, second)).isEqualTo(place(sale, first) + 1);
    }

    /** INV-01 to INV-04 */
    @Test
    void whatTheLawHasItSayIsThereOrItTakesNoNumber() {
        var sale = Selling.in(house, "Nour");
        var abroad = sale.body(10_00, "2026-03-10")
                .replace("\"vatBasisPoints\":2000", "\"vatTreatment\":\"EU_SERVICES_REVERSE_CHARGE\"");
        var invoice = RunningHouse.id(house.post(sale.entrepreneur, INVOICES, abroad));
        var answer = house.post(sale.team, INVOICES + "/" + invoice + "/validate", "{}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("MENTIONS_COMPLETE", "le numéro de TVA du client");
    }

    /** CAPE-05, H26 */
    @Test
    void withoutAContractOnlyACoManagerLetsItThrough() {
        var sale = Selling.in(house, "Olga");
        var before = RunningHouse.id(house.post(sale.entrepreneur, INVOICES, sale.body(10_00, "2026-01-04")));
        sale.refused(sale.team, INVOICES + "/" + before + "/validate", "{}", "COVERED_BY_A_CONTRACT");
        var why = "{\"motive\":\"Chantier commencé avant la signature.\"}";
        sale.refused(sale.team, INVOICES + "/" + before + "/validate-without-contract", why, "FORBIDDEN");
        sale.done(sale.coManager, INVOICES + "/" + before + "/validate-without-contract", why);
    }

    @Test
    void aCreditNoteTakesItBackOnceItIsValidated() {
        var sale = Selling.in(house, "Prune");
        var invoice = sale.validated(1_000_00);
        var credit = RunningHouse.id(sale.done(sale.entrepreneur, INVOICES + "/" + invoice + "/credit", "{}"));
        assertThat(sale.read(sale.team, INVOICES + "/" + invoice)).contains("\"dueCents\":120000");
        sale.done(sale.team, INVOICES + "/" + credit + "/validate", "{}");
        assertThat(sale.read(sale.team, INVOICES + "/" + invoice))
                .contains("\"dueCents\":0", "\"creditedCents\":120000");
        assertThat(sale.read(sale.team, INVOICES + "/" + credit)).contains("\"kind\":\"CREDIT_NOTE\"", "\"credits\"");
        var again = RunningHouse.id(sale.done(sale.entrepreneur, INVOICES + "/" + invoice + "/credit", "{}"));
        sale.refused(sale.team, INVOICES + "/" + again + "/validate", "{}", "CREDITS_WHAT_IS_LEFT");
    }

    @Test
    void cancelAndRedoIsOneGesture() {
        var sale = Selling.in(house, "Rémi");
        var invoice = sale.validated(1_000_00);
        var again = RunningHouse.id(sale.done(sale.entrepreneur, INVOICES + "/" + invoice + "/redo", "{}"));
        assertThat(sale.read(sale.team, INVOICES + "/" + again))
                .contains("\"state\":\"DRAFT\"", "\"totalCents\":120000", "Pose de parquet");
        var note = Pattern.compile("\"id\":\"(invoice-[^\"]+)\",\"kind\":\"CREDIT_NOTE\"[^}]*\"state\":\"SUBMITTED\"")
                .matcher(sale.read(sale.entrepreneur, INVOICES));
        assertThat(note.find()).isTrue();
        sale.done(sale.team, INVOICES + "/" + note.group(1) + "/validate", "{}");
        assertThat(sale.read(sale.team, INVOICES + "/" + invoice)).contains("\"dueCents\":0");
        sale.refused(sale.entrepreneur, INVOICES + "/" + note.group(1) + "/redo", "{}", "CREDITS_ONE_INVOICE");
        sale.refused(sale.entrepreneur, INVOICES + "/" + again + "/redo", "{}", "VALIDATED_BEFORE");
    }

    @Test
    void whoWroteItValidatesItWhereThatIsDelegatedAndNowhereElse() {
        var sale = Selling.in(house, "Solal");
        var other = Selling.in(house, "Tina");
        var invoice = sale.drafted(1_000_00);
        sale.refused(sale.entrepreneur, INVOICES + "/" + invoice + "/validate-own", "{}", "VALIDATION_DELEGATED");
        var decision = ("{\"activityId\":\"%s\",\"validFrom\":\"2026-01-01\",\"decidedBy\":\"MANAGERS\","
                        + "\"decidedOn\":\"2025-12-01\",\"source\":\"PV\"}")
                .formatted(sale.activity);
        sale.done(sale.coManager, "/api/v1/house-rules/self-validation", decision);
        sale.refused(other.entrepreneur, INVOICES + "/" + invoice + "/validate-own", "{}", "UNKNOWN");
        sale.done(sale.entrepreneur, INVOICES + "/" + invoice + "/validate-own", "{}");
        var theirs = other.drafted(10_00);
        other.refused(other.entrepreneur, INVOICES + "/" + theirs + "/validate-own", "{}", "VALIDATION_DELEGATED");
    }

    @Test
    void whoeverHoldsAnotherActivityFindsNothing() {
        var mine = Selling.in(house, "Rose");
        var theirs = Selling.in(house, "Sami");
        var invoice = mine.drafted(10_00);
        assertThat(house.get(theirs.entrepreneur, INVOICES + "/" + invoice).statusCode())
                .isEqualTo(404);
        assertThat(theirs.read(theirs.entrepreneur, INVOICES)).doesNotContain(invoice);
        theirs.refused(theirs.entrepreneur, INVOICES + "/" + invoice + "/submit", "{}", "UNKNOWN");
        theirs.refused(theirs.entrepreneur, INVOICES, mine.body(10_00, "2026-03-10"), "UNKNOWN");
    }

    private String pay(Selling sale, String invoice, long amount, long allocated) {
        return RunningHouse.id(sale.done(
                sale.team,
                "/api/v1/payments",
                "{\"customerId\":\"%s\",\"amountCents\":%d,\"paidOn\":\"2026-04-02\",\"means\":\"TRANSFER\",\"allocations\":[%s]}"
                        .formatted(sale.customer, amount, part(invoice, allocated))));
    }

    private static String part(String invoice, long cents) {
        return "{\"invoiceId\":\"%s\",\"amountCents\":%d}".formatted(invoice, cents);
    }

    private static int place(Selling sale, String invoice) {
        var place = PLACE.matcher(sale.read(sale.team, INVOICES + "/" + invoice));
        assertThat(place.find()).isTrue();
        return Integer.parseInt(place.group(1));
    }
}
