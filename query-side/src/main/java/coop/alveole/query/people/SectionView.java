package coop.alveole.query.people;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One section of a person's file as one reader sees it, with the dates that somebody waits for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SectionView(
        String id,
        @JsonIgnore Map<PersonalField, Words> words,
        @Nullable LocalDate residencePermitValidUntil,
        @Nullable LocalDate medicalVisitHeldOn,
        @Nullable LocalDate medicalVisitNextBy,
        long version) {
    private static final int SHOWN_OF_AN_IBAN = 4;

    static SectionView of(PersonFile file, Map<PersonalField, Words> words, LocalDate asOf) {
        var visit = file.visit(asOf);
        return new SectionView(
                file.id(),
                words,
                file.permit(asOf).map(PersonFile.Permit::validUntil).orElse(null),
                visit.map(PersonFile.Visit::heldOn).orElse(null),
                visit.map(PersonFile.Visit::nextBy).orElse(null),
                file.version());
    }

    @JsonAnyGetter
    Map<String, Words> details() {
        var details = new TreeMap<String, Words>();
        words.forEach((field, text) -> details.put(field.component(), shown(field, text)));
        return details;
    }

    /** An account number is recognised by its end; nobody copies it from a screen (security §11). */
    static Words shown(PersonalField field, Words words) {
        boolean whole = field != PersonalField.IBAN
                || words.equals(Words.ERASED)
                || words.equals(Words.MASKED)
                || words.equals(Words.RESERVED);
        return whole
                ? words
                : Words.of("•••• " + words.text().substring(words.text().length() - SHOWN_OF_AN_IBAN));
    }
}
