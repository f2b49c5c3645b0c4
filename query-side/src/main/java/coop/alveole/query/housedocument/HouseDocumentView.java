package coop.alveole.query.housedocument;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.housedocument.HouseDocumentKind;
import coop.alveole.domain.housedocument.Readership;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.file.FileType;
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
    /** From the day asked alone. */
    enum Validity {
        WITHOUT_END,
        VALID,
        ENDS_SOON,
        OVER
    }

    /** Long enough before its end for the next one to be asked for. */
    static final int DAYS_OF_NOTICE = 60;

    static HouseDocumentView of(Paper paper, LocalDate day) {
        var version = paper.version();
        return new HouseDocumentView(
                paper.id(),
                version.kind(),
                version.title(),
                paper.standing(),
                version.datedOn(),
                version.validUntil(),
                validity(version.validUntil(), day),
                version.readership(),
                version.from(),
                version.file().type(),
                version.file().bytes(),
                version.file().sha256().toString());
    }

    static Validity validity(@Nullable LocalDate until, LocalDate day) {
        if (until == null) return Validity.WITHOUT_END;
        if (until.isBefore(day)) return Validity.OVER;
        return until.isAfter(day.plusDays(DAYS_OF_NOTICE)) ? Validity.VALID : Validity.ENDS_SOON;
    }
}
