package coop.alveole.projection.housedocument;

import coop.alveole.domain.housedocument.HouseDocumentKind;
import coop.alveole.domain.housedocument.Readership;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.file.SealedFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One version of a paper of the cooperative: empty before it is published, shown until the day it is withdrawn. */
public record HouseDocumentFile(
        String id, List<Version> published, @Nullable LocalDate withdrawnOn, long version) {
    /** {@code title} names what is of no kind of ours. */
    public record Version(
            LocalDate from,
            HouseDocumentKind kind,
            @Nullable Label title,
            LocalDate datedOn,
            @Nullable LocalDate validUntil,
            Readership readership,
            SealedFile file,
            long position) {}

    /** Empty before that day, and from the day it is withdrawn. */
    public Optional<Version> shownOn(LocalDate day) {
        if (withdrawnOn != null && !withdrawnOn.isAfter(day)) return Optional.empty();
        return published.stream().filter(each -> !each.from().isAfter(day)).findFirst();
    }
}
