package coop.alveole.domain.membership.association;

import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about the association of one member. */
public sealed interface AssociationCommand {
    @TargetAggregateIdentifier
    MembershipId membershipId();

    record ApplyForAssociation(MembershipId membershipId, LocalDate appliedOn) implements AssociationCommand {}

    record WithdrawCandidacy(MembershipId membershipId, LocalDate withdrawnOn) implements AssociationCommand {}

    record RefuseAdmission(MembershipId membershipId, AssemblyId assemblyId, LocalDate refusedOn)
            implements AssociationCommand {}

    /** The assembly elects; nobody is an associate before shares are subscribed. */
    record AdmitAssociate(MembershipId membershipId, AssemblyId assemblyId, LocalDate admittedOn)
            implements AssociationCommand {}

    /** Elected with the shares subscribed already: one gesture for what often happens on one day. */
    record AdmitSubscriber(
            MembershipId membershipId, AssemblyId assemblyId, LocalDate admittedOn, Subscription subscription)
            implements AssociationCommand {}

    /** The first makes an associate of whoever is elected; an associate may subscribe further shares. */
    record RecordSubscription(MembershipId membershipId, Subscription subscription) implements AssociationCommand {}
}
