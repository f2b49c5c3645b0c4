package coop.alveole.query.evidence;

import coop.alveole.domain.billing.closing.ClosingEvent;
import coop.alveole.domain.billing.payment.PaymentEvent;
import coop.alveole.domain.billing.payment.PaymentEvent.*;
import coop.alveole.query.shared.French;
import java.util.Locale;

/** Says what came from a customer, and what was taken back. */
final class PaymentSentences {
    private PaymentSentences() {}

    static String of(PaymentEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case PaymentRecorded e ->
                sentences.say(name + "." + e.means(), reader, e.paidOn(), French.euros(e.amount()));
            case PaymentReallocated e ->
                sentences.say(name, reader, e.reallocatedOn(), e.allocations().size());
            case PaymentReversed e -> sentences.say(name + "." + e.reason(), reader, e.reversedOn());
            case PaymentRefunded e -> sentences.say(name, reader, e.refundedOn(), French.euros(e.amount()));
            case PaymentDeposited e -> sentences.say(name, reader, e.depositedOn());
        };
    }

    static String of(ClosingEvent event, Locale reader, Sentences sentences) {
        return sentences.say(
                event.getClass().getSimpleName(),
                reader,
                event.effectiveOn(),
                French.euros(event.receipts().net()),
                French.euros(event.perpetual().net()));
    }
}
