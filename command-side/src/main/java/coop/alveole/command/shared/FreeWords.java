package coop.alveole.command.shared;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what is told about somebody in free words, of several lines: a need, a motive. */
@Component
public final class FreeWords {
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} \\r\\n\\t]{1,2000}");

    private final Seals seals;

    FreeWords(Seals seals) {
        this.seals = seals;
    }

    public PersonalDetail sealed(PersonId subject, PersonalField field, String words, Request request) {
        var text = words.strip();
        UNREADABLE_REQUEST.require(
                WORDS.matcher(text).matches(),
                field.component(),
                "« " + field.component() + " » compte de 1 à 2 000 caractères lisibles.");
        var seal = seals.of(subject, request.mode());
        return new PersonalDetail(field, seal.text(field, text));
    }

    /** Nothing where nothing is told. */
    public List<PersonalDetail> ifTold(PersonId subject, PersonalField field, @Nullable String words, Request request) {
        if (words == null || words.isBlank()) return List.of();
        return List.of(sealed(subject, field, words, request));
    }
}
