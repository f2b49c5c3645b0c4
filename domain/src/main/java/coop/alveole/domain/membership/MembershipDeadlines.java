package coop.alveole.domain.membership;

import static coop.alveole.domain.shared.DeadlineKind.*;
import static coop.alveole.domain.shared.deadline.DeadlineChange.OnceMet.*;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import coop.alveole.domain.shared.deadline.DeadlineChange.*;
import coop.alveole.domain.shared.deadline.LastContact;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What each event of a membership says of its deadlines. */
public final class MembershipDeadlines {
    /** Individual interviews in each year of a CESA (CAE-14). */
    private static final int INTERVIEWS_A_YEAR = 2;

    private MembershipDeadlines() {}

    /** {@code recordedOn}: a contract of the past that was over by then, or a year that was, opens nothing. */
    public static Stream<DeadlineChange> of(MembershipEvent event, LocalDate recordedOn) {
        var id = event.membershipId();
        return switch (event) {
            case CapeSigned e ->
                Stream.of(end(id, ContractKind.CAPE, e.signedOn(), e.endsOn()), candidateNoMore(id, e.signedOn()));
            case CapeRenewed e -> Stream.of(end(id, ContractKind.CAPE, e.signedOn(), e.endsOn()));
            case CapeRenewedLate e -> Stream.of(end(id, ContractKind.CAPE, e.signedOn(), e.endsOn()));
            case CapeEnded e -> Stream.of(new Ended(id, CAPE_END, dayAfter(e.lastDay()), COUNTS));
            case CesaSigned e -> cesa(id, e.signedOn(), e.associateBy(), e.warnOn(), recordedOn);
            case PastCesaRecorded e -> cesa(id, e.signedOn(), e.associateBy(), e.warnOn(), recordedOn);
            case CesaEnded e -> cesaEnded(id, e.lastDay(), e.cause().leavesAssociate() ? STAYS_MET : COUNTS);
            case ContractEndedForNonAssociation e -> cesaEnded(id, e.lastDay(), COUNTS);
            case PastContractRecorded e ->
                e.kind() == ContractKind.CESA || e.endsOn().isBefore(recordedOn)
                        ? Stream.of(candidateNoMore(id, e.startsOn()))
                        : Stream.of(end(id, e.kind(), e.startsOn(), e.endsOn()), candidateNoMore(id, e.startsOn()));
            case EarlierContractRecorded e -> Stream.of(new Moved(id, ASSOCIATION, e.associateBy(), e.warnOn()));
            case MembershipRegistered e -> Stream.of(LastContact.on(id, e.registeredOn()));
            case PastDiagnosticRecorded e -> Stream.of(LastContact.on(id, e.effectiveOn()));
        };
    }

    private static DeadlineChange end(MembershipId id, ContractKind kind, LocalDate from, LocalDate endsOn) {
        return new Opened(id, kind == ContractKind.CAPE ? CAPE_END : CONTRACT_END, from, endsOn, endsOn, COUNTS);
    }

    /** What ended before gives way to the CESA; an employment contract may go on beside it. */
    private static Stream<DeadlineChange> cesa(
            MembershipId id, LocalDate signedOn, LocalDate associateBy, LocalDate warnOn, LocalDate recordedOn) {
        return Stream.of(
                new Ended(id, CAPE_END, signedOn, COUNTS),
                candidateNoMore(id, signedOn),
                new Superseded(id, CONTRACT_END, signedOn),
                new Opened(id, ASSOCIATION, signedOn, associateBy, warnOn, STAYS_MET),
                new YearlyOpened(id, INTERVIEWS, signedOn, recordedOn, INTERVIEWS_A_YEAR));
    }

    private static Stream<DeadlineChange> cesaEnded(
            MembershipId id, LocalDate lastDay, DeadlineChange.OnceMet associateOnceMet) {
        return Stream.of(
                new Ended(id, ASSOCIATION, dayAfter(lastDay), associateOnceMet),
                new Ended(id, ADMISSION_VOTE, dayAfter(lastDay), COUNTS),
                new Ended(id, TRIAL_END, dayAfter(lastDay), COUNTS),
                new YearlyEnded(id, INTERVIEWS, dayAfter(lastDay)));
    }

    /** Whoever has signed is kept for the relation, and after it (GDPR-03). */
    private static DeadlineChange candidateNoMore(MembershipId id, LocalDate signedOn) {
        return new Met(id, RETENTION_OF_CANDIDATE, signedOn);
    }

    private static LocalDate dayAfter(LocalDate lastDay) {
        return lastDay.plusDays(1);
    }
}
