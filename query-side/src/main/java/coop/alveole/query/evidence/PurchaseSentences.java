package coop.alveole.query.evidence;

import coop.alveole.domain.purchasing.PurchaseEvent;
import coop.alveole.domain.purchasing.PurchaseEvent.*;
import coop.alveole.query.shared.French;
import java.util.Locale;

/** Says what was bought for a sale, and what the team answered. */
final class PurchaseSentences {
    private PurchaseSentences() {}

    static String of(PurchaseEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case PurchaseSubmitted e ->
                sentences.say(
                        name + "." + e.content().kind(),
                        reader,
                        e.submittedOn(),
                        French.euros(e.content().netOfVat()));
            case PurchaseCorrected e ->
                sentences.say(
                        name, reader, e.correctedOn(), French.euros(e.content().netOfVat()));
            case PurchasePaperAttached e -> sentences.say(name, reader, e.attachedOn());
            case PurchaseApproved e -> sentences.say(name, reader, e.approvedOn(), French.euros(e.netOfVat()));
            case PurchaseReturned e -> sentences.say(name, reader, e.returnedOn());
        };
    }
}
