package coop.alveole.projection.membership.association;

import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.association.AssociationEvent;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.association.Ruling;
import coop.alveole.domain.membership.correction.CorrectionEvent.AdmissionCorrected;
import coop.alveole.domain.membership.exit.ExitEvent;
import coop.alveole.domain.membership.exit.ExitEvent.*;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.membership.association.AssociationFile.*;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is a candidate, elected, an associate, with which shares, and who has left? */
public final class AssociationFiles implements Fold<AssociationFile> {
    @Override
    public Class<AssociationFile> document() {
        return AssociationFile.class;
    }

    @Override
    public int version() {
        return 15;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(AssociationEvent.class, ExitEvent.class, AdmissionCorrected.class);
    }

    /** Who has neither applied, nor been elected, nor left has no document. */
    @Override
    public Stream<String> keys(Object event) {
        return event instanceof AssociationEvent || event instanceof ExitEvent || event instanceof AdmissionCorrected
                ? Stream.of(((MembershipFact) event).membershipId().value())
                : Stream.empty();
    }

    @Override
    public AssociationFile empty(String key) {
        return new AssociationFile(key, List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public AssociationFile fold(AssociationFile file, Recorded<?> recorded) {
        long at = recorded.position();
        return switch (recorded.event()) {
            case AssociationEvent event -> folded(file, event, at);
            case ExitEvent event -> folded(file, event, at);
            case AdmissionCorrected event -> file.correcting(event, at);
            default -> file;
        };
    }

    private static AssociationFile folded(AssociationFile file, AssociationEvent event, long at) {
        return switch (event) {
            case CandidacySubmitted e ->
                file.with(candidate(e.appliedOn(), new Candidacy(e.appliedOn(), ruledFrom(e.ruling())), at));
            case CandidateEmployed e -> file.with(candidate(e.from(), new Candidacy(e.appliedOn(), e.ruledFrom()), at));
            case CandidacyWithdrawn e -> file.with(line(e.withdrawnOn(), Progress.WITHDRAWN, null, at));
            case AdmissionRefused e -> file.with(line(e.refusedOn(), Progress.REFUSED, e.assemblyId(), at));
            case AssociateElected e -> file.with(line(e.electedOn(), Progress.ELECTED, e.assemblyId(), at));
            case ElectionLapsed e -> file.with(line(e.lastDay().plusDays(1), Progress.LAPSED, null, at));
            case SharesSubscribed e -> file.with(new Subscribed(e.subscribedOn(), e.shares(), e.amount(), at));
            case AssociateAdmitted e -> file.with(line(e.admittedOn(), Progress.ASSOCIATE, e.assemblyId(), at));
            case PastAdmissionRecorded e ->
                file.with(new Line(e.admittedOn(), Progress.ASSOCIATE, null, null, e.broken(), at));
            case AssociationEnded e -> file.with(line(e.lastDay().plusDays(1), Progress.ENDED, null, at));
        };
    }

    private static AssociationFile folded(AssociationFile file, ExitEvent event, long at) {
        return switch (event) {
            case MemberLeft e ->
                file.with(new Departure(e.kind(), e.reason(), e.lastDay(), e.due(), List.of(), null, at));
            case PastExitRecorded e -> {
                var back = e.returnedOn() == null ? null : new Comeback(e.returnedOn(), Entry.WITHOUT_A_RETURN, at);
                yield file.with(new Departure(e.kind(), e.reason(), e.lastDay(), List.of(), e.broken(), back, at));
            }
            case MemberReturned e -> file.with(new Comeback(e.returnedOn(), e.entry(), at));
        };
    }

    private static Line candidate(LocalDate from, Candidacy candidacy, long at) {
        return new Line(from, Progress.CANDIDATE, null, candidacy, List.of(), at);
    }

    private static Line line(LocalDate from, Progress progress, @Nullable AssemblyId assembly, long at) {
        return new Line(from, progress, assembly, null, List.of(), at);
    }

    private static @Nullable LocalDate ruledFrom(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Due due -> due.from();
            case Ruling.Free _ -> null;
        };
    }
}
