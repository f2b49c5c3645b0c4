package coop.alveole.query.divergence;

import coop.alveole.domain.divergence.KnownDivergences.Divergence;
import coop.alveole.domain.shared.DivergencesId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.projection.divergence.DivergenceFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an export tells of one person and nobody has chosen yet: until then its words are held beside ours. */
@Component
public class OpenDivergences {
    /** Still sealed: whoever opens it judges who may read it. */
    public record Said(LocalDate on, PersonalDetail what) {}

    private final Documents<DivergenceFile> files;

    OpenDivergences(Documents<DivergenceFile> files) {
        this.files = files;
    }

    public Stream<Said> about(PersonId person, Reading reading) {
        reading.waitFor(files);
        return files.find(DivergencesId.of(person).value()).stream()
                .flatMap(file -> file.divergences().all().stream())
                .filter(Divergence::needsChoice)
                .flatMap(open -> open.there().words().stream().map(word -> new Said(open.foundOn(), word)));
    }
}
