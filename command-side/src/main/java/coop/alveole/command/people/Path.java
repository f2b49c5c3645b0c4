package coop.alveole.command.people;

import coop.alveole.command.people.ContractChange.*;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.association.AssociationEvent;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.people.Relation;
import coop.alveole.domain.people.Relation.Employment;
import coop.alveole.domain.people.Relation.Register;
import coop.alveole.domain.people.Relation.Stage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a membership tells of how long somebody's data are kept: which contracts, and whether they became an associate. */
record Path(List<Contract> contracts, Association association) {
    static final Path NONE = new Path(List.of(), Association.NEVER);

    private static final LocalDate OPEN = LocalDate.MAX;

    /** Both ends included; one that is open has no last day yet. */
    private record Contract(ContractKind kind, LocalDate from, LocalDate until) {
        static Contract of(Begun begun) {
            return new Contract(begun.kind(), begun.startsOn(), Objects.requireNonNullElse(begun.endsOn(), OPEN));
        }

        Contract endingBy(LocalDate lastDay) {
            return until.isAfter(lastDay) ? new Contract(kind, from, lastDay) : this;
        }
    }

    /** In the order in which one of two files says more than the other. */
    private enum Association {
        NEVER,
        ENDED,
        NOW
    }

    /** Contracts and the association; the other facts say nothing of it. */
    Path with(MembershipFact fact) {
        if (fact instanceof AssociationEvent event) return with(event);
        return ContractChange.of(fact).map(this::with).orElse(this);
    }

    private Path with(ContractChange change) {
        return switch (change) {
            case Begun begun -> and(begun);
            case Ended ended -> ending(ended.kind(), ended.lastDay());
            case Corrected corrected -> without(corrected.wrong()).and(corrected.right());
        };
    }

    private Path with(AssociationEvent event) {
        return switch (event) {
            case AssociateAdmitted _, PastAdmissionRecorded _ -> new Path(contracts, Association.NOW);
            case AssociationEnded _ -> new Path(contracts, over());
            case CandidacySubmitted _,
                    CandidateEmployed _,
                    CandidacyWithdrawn _,
                    AdmissionRefused _,
                    AssociateElected _,
                    ElectionLapsed _,
                    SharesSubscribed _ -> this;
        };
    }

    /** Of two files of one person. */
    Path and(Path other) {
        return new Path(
                Stream.concat(contracts.stream(), other.contracts.stream()).toList(),
                Stream.of(association, other.association)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    Relation on(LocalDate day, LocalDate lastContactOn) {
        return new Relation(
                stage(day, lastContactOn),
                contracts.stream()
                        .filter(contract -> contract.kind() != ContractKind.CAPE)
                        .map(Contract::from)
                        .min(Comparator.naturalOrder())
                        .<Employment>map(Employment.Since::new)
                        .orElseGet(Employment.None::new),
                association == Association.NEVER ? Register.NEVER_ASSOCIATE : Register.ASSOCIATE);
    }

    private Stage stage(LocalDate day, LocalDate lastContactOn) {
        if (association == Association.NOW) return new Stage.UnderWay();
        return contracts.stream()
                .map(Contract::until)
                .max(Comparator.naturalOrder())
                .<Stage>map(last -> last.isBefore(day) ? new Stage.Ended(last) : new Stage.UnderWay())
                .orElseGet(() -> new Stage.Candidate(lastContactOn));
    }

    private Path and(Begun begun) {
        return new Path(
                Stream.concat(contracts.stream(), Stream.of(Contract.of(begun))).toList(), association);
    }

    private Path without(Begun wrong) {
        return new Path(
                contracts.stream()
                        .filter(contract -> contract.kind() != wrong.kind()
                                || !contract.from().equals(wrong.startsOn()))
                        .toList(),
                association);
    }

    /** A period that was to begin later never does. */
    private Path ending(ContractKind kind, LocalDate lastDay) {
        return new Path(
                contracts.stream()
                        .map(contract -> contract.kind() == kind ? contract.endingBy(lastDay) : contract)
                        .toList(),
                association);
    }

    private Association over() {
        return association == Association.NEVER ? Association.NEVER : Association.ENDED;
    }
}
