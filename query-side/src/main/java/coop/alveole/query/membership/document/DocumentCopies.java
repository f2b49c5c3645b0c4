package coop.alveole.query.membership.document;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.document.DocumentFile;
import coop.alveole.projection.membership.document.DocumentFile.Produced;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.files.FileCopies;
import coop.alveole.query.files.FileCopies.ToCopy;
import coop.alveole.query.people.JoinedFiles;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was produced for somebody, in the copy of their data: each document as it left. */
@Component
public class DocumentCopies {
    /** {@code file} is its place in the copy. */
    public record DocumentCopy(String kind, String about, LocalDate producedOn, String file) {}

    private final Documents<DocumentFile> files;
    private final JoinedFiles joined;
    private final FileCopies copies;
    private final DocumentRows words;

    DocumentCopies(Documents<DocumentFile> files, JoinedFiles joined, FileCopies copies, DocumentRows words) {
        this.files = files;
        this.joined = joined;
        this.copies = copies;
        this.words = words;
    }

    public List<DocumentCopy> of(MembershipId id, Reading reading, Locale reader) {
        return produced(id, reading)
                .map(each -> new DocumentCopy(
                        words.kind(each.kind(), reader),
                        words.about(each.kind(), each.matter(), reader),
                        each.producedOn(),
                        copies.told(toCopy(id, each, reading))))
                .toList();
    }

    public List<ToCopy> files(MembershipId id, Reading reading) {
        return produced(id, reading).map(each -> toCopy(id, each, reading)).toList();
    }

    private Stream<Produced> produced(MembershipId id, Reading reading) {
        reading.waitFor(files);
        return joined.withThoseJoinedTo(id, reading)
                .flatMap(file -> files.find(file.value()).stream())
                .flatMap(file -> file.producedBy(reading.asOf()).stream());
    }

    /** Two of one kind may be produced on one day: the end of its id tells them apart. */
    private static ToCopy toCopy(MembershipId id, Produced each, Reading reading) {
        var document = each.documentId().value();
        var place = "documents/" + document.substring(document.length() - 8);
        return new ToCopy(each.file(), DocumentRows.isFor(reading, id), place);
    }
}
