package coop.alveole.domain.housedocument;

import coop.alveole.domain.shared.HouseDocumentId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.file.NamesFile;
import coop.alveole.domain.shared.file.SealedFile;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What became of one version of a paper of the cooperative. That another takes its place is no event of its own. */
public sealed interface HouseDocumentEvent {
    HouseDocumentId documentId();

    LocalDate effectiveOn();

    /** Why a version is shown no more. */
    enum NoLongerShown {
        WRONG_FILE,
        NO_LONGER_IN_FORCE,
        NO_LONGER_NEEDED
    }

    /**
     * {@code title} names what is none of our kinds; {@code datedOn} is the day the paper bears, {@code validUntil} its last
     * day, included.
     */
    @Revision("1")
    record HouseDocumentPublished(
            HouseDocumentId documentId,
            LocalDate publishedOn,
            HouseDocumentKind kind,
            @Nullable Label title,
            LocalDate datedOn,
            @Nullable LocalDate validUntil,
            Readership readership,
            SealedFile file)
            implements HouseDocumentEvent, NamesFile {
        @Override
        public LocalDate effectiveOn() {
            return publishedOn;
        }
    }

    /** The version before it is in force again; the file stays where it is, unreadable when it was the wrong one. */
    @Revision("1")
    record HouseDocumentWithdrawn(
            HouseDocumentId documentId, HouseDocumentKind kind, LocalDate withdrawnOn, NoLongerShown reason)
            implements HouseDocumentEvent {
        @Override
        public LocalDate effectiveOn() {
            return withdrawnOn;
        }
    }
}
