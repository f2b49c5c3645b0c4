package coop.alveole.query.housedocument;

import coop.alveole.domain.housedocument.HouseDocumentKind;
import coop.alveole.projection.housedocument.HouseDocumentFile.Version;
import java.util.Optional;

/** One version as it stands on a day, for one reader: {@code opens} says whether they may open it. */
record Paper(String id, Version version, Standing standing, boolean opens) {
    enum Standing {
        IN_FORCE,
        PAST
    }

    /** Two versions of the same paper have the same subject. */
    record Subject(HouseDocumentKind kind, String title) {
        static Subject of(Version version) {
            return new Subject(
                    version.kind(),
                    Optional.ofNullable(version.title())
                            .map(title -> title.text())
                            .orElse(""));
        }
    }

    Subject subject() {
        return Subject.of(version);
    }

    boolean isInForce() {
        return standing == Standing.IN_FORCE;
    }
}
