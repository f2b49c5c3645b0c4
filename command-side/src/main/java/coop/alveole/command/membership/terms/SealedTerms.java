package coop.alveole.command.membership.terms;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.command.shared.FreeWords;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.SaidFields;
import coop.alveole.command.shared.SaidFields.Said;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import java.util.List;
import org.springframework.stereotype.Component;

/** The words of one contract as they come in; an amount is sealed like the rest, for it is somebody's pay or risk. */
@Component
class SealedTerms {
    private final FreeWords words;

    SealedTerms(FreeWords words) {
        this.words = words;
    }

    /** In the order of the body. */
    List<PersonalDetail> in(Record body, PersonId subject, Request request) {
        return SaidFields.in(body)
                .flatMap(said -> words.ifTold(subject, said.field(), text(said), request).stream())
                .toList();
    }

    private static String text(Said said) {
        if (said.value() instanceof Integer cents) requireAnAmount(said.field(), cents);
        return said.value().toString();
    }

    private static void requireAnAmount(PersonalField field, int cents) {
        UNREADABLE_REQUEST.require(
                cents >= 0, field.component(), "« " + field.component() + " » est un montant en centimes, sans signe.");
    }
}
