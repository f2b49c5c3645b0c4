package coop.alveole.projection.membership.attachment;

import coop.alveole.domain.membership.attachment.AttachedTo;
import coop.alveole.domain.membership.attachment.AttachmentKind;
import coop.alveole.domain.membership.attachment.Audience;
import coop.alveole.domain.membership.attachment.Step;
import coop.alveole.domain.membership.attachment.Step.Paper;
import coop.alveole.domain.shared.file.SealedFile;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of one membership, and what of its path they may be attached to. */
public record AttachmentFile(String id, List<Known> steps, List<Piece> pieces) {
    /** A contract or a step that is recorded, and whether its signed paper is waited for. */
    public record Known(AttachedTo what, Paper paper) {}

    /** There from {@code from} on, and until {@code withdrawnOn}, excluded. */
    public record Piece(
            String id,
            LocalDate from,
            AttachmentKind kind,
            @Nullable AttachedTo about,
            LocalDate datedOn,
            @Nullable LocalDate validUntil,
            List<Audience> audience,
            SealedFile file,
            @Nullable LocalDate withdrawnOn,
            long position) {
        boolean isThereOn(LocalDate day) {
            return !from.isAfter(day) && (withdrawnOn == null || withdrawnOn.isAfter(day));
        }

        boolean isThePaperOf(Known step) {
            return kind == AttachmentKind.SIGNED_CONTRACT && step.what().equals(about);
        }

        private Piece withdrawn(LocalDate day) {
            return new Piece(id, from, kind, about, datedOn, validUntil, audience, file, day, position);
        }

        private Piece about(AttachedTo what) {
            return new Piece(id, from, kind, what, datedOn, validUntil, audience, file, withdrawnOn, position);
        }
    }

    /** The latest first. */
    public List<Piece> piecesOn(LocalDate day) {
        return pieces.reversed().stream().filter(piece -> piece.isThereOn(day)).toList();
    }

    /** Not one of a file that is joined to this one. */
    public boolean holds(Piece piece) {
        return pieces.stream().anyMatch(known -> known.id().equals(piece.id()));
    }

    /** What had happened by that day, the latest first. */
    public List<AttachedTo> stepsOn(LocalDate day) {
        return steps.reversed().stream()
                .map(Known::what)
                .filter(what -> !what.on().isAfter(day))
                .toList();
    }

    /** What two had signed by that day, and of which the signed paper is not there. */
    public List<AttachedTo> missingOn(LocalDate day) {
        var there = piecesOn(day);
        return steps.stream()
                .filter(step -> step.paper() == Paper.ASKED)
                .filter(step -> !step.what().on().isAfter(day))
                .filter(step -> there.stream().noneMatch(piece -> piece.isThePaperOf(step)))
                .map(Known::what)
                .toList();
    }

    /** What is valid for some time, without those that another of the same sort outlives. */
    public List<Piece> lastToExpireOn(LocalDate day) {
        var there = piecesOn(day);
        return there.stream()
                .filter(piece -> piece.validUntil() != null)
                .filter(piece -> there.stream().noneMatch(other -> outlives(other, piece)))
                .toList();
    }

    private static boolean outlives(Piece other, Piece piece) {
        if (other.kind() != piece.kind() || other.id().equals(piece.id())) return false;
        var until = other.validUntil();
        var own = piece.validUntil();
        if (until == null || own == null) return false;
        return until.isAfter(own) || (until.equals(own) && other.position() > piece.position());
    }

    /** A day that was put right changes what the step is called, and nothing else. */
    AttachmentFile with(Step step) {
        var before = step.instead();
        if (before.isEmpty()) return new AttachmentFile(id, and(steps, new Known(step.what(), step.paper())), pieces);
        return new AttachmentFile(
                id,
                steps.stream()
                        .map(known -> known.what().equals(before.get()) ? new Known(step.what(), known.paper()) : known)
                        .toList(),
                each(piece -> before.get().equals(piece.about()) ? piece.about(step.what()) : piece));
    }

    AttachmentFile with(Piece piece) {
        return new AttachmentFile(id, steps, and(pieces, piece));
    }

    AttachmentFile without(String piece, LocalDate day) {
        return new AttachmentFile(id, steps, each(known -> known.id().equals(piece) ? known.withdrawn(day) : known));
    }

    private List<Piece> each(UnaryOperator<Piece> change) {
        return pieces.stream().map(change).toList();
    }

    private static <T> List<T> and(List<T> known, T next) {
        return Stream.concat(known.stream(), Stream.of(next)).toList();
    }
}
