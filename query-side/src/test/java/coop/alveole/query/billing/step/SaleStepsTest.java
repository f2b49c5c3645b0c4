package coop.alveole.query.billing.step;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.projection.billing.invoice.InvoiceFile;
import coop.alveole.projection.billing.quote.QuoteFile;
import coop.alveole.query.billing.step.InvoiceStep.Delay;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each state of a quote and of an invoice has its column, and no column stands empty for ever. */
class SaleStepsTest {
    @Test
    void everyStepOfAQuoteIsThatOfAState() {
        var states = Stream.of(QuoteFile.State.values()).collect(groupingBy(QuoteStep::of, toSet()));
        assertThat(states).containsOnlyKeys(QuoteStep.values());
        assertThat(states.get(QuoteStep.CLOSED))
                .containsExactlyInAnyOrder(
                        QuoteFile.State.EXPIRED, QuoteFile.State.DECLINED, QuoteFile.State.DISCARDED);
    }

    @Test
    void everyStepOfAnInvoiceIsThatOfAState() {
        var inTime = Stream.of(InvoiceFile.State.values())
                .map(state -> InvoiceStep.of(InvoiceKind.INVOICE, state, Delay.NONE))
                .collect(toSet());
        assertThat(inTime)
                .containsExactlyInAnyOrder(Stream.of(InvoiceStep.values())
                        .filter(step -> !Set.of(InvoiceStep.LATE, InvoiceStep.CREDIT_NOTE)
                                .contains(step))
                        .toArray(InvoiceStep[]::new));
    }

    @ParameterizedTest
    @EnumSource(names = {"VALIDATED", "SENT", "PART_PAID"})
    void whatIsToBePaidStandsApartOnceItIsLate(InvoiceFile.State state) {
        assertThat(InvoiceStep.of(InvoiceKind.BALANCE, state, Delay.LATE)).isEqualTo(InvoiceStep.LATE);
    }

    @Test
    void whatIsDisputedIsNotPressedFor() {
        assertThat(InvoiceStep.of(InvoiceKind.INVOICE, InvoiceFile.State.DISPUTED, Delay.LATE))
                .isEqualTo(InvoiceStep.DISPUTED);
    }

    @ParameterizedTest
    @EnumSource
    void aCreditNoteIsNeverAmongWhatIsToBePaid(InvoiceFile.State state) {
        assertThat(InvoiceStep.of(InvoiceKind.CREDIT_NOTE, state, Delay.NONE)).isEqualTo(InvoiceStep.CREDIT_NOTE);
    }

    @ParameterizedTest
    @EnumSource
    void aStateThatIsNotItsColumnIsSaidOnItsCard(QuoteFile.State state) {
        var step = QuoteStep.of(state);
        assertThat(step.name().equals(state.name()) || step.isOfSeveral()).isTrue();
    }
}
