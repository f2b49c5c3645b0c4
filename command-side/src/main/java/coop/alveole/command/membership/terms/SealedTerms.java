package coop.alveole.command.membership.terms;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.command.shared.FreeWords;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of one contract as they come in; an amount is sealed like the rest, for it is somebody's pay or risk. */
final class SealedTerms {
    private final FreeWords words;
    private final PersonId subject;
    private final Request request;
    private final List<PersonalDetail> terms = new ArrayList<>();

    SealedTerms(FreeWords words, PersonId subject, Request request) {
        this.words = words;
        this.subject = subject;
        this.request = request;
    }

    /** Nothing is said of a field that is absent. */
    SealedTerms with(PersonalField field, @Nullable String told) {
        terms.addAll(words.ifTold(subject, field, told, request));
        return this;
    }

    SealedTerms with(PersonalField field, @Nullable Integer cents) {
        if (cents == null) return this;
        UNREADABLE_REQUEST.require(
                cents >= 0, field.component(), "« " + field.component() + " » est un montant en centimes, sans signe.");
        return with(field, cents.toString());
    }

    List<PersonalDetail> all() {
        return List.copyOf(terms);
    }
}
