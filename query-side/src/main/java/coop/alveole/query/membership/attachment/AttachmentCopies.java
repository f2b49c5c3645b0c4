package coop.alveole.query.membership.attachment;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.projection.membership.attachment.AttachmentFile;
import coop.alveole.projection.membership.attachment.AttachmentFile.Piece;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.files.FileCopies;
import coop.alveole.query.files.FileCopies.ToCopy;
import coop.alveole.query.people.JoinedFiles;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is told of somebody's attachments in the copy of their data, and how many an erasure has made unreadable. */
@Component
public class AttachmentCopies {
    /** {@code file} is its place in the copy. */
    public record AttachmentCopy(
            String kind,
            String about,
            LocalDate datedOn,
            @Nullable LocalDate validUntil,
            String file) {}

    private final Documents<AttachmentFile> files;
    private final JoinedFiles joined;
    private final FileCopies copies;
    private final AttachmentWords words;

    AttachmentCopies(Documents<AttachmentFile> files, JoinedFiles joined, FileCopies copies, AttachmentWords words) {
        this.files = files;
        this.joined = joined;
        this.copies = copies;
        this.words = words;
    }

    public List<AttachmentCopy> of(MembershipId id, Reading reading, Locale reader) {
        return pieces(id, reading)
                .map(piece -> new AttachmentCopy(
                        words.kind(piece.kind(), reader),
                        words.about(piece.about(), reader),
                        piece.datedOn(),
                        piece.validUntil(),
                        copies.told(toCopy(id, piece, reading))))
                .toList();
    }

    public List<ToCopy> files(MembershipId id, Reading reading) {
        return pieces(id, reading).map(piece -> toCopy(id, piece, reading)).toList();
    }

    /** Whatever became of them since: those withdrawn lose their key as well. */
    public int ofClasses(MembershipId id, Collection<RetentionClass> classes, Reading reading) {
        reading.waitFor(files);
        return files.find(id.value())
                .map(file -> (int) file.pieces().stream()
                        .filter(piece -> classes.contains(piece.kind().retention()))
                        .count())
                .orElse(0);
    }

    private Stream<Piece> pieces(MembershipId id, Reading reading) {
        reading.waitFor(files);
        return joined.withThoseJoinedTo(id, reading)
                .flatMap(file -> files.find(file.value()).stream())
                .flatMap(file -> file.piecesOn(reading.asOf()).stream())
                .filter(piece -> piece.withdrawnOn() == null);
    }

    private static ToCopy toCopy(MembershipId id, Piece piece, Reading reading) {
        var place = "pieces/" + piece.datedOn() + "-"
                + piece.id().substring(piece.id().length() - 8);
        return new ToCopy(piece.file(), Shown.to(reading.viewer(), id.personId(), piece), place);
    }
}
