package coop.alveole.domain.membership.correction;

import static coop.alveole.domain.shared.DeadlineKind.*;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.correction.CorrectionEvent.*;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import coop.alveole.domain.shared.deadline.DeadlineChange.*;
import java.util.stream.Stream;

/** What each correction says of its deadlines. */
public final class CorrectionDeadlines {
    private CorrectionDeadlines() {}

    public static Stream<DeadlineChange> of(CorrectionEvent event) {
        return switch (event) {
            case ContractCorrected e -> Stream.concat(end(e), association(e));
            case CesaCorrected e -> Stream.of(new Moved(e.membershipId(), ASSOCIATION, e.associateBy(), e.warnOn()));
            case AdmissionCorrected e ->
                Stream.of(
                        new Reclosed(e.membershipId(), ASSOCIATION, e.wrongAdmittedOn(), e.admittedOn()),
                        new Reclosed(e.membershipId(), RETENTION_OF_CANDIDATE, e.wrongAdmittedOn(), e.admittedOn()),
                        new Reclosed(e.membershipId(), ADMISSION_VOTE, e.wrongElectedOn(), e.electedOn()));
        };
    }

    private static Stream<DeadlineChange> end(ContractCorrected e) {
        var kind = e.kind() == ContractKind.CAPE ? CAPE_END : CONTRACT_END;
        return Stream.of(new Redated(e.membershipId(), kind, e.wrongEndsOn(), e.endsOn()));
    }

    /** Where no CESA is in force, nobody waits. */
    private static Stream<DeadlineChange> association(ContractCorrected e) {
        return e.associateBy() == null || e.warnOn() == null
                ? Stream.of()
                : Stream.of(new Moved(e.membershipId(), ASSOCIATION, e.associateBy(), e.warnOn()));
    }
}
