package coop.alveole.domain.membership.association;

import static coop.alveole.domain.membership.association.AssociationRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.association.AssociationCommand.*;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.correction.CorrectionEvent.AdmissionCorrected;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Decides who becomes an associate (sociétaire) and when the status ends. */
public final class Association {
    private final Supplier<Ties> ties;
    private final Subscriptions subscriptions;
    private Stage stage = new Stage.Outside(LocalDate.MIN);
    private LocalDate refusedOn = LocalDate.MIN;

    public Association(Supplier<Ties> ties) {
        this.ties = ties;
        this.subscriptions = new Subscriptions(ties);
    }

    @CommandHandler
    void handle(ApplyForAssociation command) {
        requireNotYetElected();
        if (stage instanceof Stage.Candidate pending)
            throw new RuleBroken(ONE_CANDIDACY_AT_A_TIME, "appliedOn", pending.appliedOn());
        apply(new CandidacySubmitted(command.membershipId(), command.appliedOn(), ruling(command.appliedOn())));
    }

    @CommandHandler
    void handle(WithdrawCandidacy command) {
        requireCandidacyBefore(command.withdrawnOn(), "withdrawnOn");
        apply(new CandidacyWithdrawn(command.membershipId(), command.withdrawnOn()));
    }

    @CommandHandler
    void handle(RefuseAdmission command) {
        requireCandidacyBefore(command.refusedOn(), "refusedOn");
        command.assembly().requireHeldOn(command.refusedOn(), "refusedOn");
        apply(new AdmissionRefused(command.membershipId(), command.assemblyId(), command.refusedOn()));
    }

    @CommandHandler
    void handle(AdmitAssociate command) {
        elect(command);
    }

    @CommandHandler
    void handle(AdmitSubscriber command) {
        elect(command.admission());
        subscriptions.record(command.membershipId(), command.subscription(), stage);
    }

    @CommandHandler
    void handle(RecordSubscription command) {
        subscriptions.record(command.membershipId(), command.subscription(), stage);
    }

    @EventSourcingHandler
    void on(AssociationEvent event) {
        stage = switch (event) {
            case CandidacySubmitted e -> new Stage.Candidate(e.appliedOn(), stage.until());
            case CandidateEmployed _ -> stage;
            case CandidacyWithdrawn _ -> new Stage.Outside(stage.until());
            case AdmissionRefused e -> {
                refusedOn = e.refusedOn();
                yield new Stage.Outside(stage.until());
            }
            case AssociateElected e -> new Stage.Elected(e.assemblyId(), e.electedOn(), stage.until());
            case ElectionLapsed e -> stage.lapsingOn(e.lastDay());
            case SharesSubscribed _ -> stage;
            case AssociateAdmitted e -> new Stage.Associate(e.admittedOn());
            case PastAdmissionRecorded e -> new Stage.Associate(e.admittedOn());
            case AssociationEnded e -> new Stage.Outside(e.lastDay());
        };
    }

    @EventSourcingHandler
    void on(AdmissionCorrected event) {
        stage = stage.admittedInsteadOn(event.admittedOn());
    }

    /** Since when an associate; empty for whoever is none. */
    public Optional<LocalDate> since() {
        return stage instanceof Stage.Associate associate ? Optional.of(associate.since()) : Optional.empty();
    }

    /** Since when a candidacy, or an election without shares, waits for what follows. */
    public Optional<LocalDate> pendingSince() {
        return stage.pendingSince();
    }

    public void requireNotYet() {
        since().ifPresent(day -> NOT_YET_ASSOCIATE.require(false, "membershipId", day));
    }

    /** Whoever had applied before being employed is put to the vote from then on, as any other candidate (COOP-08). */
    public void employ(LocalDate startsOn, MembershipFact contract) {
        if (stage instanceof Stage.Candidate candidate)
            employ(latest(startsOn, candidate.appliedOn()), candidate, contract);
        else apply(contract);
    }

    private void employ(LocalDate day, Stage.Candidate candidate, MembershipFact contract) {
        boolean wasFree = ruling(day) instanceof Ruling.Free;
        apply(contract);
        if (wasFree && ruling(day) instanceof Ruling.Due(var ruledFrom))
            apply(new CandidateEmployed(contract.membershipId(), candidate.appliedOn(), day, ruledFrom));
    }

    /** Elected and subscribed on the day of the signature, as a person must be whose three years are used up (VEC-A). */
    public void admitOnSigning(MembershipId id, AssemblyId assembly, LocalDate signedOn) {
        requireNotYet();
        apply(new AssociateAdmitted(id, assembly, signedOn));
    }

