package coop.alveole.ops.billing;

import static coop.alveole.domain.contribution.LineKind.*;
import static coop.alveole.ops.billing.Selling.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import coop.alveole.command.contribution.automation.CountSales;
import coop.alveole.domain.contribution.ContributionEvent.ContributionLineCounted;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.ContributionId;
import coop.alveole.ops.RunningHouse;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;

/** What is validated, credited or lost is counted in the ledger of its activity, each once. */
class ContributionJourneyTest {
    private final RunningHouse house = RunningHouse.shared();

    @Test
    void anInvoiceACreditNoteAndALostDebtAreCountedOnce() {
        var sale = Selling.in(house, "Yaël");
        var invoice = sale.validated(4_200_00);
        awaitLines(sale, 1);
        var credit = RunningHouse.id(sale.done(
                sale.entrepreneur,
                INVOICES + "/" + invoice + "/credit",
                "{\"lines\":[{\"label\":\"Remise\",\"unitPriceCents\":80000,\"vatBasisPoints\":2000}]}"));
        sale.done(sale.team, INVOICES + "/" + credit + "/validate", "{}");
        awaitLines(sale, 2);
        sale.done(sale.team, INVOICES + "/" + invoice + "/write-off", "{\"motive\":\"Liquidation du client.\"}");
        awaitLines(sale, 3);
        house.bean(CountSales.class).run();
        assertThat(lines(sale))
                .extracting(
                        ContributionLineCounted::kind,
                        line -> line.base().cents(),
                        line -> line.amount().cents())
                .containsExactly(
                        tuple(SALE, 4_200_00L, 420_00L),
                        tuple(CREDIT_NOTE, -800_00L, -80_00L),
                        tuple(BAD_DEBT, -3_400_00L, -340_00L));
    }

    private void awaitLines(Selling sale, int count) {
        await().untilAsserted(() -> assertThat(lines(sale)).hasSize(count));
    }

    private List<ContributionLineCounted> lines(Selling sale) {
        var ledger = ContributionId.of(new ActivityId(sale.activity));
        return house.bean(EventStore.class)
                .readEvents(ledger.value())
                .asStream()
                .map(message -> (ContributionLineCounted) message.getPayload())
                .toList();
    }
}
