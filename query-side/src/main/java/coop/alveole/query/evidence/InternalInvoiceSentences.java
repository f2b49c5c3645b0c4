package coop.alveole.query.evidence;

import coop.alveole.domain.billing.internal.InternalInvoiceEvent;
import coop.alveole.domain.billing.internal.InternalInvoiceEvent.*;
import coop.alveole.query.shared.French;
import java.util.Locale;

/** Says what one activity owes another, and what was answered. */
final class InternalInvoiceSentences {
    private InternalInvoiceSentences() {}

    static String of(InternalInvoiceEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case InternalInvoiceSubmitted e ->
                sentences.say(
                        e.collected().isEmpty() ? name : name + ".share",
                        reader,
                        e.submittedOn(),
                        French.euros(e.terms().net()));
            case InternalInvoiceAccepted e ->
                sentences.say(
                        name, reader, e.acceptedOn(), French.euros(e.terms().net()));
            case InternalInvoiceRefused e -> sentences.say(name, reader, e.refusedOn());
            case InternalInvoiceWithdrawn e -> sentences.say(name, reader, e.withdrawnOn());
            case InternalInvoiceReversed e ->
                sentences.say(
                        name, reader, e.reversedOn(), French.euros(e.terms().net()));
        };
    }
}
