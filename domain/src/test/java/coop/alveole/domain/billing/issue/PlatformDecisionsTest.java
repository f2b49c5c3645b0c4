package coop.alveole.domain.billing.issue;

import static coop.alveole.domain.billing.issue.IssueRule.*;
import static coop.alveole.domain.billing.issue.IssuedInvoiceDecisionsTest.DAY;
import static coop.alveole.domain.billing.issue.IssuedInvoiceDecisionsTest.ID;
import static coop.alveole.domain.billing.issue.IssuedInvoiceDecisionsTest.file;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.entries.SoldPart;
import coop.alveole.domain.billing.issue.IssuedInvoiceCommand.*;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.*;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.LineCategory;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** What a platform is handed and says of an invoice, and what it is told of its payments (EINV-03, EINV-07). */
class PlatformDecisionsTest {
    private static final InvoiceFileKept KEPT = new InvoiceFileKept(ID, file("a"), DAY);
    private static final HandedToPlatform HANDED = new HandedToPlatform(ID, DAY);
    private static final List<CollectedAtRate> SOME = List.of(new CollectedAtRate(Vat.at(2_000), new Money(60_00)));

    final AggregateTestFixture<IssuedInvoice> issued = new AggregateTestFixture<>(IssuedInvoice.class);

    @Test
    void theKeptFileIsHandedOverOnce() {
        issued.given(KEPT).when(new HandToPlatform(ID, DAY)).expectEvents(HANDED);
        issued.given(KEPT, HANDED)
                .when(new HandToPlatform(ID, DAY))
                .expectException(Refused.by(HANDED_ONCE, "invoiceId"));
        issued.given(new LetterMailed(ID, 1, DAY))
                .when(new HandToPlatform(ID, DAY))
                .expectException(Refused.by(KEPT_BEFORE_HANDED, "invoiceId"));
    }

    @Test
    void eachStatusIsSaidOnceAndOnlyOfWhatWasHandedOver() {
        var deposited = new RecordStatus(ID, PlatformStatus.DEPOSITED, DAY);
        issued.given(KEPT, HANDED).when(deposited).expectEvents(new StatusTold(ID, PlatformStatus.DEPOSITED, DAY));
        issued.given(KEPT, HANDED, new StatusTold(ID, PlatformStatus.DEPOSITED, DAY))
                .when(deposited)
                .expectException(Refused.by(STATUS_ONCE, "status"));
        issued.given(KEPT).when(deposited).expectException(Refused.by(STATUS_OF_WHAT_WAS_HANDED, "invoiceId"));
    }

    @Test
    void eachPaymentIsToldOnce() {
        var told = new TellCollection(ID, 1, SOME, DAY);
        issued.given(KEPT, HANDED).when(told).expectEvents(new CollectionTold(ID, 1, SOME, DAY));
        issued.given(KEPT, HANDED, new CollectionTold(ID, 1, SOME, DAY))
                .when(told)
                .expectException(Refused.by(COLLECTION_ONCE, "place"));
        issued.given(KEPT).when(told).expectException(Refused.by(STATUS_OF_WHAT_WAS_HANDED, "invoiceId"));
    }

    @Test
    void paymentsSayTheServicesRateByRateToTheCent() {
        var parts = List.of(
                part(LineCategory.SERVICES, 2_000, 100_00, 20_00),
                part(LineCategory.SERVICES, 1_000, 10_00, 1_00),
                part(LineCategory.GOODS, 2_000, 100_00, 20_00));
        var total = new Money(251_00);
        var first = CollectedAtRate.of(parts, total, Money.ZERO, new Money(100_00));
        var second = CollectedAtRate.of(parts, total, new Money(100_00), new Money(151_00));
        assertThat(first)
                .containsExactly(
                        new CollectedAtRate(Vat.at(2_000), new Money(47_81)),
                        new CollectedAtRate(Vat.at(1_000), new Money(4_38)));
        assertThat(second)
                .containsExactly(
                        new CollectedAtRate(Vat.at(2_000), new Money(72_19)),
                        new CollectedAtRate(Vat.at(1_000), new Money(6_62)));
        assertThat(CollectedAtRate.of(parts, total, total, new Money(-251_00)))
                .contains(new CollectedAtRate(Vat.at(2_000), new Money(-120_00)));
    }

    private static SoldPart part(LineCategory category, int rate, long net, long tax) {
        return new SoldPart(SoldPart.Kind.LINES, category, Vat.at(rate), new Money(net), new Money(tax));
    }
}