    /** What takes the status away does not precede it, nor the vote that leads to it (COOP-11). */
    public void requireEndingOn(LocalDate lastDay) {
        requireAfter(stage.takenAwayFrom(), lastDay);
    }

    /** Nobody applies, is elected or subscribes after having left. */
    public void requireNothingAfter(LocalDate lastDay) {
        if (stage instanceof Stage.Candidate candidate) requireAfter(candidate.appliedOn(), lastDay);
        requireEndingOn(lastDay);
    }

    private static void requireAfter(LocalDate start, LocalDate lastDay) {
        ENDED_AFTER_ITS_START.require(!lastDay.isBefore(start), "lastDay", start);
    }

    /** A rupture that does not leave the status ends it, and an election that waits for shares with it (COOP-11). */
    public void endWithContract(MembershipId id, LocalDate lastDay) {
        end(id, lastDay, AssociationEnd.CONTRACT_ENDED);
    }

    /** Whoever leaves altogether is an associate no more, nor a candidate. */
    public void endWithExit(MembershipId id, LocalDate lastDay) {
        if (stage instanceof Stage.Candidate) apply(new CandidacyWithdrawn(id, lastDay));
        end(id, lastDay, AssociationEnd.EXIT);
    }

    /** An exit of the past, unless the association or the candidacy began after it. */
    public void endWithPastExit(MembershipId id, LocalDate lastDay) {
        boolean appliedLater = stage instanceof Stage.Candidate candidate
                && candidate.appliedOn().isAfter(lastDay);
        if (!appliedLater && !stage.takenAwayFrom().isAfter(lastDay)) endWithExit(id, lastDay);
    }

    private void end(MembershipId id, LocalDate lastDay, AssociationEnd cause) {
        switch (stage) {
            case Stage.Outside _, Stage.Candidate _, Stage.Lapsing _ -> {}
            case Stage.Elected elected -> apply(new ElectionLapsed(id, latest(lastDay, elected.electedOn())));
            case Stage.Associate _ -> apply(new AssociationEnded(id, lastDay, cause));
        }
    }

    /** A candidacy may precede it or not: many an assembly elects whom it has asked. */
    private void elect(AdmitAssociate admission) {
        var id = admission.membershipId();
        var day = admission.admittedOn();
        requireNotYetElected();
        admission.assembly().requireHeldOn(day, "admittedOn");
        requireFollowing(day);
        ties.get().requireAssociationOn(day, "admittedOn");
        ties.get().entered(id, day);
        apply(new AssociateElected(id, admission.assemblyId(), day));
        ties.get().statusEndsWithContractOn(day).ifPresent(end -> apply(new ElectionLapsed(id, end)));
    }

    /** An admission of the past contradicts nothing that is recorded of the association. */
    void requireRoomFor(LocalDate admittedOn) {
        requireNotYetElected();
        requireFollowing(admittedOn);
    }

    /** An admission follows the candidacy, and the association before it. */
    private void requireFollowing(LocalDate admittedOn) {
        if (stage instanceof Stage.Candidate candidate)
            RULED_AFTER_THE_CANDIDACY.require(
                    !admittedOn.isBefore(candidate.appliedOn()), "admittedOn", candidate.appliedOn());
        ADMITTED_AFTER_THE_LAST_TIME.require(admittedOn.isAfter(stage.until()), "admittedOn", stage.until());
    }

    private void requireNotYetElected() {
        requireNotYet();
        if (stage instanceof Stage.Elected elected)
            throw new RuleBroken(NOT_YET_ELECTED, "membershipId", elected.electedOn());
    }

    private void requireCandidacyBefore(LocalDate day, String field) {
        if (!(stage instanceof Stage.Candidate candidate)) throw new RuleBroken(CANDIDACY_PENDING, "membershipId");
        RULED_AFTER_THE_CANDIDACY.require(!day.isBefore(candidate.appliedOn()), field, candidate.appliedOn());
    }

    /** Employed for a year without a free day, and a year after a refusal, whoever applies is put to the vote (COOP-08). */
    private Ruling ruling(LocalDate appliedOn) {
        return ties.get()
                .employedSince(appliedOn)
                .<Ruling>map(since -> new Ruling.Due(latest(
                        latest(since.plusYears(1), appliedOn),
                        refusedOn.equals(LocalDate.MIN) ? appliedOn : refusedOn.plusYears(1))))
                .orElseGet(Ruling.Free::new);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
