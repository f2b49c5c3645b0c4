package coop.alveole.domain.billing.quote;

import static coop.alveole.domain.billing.quote.Estimate.*;
import static coop.alveole.domain.billing.quote.QuoteRule.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import coop.alveole.domain.billing.amounts.LeftToInvoice;
import coop.alveole.domain.billing.amounts.NetPart;
import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.quote.QuoteCommand.*;
import coop.alveole.domain.billing.quote.QuoteEvent.*;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.LineCategory;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** What is invoiced of a signed quote: part by part, all of it at most. */
class QuoteInvoicedTest {
    final AggregateTestFixture<Quote> quote = new AggregateTestFixture<>(Quote.class);

    @Test
    void isInvoicedOnceSigned() {
        var deposit = new InvoicePart(ID, FIRST, PartKind.DEPOSIT, new Money(300_00), DAY);
        signed().when(deposit)
                .expectResultMessagePayload(new PartDrawn(part(300_00), Drawn.NOTHING))
                .expectEvents(new QuoteInvoiced(ID, FIRST, PartKind.DEPOSIT, part(300_00), DAY));
        quote.given(DRAFTED, SUBMITTED, APPROVED, SENT)
                .when(deposit)
                .expectException(Refused.by(QUOTE_SIGNED_BEFORE_INVOICED, "quoteId"));
    }

    @Test
    void isNeverInvoicedBeyondWhatItSays() {
        var deposit = new QuoteInvoiced(ID, FIRST, PartKind.DEPOSIT, part(300_00), DAY);
        signed(deposit).when(progress(700_00)).expectSuccessfulHandlerExecution();
        for (long cents : List.of(700_01L, 0L, -1L))
            signed(deposit)
                    .when(progress(cents))
                    .expectException(Refused.by(INVOICED_WITHIN_THE_QUOTE, "netCents", new Money(700_00)));
    }

    @Test
    void isWholeOnceTheBalanceIsInvoiced() {
        var deposit = new QuoteInvoiced(ID, FIRST, PartKind.DEPOSIT, part(300_00), DAY);
        var balance = new InvoicePart(ID, SECOND, PartKind.BALANCE, Money.ZERO, DAY);
        signed(deposit)
                .when(balance)
                .expectResultMessagePayload(new PartDrawn(part(700_00), drawn(part(300_00))))
                .expectEvents(new QuoteInvoiced(ID, SECOND, PartKind.BALANCE, part(700_00), DAY));
        signed(deposit, new QuoteInvoiced(ID, SECOND, PartKind.BALANCE, part(700_00), DAY))
                .when(balance)
                .expectException(Refused.by(INVOICED_WITHIN_THE_QUOTE, "netCents", Money.ZERO));
    }

    @Test
    void aBalanceNamesWhatItTakesOff() {
        var before = drawn(part(300_00));
        before.requireNumbered(FIRST::equals);
        assertThat(Refused.by(EARLIER_INVOICES_NUMBERED, "id")
                        .matches(catchThrowable(() -> before.requireNumbered(SECOND::equals))))
                .isTrue();
    }

    @Test
    void isInvoicedAgainOnceGivenBack() {
        var deposit = new QuoteInvoiced(ID, FIRST, PartKind.DEPOSIT, part(300_00), DAY);
        var back = new QuoteGivenBack(ID, FIRST, part(300_00), DAY);
        signed(deposit).when(new GiveBack(ID, FIRST, part(300_00), DAY)).expectEvents(back);
        signed(deposit)
                .when(new GiveBack(ID, SECOND, part(300_00), DAY))
                .expectException(Refused.by(GIVES_BACK_WHAT_WAS_INVOICED, "invoiceId"));
        signed(deposit, back)
                .when(progress(1_000_00))
                .expectResultMessagePayload(new PartDrawn(part(1_000_00), Drawn.NOTHING));
        signed(deposit, new QuoteGivenBack(ID, FIRST, part(100_00), DAY))
                .when(new InvoicePart(ID, SECOND, PartKind.BALANCE, Money.ZERO, DAY))
                .expectResultMessagePayload(new PartDrawn(part(800_00), drawn(part(200_00))));
    }

    private TestExecutor<Quote> signed(QuoteEvent... since) {
        var facts = new ArrayList<QuoteEvent>(List.of(DRAFTED, SUBMITTED, APPROVED, SENT, SIGNED));
        facts.addAll(List.of(since));
        return quote.given(facts);
    }

    private static InvoicePart progress(long cents) {
        return new InvoicePart(ID, SECOND, PartKind.PROGRESS, new Money(cents), DAY);
    }

    private static List<NetPart> part(long cents) {
        return List.of(new NetPart(Vat.at(2_000), LineCategory.SERVICES, new Money(cents)));
    }

    private static Drawn drawn(List<NetPart> parts) {
        return new Drawn(List.of(new Drawn.OfInvoice(FIRST, new LeftToInvoice(parts))));
    }
}
