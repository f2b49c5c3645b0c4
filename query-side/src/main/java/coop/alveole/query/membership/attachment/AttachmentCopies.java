package coop.alveole.query.membership.attachment;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.projection.membership.attachment.AttachmentFile;
import coop.alveole.projection.membership.attachment.AttachmentFile.Piece;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.files.KeptFiles;
import coop.alveole.query.files.KeptFiles.Opened;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Words;
import java.io.IOException;
import java.io.InputStream;
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
        void add(String place, InputStream bytes) throws IOException;
    }

    private final Documents<AttachmentFile> files;
    private final KeptFiles kept;
    private final AttachmentWords words;

    AttachmentCopies(Documents<AttachmentFile> files, KeptFiles kept, AttachmentWords words) {
        this.files = files;
        this.kept = kept;
        this.words = words;
    }

    public List<AttachmentCopy> of(MembershipId id, Reading reading, Locale reader) {
        return pieces(id, reading).stream()
                .map(piece -> new AttachmentCopy(
                        words.kind(piece.kind(), reader),
                        words.about(piece.about(), reader),
                        piece.datedOn(),
                        piece.validUntil(),
                        told(id, piece, reading)))
                .toList();
    }

    /** One after the other, none of them in memory whole. */
    public void copy(MembershipId id, Reading reading, Into into) throws IOException {
        for (var piece : pieces(id, reading)) {
            var opened = opened(id, piece, reading);
            if (opened.isEmpty()) continue;
            try (var file = opened.get()) {
                into.add(place(piece, file), file.bytes());
            }
        }
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

    private List<Piece> pieces(MembershipId id, Reading reading) {
        reading.waitFor(files);
        return files.find(id.value()).stream()
                .flatMap(file -> file.piecesOn(reading.asOf()).stream())
                .filter(piece -> piece.withdrawnOn() == null)
                .toList();
    }

    private String told(MembershipId id, Piece piece, Reading reading) {
        if (!isShown(id, piece, reading)) return Words.RESERVED.text();
        var opened = opened(id, piece, reading);
        if (opened.isEmpty()) return Words.ERASED.text();
        try (var file = opened.get()) {
            return place(piece, file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Optional<Opened> opened(MembershipId id, Piece piece, Reading reading) {
        return isShown(id, piece, reading) ? kept.open(piece.file()) : Optional.empty();
    }

    private static boolean isShown(MembershipId id, Piece piece, Reading reading) {
        return Shown.to(reading.viewer(), id.personId(), piece);
    }

    private static String place(Piece piece, Opened file) {
        return "pieces/" + piece.datedOn() + "-"
                + piece.id().substring(piece.id().length() - 8) + "-" + file.name();
    }
}
