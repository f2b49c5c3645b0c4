package coop.alveole.projection.deadline;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.MembershipEvent;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.correction.CorrectionEvent;
import coop.alveole.domain.membership.correction.CorrectionEvent.*;
import coop.alveole.domain.membership.association.AssociationEvent;
import coop.alveole.domain.membership.association.AssociationEvent.AssociateAdmitted;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.deadline.DeadlineSchedule.Line;
import coop.alveole.projection.deadline.DeadlineSchedule.State;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What does each membership wait for, and until when? */
public final class DeadlineSchedules implements Fold<DeadlineSchedule> {
    @Override
    public Class<DeadlineSchedule> document() {
        return DeadlineSchedule.class;
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(MembershipEvent.class, CorrectionEvent.class, AssociationEvent.class);
    }

    /** Only what opens, moves or meets a deadline makes a document: who waits for nothing has none. */
    @Override
    public Stream<String> keys(Object event) {
        if (event instanceof CorrectionEvent correction) return correctionKeys(correction);
        if (event instanceof AssociateAdmitted admitted)
            return Stream.of(admitted.membershipId().value());
        if (!(event instanceof MembershipEvent fact)) return Stream.empty();
        return switch (fact) {
            case CesaSigned _,
                    CesaEnded _,
                    ContractEndedForNonAssociation _,
                    PastCesaRecorded _,
                    EarlierContractRecorded _ -> Stream.of(fact.membershipId().value());
            case MembershipRegistered _,
                    CapeSigned _,
                    CapeRenewed _,
                    CapeEnded _,
                    PastDiagnosticRecorded _,
                    PastContractRecorded _ -> Stream.empty();
        };
    }

    @Override
    public DeadlineSchedule empty(String key) {
        return new DeadlineSchedule(key, List.of());
    }

    @Override
    public DeadlineSchedule fold(DeadlineSchedule schedule, Recorded<?> recorded) {
        long at = recorded.position();
        if (recorded.event() instanceof CorrectionEvent correction) return corrected(schedule, correction, at);
        if (recorded.event() instanceof AssociateAdmitted e) return schedule.with(met(schedule, e.admittedOn(), at));
        if (!(recorded.event() instanceof MembershipEvent event)) return schedule;
        return switch (event) {
            case CesaSigned e -> opened(schedule, open(e.signedOn(), e.associateBy(), e.warnOn(), at));
            case PastCesaRecorded e -> opened(schedule, open(e.signedOn(), e.associateBy(), e.warnOn(), at));
            case CesaEnded e -> e.cause().leavesAssociate() && schedule.isMet() ? schedule : ended(schedule, e, at);
            case ContractEndedForNonAssociation e -> ended(schedule, e, at);
            case EarlierContractRecorded e -> schedule.moved(e.associateBy(), e.warnOn(), at);
            case MembershipRegistered _,
                    CapeSigned _,
                    CapeRenewed _,
                    CapeEnded _,
                    PastDiagnosticRecorded _,
                    PastContractRecorded _ -> schedule;
        };
    }

    /** A contract corrected where no CESA is in force moves nothing. */
    private static Stream<String> correctionKeys(CorrectionEvent event) {
        return switch (event) {
            case ContractCorrected e when e.associateBy() == null -> Stream.empty();
            case ContractCorrected _, CesaCorrected _ ->
                Stream.of(event.membershipId().value());
        };
    }

    private static DeadlineSchedule corrected(DeadlineSchedule schedule, CorrectionEvent event, long at) {
        return switch (event) {
            case ContractCorrected e ->
                e.associateBy() == null || e.warnOn() == null
                        ? schedule
                        : schedule.moved(e.associateBy(), e.warnOn(), at);
            case CesaCorrected e -> schedule.moved(e.associateBy(), e.warnOn(), at);
        };
    }

    private static DeadlineSchedule opened(DeadlineSchedule schedule, Line line) {
        return schedule.isMet() ? schedule : schedule.with(line);
    }

    /** From the day after the last one of the contract. */
    private static DeadlineSchedule ended(DeadlineSchedule schedule, MembershipEvent end, long at) {
        return schedule.with(schedule.lines().getLast().ended(end.effectiveOn().plusDays(1), at));
    }

    /** Whoever is an associate before any CESA never waits. */
    private static Line met(DeadlineSchedule schedule, LocalDate day, long at) {
        return schedule.lines().isEmpty()
                ? open(day, day, day, at).met(day, at)
                : schedule.lines().getLast().met(day, at);
    }

    private static Line open(LocalDate from, LocalDate dueOn, LocalDate warnOn, long at) {
        return new Line(from, DeadlineKind.ASSOCIATION, State.OPEN, dueOn, warnOn, at);
    }
}
