package coop.alveole.query.membership.attachment;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.AttachmentId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.projection.membership.attachment.AttachmentFile;
import coop.alveole.projection.membership.attachment.AttachmentFile.Piece;
import coop.alveole.projection.membership.attachment.AttachmentFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.people.FilesAside;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is asked about attachments: those that this reader is shown, and what is missing of the files they administer. */
@Component
class AttachmentQueries {
    private final Documents<AttachmentFile> files;
    private final Resident<AttachmentFile> resident;
    private final FilesAside aside;
    private final AsKnown asKnown;

    AttachmentQueries(Documents<AttachmentFile> files, FilesAside aside, AsKnown asKnown) {
        this.files = files;
        this.resident = Resident.of(files, AttachmentFile::id);
        this.aside = aside;
        this.asKnown = asKnown;
    }

    /** Empty for the unknown and for what this reader may not see; a file without any attachment is there. */
    Optional<AttachmentFile> file(MembershipId id, Reading reading) {
        if (!reading.viewer().may(Access.READ_ATTACHMENTS, id.personId())) return Optional.empty();
        return asKnown.find(files, new AttachmentFiles(), id.value(), reading);
    }

    /** Those of the files joined to this one too: they are about the same person, and shown as if they were here. */
    List<Piece> shown(MembershipId id, Reading reading) {
        var file = file(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        var joined = aside.joinedTo(id, reading).stream()
                .flatMap(other -> asKnown.find(files, new AttachmentFiles(), other.value(), reading).stream());
        return Stream.concat(Stream.of(file), joined)
                .flatMap(each -> each.piecesOn(reading.asOf()).stream())
                .filter(piece -> Shown.to(reading.viewer(), id.personId(), piece))
                .toList();
    }

    /** To be opened: empty for the unknown, for what this reader is not shown, and for what is withdrawn by now. */
    Optional<Piece> piece(MembershipId id, AttachmentId attachment, Reading reading) {
        return shown(id, reading).stream()
                .filter(piece -> piece.id().equals(attachment.value()))
                .findFirst()
                .filter(piece -> !isWithdrawn(id, piece, reading));
    }

    /** Whatever the day and the position that are asked: a file in the wrong hands is taken out of them all. */
    private boolean isWithdrawn(MembershipId id, Piece piece, Reading reading) {
        reading.waitFor(files);
        return aside.withThoseJoinedTo(id, reading)
                .flatMap(file -> files.find(file.value()).stream())
                .flatMap(file -> file.pieces().stream())
                .filter(now -> now.id().equals(piece.id()))
                .noneMatch(now -> now.withdrawnOn() == null);
    }

    /** Of every file whose attachments this reader may complete; those that stand aside wait for nothing. */
    Stream<AttachmentFile> ofWhomTheyAdminister(Reading reading) {
        reading.waitFor(files);
        aside.waitFor(reading);
        return resident.rows().stream().filter(file -> {
            var person = new MembershipId(file.id()).personId();
            return reading.viewer().may(Access.ATTACH_DOCUMENT, person) && !aside.have(person, reading);
        });
    }
}
