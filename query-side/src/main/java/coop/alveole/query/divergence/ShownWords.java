package coop.alveole.query.divergence;

import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.query.shared.FieldWords;
import coop.alveole.query.shared.KeyRing;
import coop.alveole.query.shared.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sealed words as a list may show them. */
@Component
class ShownWords {
    static final Words NOTHING = Words.of("—");

    private final KeyRing keys;

    ShownWords(KeyRing keys) {
        this.keys = keys;
    }

    Words of(List<PersonalDetail> details) {
        return details.stream()
                .findFirst()
                .map(detail -> of(detail.text(), detail.field()))
                .orElse(NOTHING);
    }

    /** The social file and what is told in confidence open one by one, with a reason (security §6). */
    Words of(Personal text, PersonalField field) {
        boolean shown = field.retention() == RetentionClass.IDENTITY || field.retention() == RetentionClass.CONTACT;
        if (!shown || field == PersonalField.MOTIVE) return Words.MASKED;
        return keys.open(text, field)
                .map(words -> Words.of(FieldWords.written(field, words)))
                .orElse(Words.ERASED);
    }
}
