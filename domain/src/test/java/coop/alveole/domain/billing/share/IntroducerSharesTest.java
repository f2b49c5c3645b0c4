package coop.alveole.domain.billing.share;

import static coop.alveole.domain.shared.Cast.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.quote.WorkShare;
import coop.alveole.domain.billing.quote.WorkShare.Reason;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.PaymentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The introducer's share, over the invoices of a quote and over what is collected of each: no cent more, no cent less. */
class IntroducerSharesTest {
    static final LocalDate DAY = LocalDate.of(2026, 4, 2);
    static final ActivityId GRAPHICS = new ActivityId("activity-" + uuid("2"));
    static final InvoiceId FIRST = invoice("1");
    static final InvoiceId SECOND = invoice("2");
    static final InvoiceId THIRD = invoice("3");

    @Test
    void isARateOfTheQuoteOrAnAmount() {
        var net = new Money(1_000_05);
        assertThat(ShareOfAQuote.of(share(Rate.of(1_000), 0), net).share()).isEqualTo(new Money(100_01));
        assertThat(ShareOfAQuote.of(share(Rate.ZERO, 80_00), net).share()).isEqualTo(new Money(80_00));
    }

    /** 100,00 € over three thirds of a quote. */
    @Test
    void isCutOverItsInvoicesAndTheLastTakesWhatIsLeft() {
        var quote = new ShareOfAQuote(new Money(100_00), new Money(10_00));
        var parts = quote.perInvoice(List.of(draw(FIRST, 3_33), draw(SECOND, 3_33), draw(THIRD, 3_34)));
        assertThat(parts).containsEntry(FIRST, new Money(33_30)).containsEntry(SECOND, new Money(33_30));
        assertThat(parts).containsEntry(THIRD, new Money(33_40));
    }

    @Test
    void goesAgainToTheInvoiceThatIsDrawnInPlaceOfAnother() {
        var quote = new ShareOfAQuote(new Money(10_00), new Money(300_00));
        var parts = quote.perInvoice(
                List.of(draw(FIRST, 100_00), draw(FIRST, -100_00), draw(SECOND, 100_00), draw(THIRD, 200_00)));
        assertThat(parts.get(SECOND)).isEqualTo(new Money(3_33));
        assertThat(parts.get(THIRD)).isEqualTo(new Money(6_67));
    }

    @Test
    void followsWhatIsCollected() {
        var parts = new ShareOfAnInvoice(new Money(100_00), new Money(1_200_00))
                .collected(List.of(paid("1", 400_00), paid("2", 400_00), paid("3", 400_00)));
        assertThat(parts).extracting(CollectedPart::place).containsExactly(1, 2, 3);
        assertThat(parts).extracting(part -> part.amount().cents()).containsExactly(33_33L, 33_34L, 33_33L);
    }

    @Test
    void isTakenBackWithThePaymentAndProposedAgainWithTheNext() {
        var parts = new ShareOfAnInvoice(new Money(10_00), new Money(30_00))
                .collected(List.of(paid("1", 10_00), paid("2", 10_00), paid("1", -10_00), paid("3", 20_00)));
        assertThat(parts).extracting(part -> part.amount().cents()).containsExactly(3_33L, 3_34L, 6_66L);
        assertThat(parts).extracting(CollectedPart::stands).containsExactly(false, true, true);
        assertThat(parts.getFirst().takenBackOn()).containsExactly(DAY);
    }

    /** What stays of a payment that is parted anew is shared anew. */
    @Test
    void isSharedAnewWhereAPaymentIsTakenBackInPart() {
        var parts = new ShareOfAnInvoice(new Money(10_00), new Money(30_00))
                .collected(List.of(paid("1", 30_00), paid("1", -10_00)));
        assertThat(parts).extracting(CollectedPart::stands).containsExactly(false, true);
        assertThat(parts.getLast().collected()).isEqualTo(new Money(20_00));
        assertThat(parts.getLast().amount()).isEqualTo(new Money(6_67));
    }

    @Test
    void nothingIsProposedOfLessThanACent() {
        var parts = new ShareOfAnInvoice(new Money(1), new Money(100_00))
                .collected(List.of(paid("1", 10_00), paid("2", 90_00)));
        assertThat(parts).singleElement().satisfies(part -> {
            assertThat(part.place()).isEqualTo(2);
            assertThat(part.amount()).isEqualTo(new Money(1));
        });
    }

    /** Whatever is paid, in whatever order: once all is collected, all of the share was proposed. */
    @Property(tries = 300)
    void allCollectionsTogetherAreTheShare(
            @ForAll @LongRange(min = 1, max = 1_000_000) long share,
            @ForAll @Size(min = 1, max = 9) List<@LongRange(min = 1, max = 1_000_000) Long> payments) {
        var told = new ArrayList<Paid>();
        for (int i = 0; i < payments.size(); i++) told.add(paid(Integer.toString(i), payments.get(i)));
        var total = told.stream().map(Paid::amount).collect(Money.sum());
        var parts = new ShareOfAnInvoice(new Money(share), total).collected(told);
        assertThat(parts.stream().map(CollectedPart::amount).collect(Money.sum()))
                .isEqualTo(new Money(share));
    }

    private static WorkShare share(Rate rate, long cents) {
        return new WorkShare(GRAPHICS, Reason.INTRODUCER, rate, new Money(cents));
    }

    private static Draw draw(InvoiceId invoice, long cents) {
        return new Draw(invoice, new Money(cents));
    }

    private static Paid paid(String digit, long cents) {
        return new Paid(new PaymentId("payment-" + uuid(digit)), new Money(cents), DAY);
    }

    private static InvoiceId invoice(String digit) {
        return new InvoiceId("invoice-" + uuid(digit));
    }
}
