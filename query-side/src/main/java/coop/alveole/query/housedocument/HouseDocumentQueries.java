package coop.alveole.query.housedocument;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.housedocument.Readership;
import coop.alveole.domain.shared.HouseDocumentId;
import coop.alveole.projection.housedocument.HouseDocumentFile;
import coop.alveole.projection.housedocument.HouseDocumentFile.Version;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.housedocument.Paper.Standing;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import coop.alveole.query.shared.Viewer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is asked about the papers of the cooperative: those this reader may open, and all of them for who publishes. */
@Component
class HouseDocumentQueries {
    private static final Comparator<Paper> LATEST_DATED = Comparator.comparing(
                    (Paper paper) -> paper.version().datedOn())
            .thenComparingLong(paper -> paper.version().position())
            .reversed();

    private static final Comparator<Paper> BY_SUBJECT = Comparator.comparing(
                    (Paper paper) -> paper.subject().kind())
            .thenComparing(paper -> paper.subject().title(), French.order())
            .thenComparing(LATEST_DATED);

    private final Documents<HouseDocumentFile> documents;
    private final Resident<HouseDocumentFile> files;

    HouseDocumentQueries(Documents<HouseDocumentFile> documents) {
        this.documents = documents;
        this.files = Resident.of(documents, HouseDocumentFile::id);
    }

    static boolean mayPublish(Viewer viewer) {
        return viewer.mayEverywhere(Access.PUBLISH_HOUSE_DOCUMENT);
    }

    /** Whoever publishes sees that each version is there, past ones too, even where they do not open it. */
    List<Paper> shown(Reading reading) {
        reading.waitFor(documents);
        boolean all = mayPublish(reading.viewer());
        return files.rows().stream()
                .flatMap(file -> file.shownOn(reading.asOf()).stream()
                        .map(version -> new Paper(file.id(), version, Standing.PAST, opens(version, reading.viewer()))))
                .collect(Collectors.groupingBy(Paper::subject))
                .values()
                .stream()
                .flatMap(HouseDocumentQueries::versions)
                .filter(paper -> all || (paper.isInForce() && paper.opens()))
                .sorted(BY_SUBJECT)
                .toList();
    }

    /** Empty for the unknown, for what this reader may not open, and for what is withdrawn by now, whatever day is asked. */
    Optional<Paper> opened(HouseDocumentId id, Reading reading) {
        return shown(reading).stream()
                .filter(paper -> paper.opens() && paper.id().equals(id.value()))
                .filter(paper -> files.find(paper.id())
                        .filter(now -> now.withdrawnOn() == null)
                        .isPresent())
                .findFirst();
    }

    /** The latest dated is in force, whoever may open it. */
    private static Stream<Paper> versions(List<Paper> ofOneSubject) {
        var first = ofOneSubject.stream().min(LATEST_DATED).orElseThrow();
        return ofOneSubject.stream()
                .map(paper -> paper.equals(first)
                        ? new Paper(paper.id(), paper.version(), Standing.IN_FORCE, paper.opens())
                        : paper);
    }

    private static boolean opens(Version version, Viewer viewer) {
        return viewer.maySomewhere(as(version.readership()));
    }

    private static Access as(Readership readership) {
        return switch (readership) {
            case EVERYBODY -> Access.READ_HOUSE_DOCUMENTS;
            case TEAM -> Access.READ_HOUSE_DOCUMENTS_OF_THE_TEAM;
            case CO_MANAGERS -> Access.READ_HOUSE_DOCUMENTS_OF_CO_MANAGERS;
        };
    }
}
