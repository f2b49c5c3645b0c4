package coop.alveole.query.membership.attachment;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.projection.membership.attachment.AttachmentFile;
import coop.alveole.projection.membership.attachment.AttachmentFile.Piece;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.files.KeptFiles;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is told of somebody's attachments in the copy of their data, and how many an erasure has made unreadable. */
@Component
public class AttachmentCopies {
    /** {@code file} is its place in the copy; « réservé » or « effacé » where its reader gets none. */
    public record AttachmentCopy(
            String kind,
            String about,
            LocalDate datedOn,
            @Nullable LocalDate validUntil,
            String file) {}

    /** Where the files of the copy go. */
    public interface Into {
        void add(String place, byte[] bytes) throws IOException;
    }

    private record Told(Piece piece, String place, Optional<byte[]> bytes) {}

    private final Documents<AttachmentFile> files;
    private final KeptFiles kept;
    private final AttachmentWords words;

    AttachmentCopies(Documents<AttachmentFile> files, KeptFiles kept, AttachmentWords words) {
        this.files = files;
        this.kept = kept;
        this.words = words;
    }

    public List<AttachmentCopy> of(MembershipId id, Reading reading, Locale reader) {
        return told(id, reading).stream()
                .map(told -> new AttachmentCopy(
                        words.kind(told.piece().kind(), reader),
                        words.about(told.piece().about(), reader),
                        told.piece().datedOn(),
                        told.piece().validUntil(),
                        told.place()))
                .toList();
    }

    public void copy(MembershipId id, Reading reading, Into into) throws IOException {
        for (var told : told(id, reading))
            if (told.bytes().isPresent()) into.add(told.place(), told.bytes().get());
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

    private List<Told> told(MembershipId id, Reading reading) {
        reading.waitFor(files);
        return files.find(id.value()).stream()
                .flatMap(file -> file.piecesOn(reading.asOf()).stream())
                .map(piece -> told(id, piece, reading))
                .toList();
    }

    private Told told(MembershipId id, Piece piece, Reading reading) {
        if (!Shown.to(reading.viewer(), id.personId(), piece))
            return new Told(piece, Words.RESERVED.text(), Optional.empty());
        var opened = kept.open(piece.file());
        if (opened.isEmpty()) return new Told(piece, Words.ERASED.text(), Optional.empty());
        try (var file = opened.get()) {
            var place = "pieces/" + piece.datedOn() + "-"
                    + piece.id().substring(piece.id().length() - 8) + "-" + file.name();
            return new Told(piece, place, Optional.of(file.bytes().readAllBytes()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
