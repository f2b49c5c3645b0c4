package coop.alveole.ops.billing;

import static coop.alveole.ops.billing.Selling.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.RunningHouse;
import org.junit.jupiter.api.Test;

/** What came from customers, read by whoever may: the whole for the team, their own part for each entrepreneur. */
class PaymentJourneyTest {
    private static final String PAYMENTS = "/api/v1/payments";

    private final RunningHouse house = RunningHouse.shared();

    @Test
    void theTeamReadsTheWholeOfAPayment() {
        var sale = Selling.in(house, "Wanda");
        var invoice = sale.validated(1_000_00);
        var payment = paid(sale, invoice, 1_500_00, 1_200_00);
        assertThat(sale.read(sale.team, PAYMENTS + "/" + payment))
                .contains("\"seen\":\"WHOLE\"", "\"state\":\"TO_ALLOCATE\"", "\"amountCents\":150000")
                .contains("\"allocatedCents\":120000", "\"creditCents\":30000", "\"reference\":\"VIR CAMILLE\"")
                .contains(invoice);
        sale.done(PAYMENTS + "/" + payment + "/refund", "{\"amountCents\":30000}");
        assertThat(sale.read(sale.team, PAYMENTS + "/" + payment))
                .contains("\"state\":\"ALLOCATED\"", "\"creditCents\":0", "\"refundedCents\":30000");
        assertThat(sale.read(sale.team, PAYMENTS + "?customerId=" + sale.customer + "&state=ALLOCATED"))
                .contains(payment);
        assertThat(sale.read(sale.team, PAYMENTS + "?customerId=" + sale.customer + "&state=BOUNCED"))
                .doesNotContain(payment);
    }

    @Test
    void anEntrepreneurReadsWhatWasPaidOfTheirInvoicesAndNoMore() {
        var sale = Selling.in(house, "Xénia");
        var colleague = Selling.in(house, "Yvon");
        var payment = paid(sale, sale.validated(1_000_00), 1_500_00, 1_200_00);
        var credit = RunningHouse.id(sale.done(
                PAYMENTS,
                "{\"customerId\":\"%s\",\"amountCents\":100,\"paidOn\":\"2026-04-02\",\"means\":\"CASH\"}"
                        .formatted(sale.customer)));
        assertThat(sale.read(sale.entrepreneur, PAYMENTS + "/" + payment))
                .contains("\"seen\":\"PART\"", "\"amountCents\":120000", "\"creditCents\":0")
                .doesNotContain("150000", "reference");
        assertThat(sale.read(sale.entrepreneur, PAYMENTS)).contains(payment).doesNotContain(credit);
        assertThat(house.get(colleague.entrepreneur, PAYMENTS + "/" + payment).statusCode())
                .isEqualTo(404);
        assertThat(colleague.read(colleague.entrepreneur, PAYMENTS)).doesNotContain(payment);
        assertThat(house.get(sale.entrepreneur, PAYMENTS + "/" + credit).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatBouncesIsStillReadByWhoeverItWasFor() {
        var sale = Selling.in(house, "Zoé");
        var invoice = sale.validated(100_00);
        var payment = paid(sale, invoice, 120_00, 120_00);
        sale.done(PAYMENTS + "/" + payment + "/reverse", "{\"reason\":\"BOUNCED\"}");
        assertThat(sale.read(sale.entrepreneur, PAYMENTS + "/" + payment))
                .contains("\"state\":\"BOUNCED\"", "\"amountCents\":12000", "\"allocatedCents\":0");
        assertThat(sale.read(sale.team, PAYMENTS + "/" + payment)).contains("\"allocations\":[]");
        assertThat(sale.read(sale.entrepreneur, INVOICES + "/" + invoice)).contains("\"dueCents\":12000");
    }

    private static String paid(Selling sale, String invoice, long amount, long allocated) {
        return RunningHouse.id(sale.done(
                PAYMENTS,
                ("{\"customerId\":\"%s\",\"amountCents\":%d,\"paidOn\":\"2026-04-02\",\"means\":\"TRANSFER\","
                                + "\"reference\":\"VIR CAMILLE\",\"allocations\":[{\"invoiceId\":\"%s\",\"amountCents\":%d}]}")
                        .formatted(sale.customer, amount, invoice, allocated)));
    }
}
