package coop.alveole.query.membership.attachment;

import coop.alveole.domain.membership.attachment.AttachedTo;
import coop.alveole.domain.membership.attachment.AttachmentKind;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.MemberFile.Standing;
import coop.alveole.projection.membership.attachment.AttachmentFile;
import coop.alveole.projection.membership.attachment.AttachmentFile.Piece;
import coop.alveole.projection.people.DataRights;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.deadline.OtherLines;
import coop.alveole.query.files.Validity;
import coop.alveole.query.membership.placement.Placements;
import coop.alveole.query.people.Directory;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Among the lines of the day: a signed paper that is missing, an attachment whose validity ends. */
@Component
class AttachmentLines implements OtherLines {
    /** To have the paper signed, scanned and attached. */
    private static final int DAYS_TO_ATTACH = 7;

    private final AttachmentQueries queries;
    private final AttachmentWords words;
    private final Placements placements;
    private final Directory directory;
    private final Resident<MemberFile> members;
    private final Documents<DataRights> rights;
    private final Resident<DataRights> residentRights;

    AttachmentLines(
            AttachmentQueries queries,
            AttachmentWords words,
            Placements placements,
            Directory directory,
            Resident<MemberFile> members,
            Documents<DataRights> rights) {
        this.members = members;
        this.rights = rights;
        this.residentRights = Resident.of(rights, DataRights::id);
        this.queries = queries;
        this.words = words;
        this.placements = placements;
        this.directory = directory;
    }

    @Override
    public Stream<Waiting> of(Reading reading, Locale reader) {
        placements.waitFor(reading);
        reading.waitFor(rights);
        return queries.ofWhomTheyAdminister(reading)
                .filter(file -> !hasLeft(file, reading))
                .flatMap(file -> Stream.concat(missing(file, reading, reader), ending(file, reading, reader)));
    }

    private boolean hasLeft(AttachmentFile file, Reading reading) {
        return members.find(file.id())
                .flatMap(member -> member.at(reading.asOf()))
                .filter(line -> line.standing() == Standing.LEFT)
                .isPresent();
    }

    /** Of what is erased nothing more can be kept, nor opened. */
    private boolean isErased(AttachmentFile file, AttachmentKind kind) {
        return residentRights
                .find(new MembershipId(file.id()).personId().value())
                .filter(of -> of.isErased(kind.retention()))
                .isPresent();
    }

    private Stream<Waiting> missing(AttachmentFile file, Reading reading, Locale reader) {
        if (isErased(file, AttachmentKind.SIGNED_CONTRACT)) return Stream.empty();
        return file.missingOn(reading.asOf()).stream()
                .map(what -> waiting(
                        file,
                        "paper-" + file.id() + "-" + dashed(what),
                        words.missing(what, reader),
                        what.on().plusDays(DAYS_TO_ATTACH),
                        reading));
    }

    private static String dashed(AttachedTo what) {
        return what.kind() + "-" + what.on();
    }

    /** Those that this reader is not shown are nothing to remind them of. */
    private Stream<Waiting> ending(AttachmentFile file, Reading reading, Locale reader) {
        var day = reading.asOf();
        var person = new MembershipId(file.id()).personId();
        return file.lastToExpireOn(day).stream()
                .filter(piece -> Shown.to(reading.viewer(), person, piece) && !isErased(file, piece.kind()))
                .filter(piece -> Validity.of(until(piece), day).asksForAnother())
                .map(piece -> waiting(
                        file,
                        piece.id(),
                        words.ending(piece.kind(), until(piece), day, reader),
                        until(piece),
                        reading));
    }

    private static LocalDate until(Piece piece) {
        return Objects.requireNonNull(piece.validUntil());
    }

    private Waiting waiting(AttachmentFile file, String id, String what, LocalDate dueOn, Reading reading) {
        var membership = new MembershipId(file.id());
        return new Waiting(
                id,
                what,
                "/members/" + membership + "/attachments",
                membership,
                directory.nameOf(membership.personId(), reading),
                placements
                        .territoryOn(file.id(), reading.asOf())
                        .map(Label::text)
                        .orElse(""),
                dueOn,
                Desk.ADMIN_TEAM);
    }
}
