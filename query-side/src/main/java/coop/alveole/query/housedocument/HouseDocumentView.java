package coop.alveole.query.housedocument;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.housedocument.HouseDocumentKind;
import coop.alveole.domain.housedocument.Readership;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.query.files.Validity;
import coop.alveole.query.housedocument.Paper.Standing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One version of a paper of the cooperative as it is told; {@code sha256} is that of its sealed bytes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HouseDocumentView(
        String id,
        HouseDocumentKind kind,
        @Nullable Label title,
        Standing standing,
        LocalDate datedOn,
        @Nullable LocalDate validUntil,
        Validity validity,
        Readership readership,
        LocalDate publishedOn,
        FileType type,
        long bytes,
        String sha256) {
    static HouseDocumentView of(Paper paper, LocalDate day) {
        var version = paper.version();
        return new HouseDocumentView(
                paper.id(),
                version.kind(),
                version.title(),
                paper.standing(),
                version.datedOn(),
                version.validUntil(),
                Validity.of(version.validUntil(), day),
                version.readership(),
                version.from(),
                version.file().type(),
                version.file().bytes(),
                version.file().sha256().toString());
    }
}
