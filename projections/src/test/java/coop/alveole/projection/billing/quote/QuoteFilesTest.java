package coop.alveole.projection.billing.quote;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.amounts.NetPart;
import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.SaleLine;
import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.quote.Offer;
import coop.alveole.domain.billing.quote.PartKind;
import coop.alveole.domain.billing.quote.QuoteEvent;
import coop.alveole.domain.billing.quote.QuoteEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Quantity;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.QuoteId;
import coop.alveole.projection.Folding;
import coop.alveole.projection.billing.quote.QuoteFile.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a quote said and where it stood, on any day. */
class QuoteFilesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final QuoteId ID = new QuoteId("quote-00000000-0000-4000-8000-00000000000a");
    private static final InvoiceId INVOICE = new InvoiceId("invoice-00000000-0000-4000-8000-00000000000b");
    private static final AccountId CLAIRE = new AccountId("account-00000000-0000-4000-8000-00000000000c");
    private static final ActivityId JOINERY = new ActivityId("activity-00000000-0000-4000-8000-00000000000e");
    private static final CustomerId CUSTOMER = new CustomerId("customer-00000000-0000-4000-8000-00000000000f");
    private static final QuoteDrafted DRAFTED =
            new QuoteDrafted(ID, JOINERY, CUSTOMER, offer(1_000_00, DAY.plusDays(30)), DAY, CLAIRE);
    private static final QuoteSubmitted SUBMITTED = new QuoteSubmitted(ID, DAY.plusDays(1), CLAIRE);
    private static final QuoteApproved APPROVED = new QuoteApproved(ID, DAY.plusDays(2), CLAIRE);
    private static final QuoteSent SENT = new QuoteSent(ID, DAY.plusDays(3));

    @Test
    void expiresOnceItsTimeIsOverUnlessItWasSigned() {
        var sent = given(DRAFTED, SUBMITTED, APPROVED, SENT);
        assertThat(sent.stateOn(DAY.minusDays(1))).isEmpty();
        assertThat(sent.stateOn(DAY)).contains(State.DRAFT);
        assertThat(sent.stateOn(DAY.plusDays(2))).contains(State.APPROVED);
        assertThat(sent.stateOn(DAY.plusDays(30))).contains(State.SENT);
        assertThat(sent.stateOn(DAY.plusDays(31))).contains(State.EXPIRED);
        var signed = given(DRAFTED, SUBMITTED, APPROVED, SENT, new QuoteSigned(ID, DAY.plusDays(4)));
        assertThat(signed.stateOn(DAY.plusDays(31))).contains(State.SIGNED);
    }

    @Test
    void keepsEachRevisionToBeRead() {
        var file = given(
                DRAFTED,
                SUBMITTED,
                APPROVED,
                SENT,
                new QuoteRevised(ID, 2, CUSTOMER, offer(900_00, DAY.plusDays(60)), DAY.plusDays(5), CLAIRE));
        assertThat(file.stateOn(DAY.plusDays(5))).contains(State.DRAFT);
        assertThat(file.writtenOn(DAY.plusDays(4)).orElseThrow().offer().net()).isEqualTo(new Money(1_000_00));
        assertThat(file.writtenOn(DAY.plusDays(5)).orElseThrow().offer().net()).isEqualTo(new Money(900_00));
        assertThat(file.revision(1, DAY.plusDays(5)).orElseThrow().offer().net())
                .isEqualTo(new Money(1_000_00));
        assertThat(file.number(file.revision(2, DAY.plusDays(5)).orElseThrow()).toString())
                .startsWith("D-260310-")
                .endsWith("-2");
    }

    @Test
    void isInvoicedOnceNothingIsLeft() {
        var file = given(
                DRAFTED,
                SUBMITTED,
                APPROVED,
                SENT,
                new QuoteSigned(ID, DAY.plusDays(4)),
                new QuoteInvoiced(ID, INVOICE, PartKind.BALANCE, part(1_000_00), DAY.plusDays(5)),
                new QuoteGivenBack(ID, INVOICE, part(400_00), DAY.plusDays(6)));
        var written = file.writtenOn(DAY).orElseThrow();
        assertThat(file.stateOn(DAY.plusDays(4))).contains(State.SIGNED);
        assertThat(file.stateOn(DAY.plusDays(5))).contains(State.INVOICED);
        assertThat(file.stateOn(DAY.plusDays(6))).contains(State.SIGNED);
        assertThat(file.leftOn(written, DAY.plusDays(6)).net()).isEqualTo(new Money(400_00));
        assertThat(file.version()).isEqualTo(6);
    }

    private static Offer offer(long cents, LocalDate validUntil) {
        var line = new SaleLine(
                List.of(), Quantity.ONE, new Money(cents), Rate.ZERO, Vat.at(2_000), LineCategory.SERVICES, List.of());
        var content = new SaleContent(List.of(), DAY.plusDays(60), List.of(line), Rate.ZERO);
        return new Offer(content, validUntil, Rate.of(3_000), List.of(), List.of());
    }

    private static List<NetPart> part(long cents) {
        return List.of(new NetPart(Vat.at(2_000), LineCategory.SERVICES, new Money(cents)));
    }

    private static QuoteFile given(QuoteEvent... events) {
        return Objects.requireNonNull(
                Folding.fold(new QuoteFiles(), List.of(events)).get(ID.value()));
    }
}
