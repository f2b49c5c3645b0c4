package coop.alveole.query.divergence;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.divergence.KnownDivergences.Divergence;
import coop.alveole.domain.shared.DivergencesId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.projection.divergence.DivergenceFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.people.FilesAside;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What is still to be chosen, of the people whom whoever reads may choose for. */
@Component
class DivergenceQueries {
    private final Documents<DivergenceFile> files;
    private final Resident<DivergenceFile> resident;
    private final BothSides sides;
    private final FilesAside aside;

    DivergenceQueries(Documents<DivergenceFile> files, BothSides sides, FilesAside aside) {
        this.files = files;
        this.resident = Resident.of(files, DivergenceFile::id);
        this.sides = sides;
        this.aside = aside;
    }

    /** The oldest first. */
    List<DivergenceView> open(Reading reading, Locale reader) {
        reading.waitFor(files);
        sides.waitFor(reading);
        aside.waitFor(reading);
        return resident.rows().stream()
                .filter(file -> reading.viewer().may(Access.SETTLE_DIVERGENCE, person(file)))
                .filter(file -> !aside.have(person(file), reading))
                .flatMap(file -> file.divergences().all().stream()
                        .filter(Divergence::needsChoice)
                        .filter(each -> !each.foundOn().isAfter(reading.asOf()))
                        .map(each -> view(each, person(file), reading, reader)))
                .sorted(Comparator.comparing(DivergenceView::cursor))
                .toList();
    }

    private DivergenceView view(Divergence one, PersonId person, Reading reading, Locale reader) {
        return new DivergenceView(
                person.value(),
                one.there().subject(),
                one.foundOn(),
                sides.here(one.there(), person, reading.asOf(), reader),
                sides.there(one.there(), reader),
                one.there().isFollowedInsteadOf(one.there()),
                MembershipId.of(person).value());
    }

    private static PersonId person(DivergenceFile file) {
        return new DivergencesId(file.id()).personId();
    }
}
