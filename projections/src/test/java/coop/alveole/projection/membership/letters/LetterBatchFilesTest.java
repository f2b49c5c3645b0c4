package coop.alveole.projection.membership.letters;

import static coop.alveole.projection.Folding.AMINAS;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.letters.Letter;
import coop.alveole.domain.membership.letters.LetterBatchEvent.LettersProduced;
import coop.alveole.domain.shared.DocumentId;
import coop.alveole.domain.shared.LetterBatchId;
import coop.alveole.projection.Folding;
import coop.alveole.projection.membership.letters.LetterBatchFile.Produced;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LetterBatchFilesTest {
    @Test
    void aBatchIsThereFromTheDayItWasProduced() {
        var day = LocalDate.of(2027, 3, 12);
        var id = new LetterBatchId("letters-00000000-0000-4000-8000-000000000001");
        var letters = List.of(new Letter(AMINAS, new DocumentId("document-00000000-0000-4000-8000-000000000002")));
        var file = Objects.requireNonNull(Folding.fold(
                        new LetterBatchFiles(),
                        List.of(new LettersProduced(
                                id, DocumentKind.ASSOCIATION_LETTER, day, letters, List.of(AMINAS))))
                .get(id.value()));
        assertThat(file.by(day.minusDays(1))).isEmpty();
        assertThat(file.by(day))
                .contains(new Produced(day, DocumentKind.ASSOCIATION_LETTER, letters, List.of(AMINAS), "account-a", 1));
    }
}
