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

    record RefuseAdmission(
            MembershipId membershipId, AssemblyId assemblyId, LocalDate refusedOn, AssemblyOnRecord assembly)
            implements AssociationCommand {
        /** By an assembly dated for that day. */
        public RefuseAdmission(MembershipId membershipId, AssemblyId assemblyId, LocalDate refusedOn) {
            this(membershipId, assemblyId, refusedOn, new AssemblyOnRecord.Dated(refusedOn));
        }
    }

    /** The assembly elects; nobody is an associate before shares are subscribed. */
    record AdmitAssociate(
            MembershipId membershipId, AssemblyId assemblyId, LocalDate admittedOn, AssemblyOnRecord assembly)
            implements AssociationCommand {
        /** By an assembly dated for that day. */
        public AdmitAssociate(MembershipId membershipId, AssemblyId assemblyId, LocalDate admittedOn) {
            this(membershipId, assemblyId, admittedOn, new AssemblyOnRecord.Dated(admittedOn));
        }
    }

    /** Elected with the shares subscribed already: one gesture for what often happens on one day. */
    record AdmitSubscriber(AdmitAssociate admission, Subscription subscription) implements AssociationCommand {
        /** By an assembly dated for that day. */
        public AdmitSubscriber(
                MembershipId membershipId, AssemblyId assemblyId, LocalDate admittedOn, Subscription subscription) {
            this(new AdmitAssociate(membershipId, assemblyId, admittedOn), subscription);
        }

        @Override
        public MembershipId membershipId() {
            return admission.membershipId();
        }
    }

    /** The first makes an associate of whoever is elected; an associate may subscribe further shares. */
    record RecordSubscription(MembershipId membershipId, Subscription subscription) implements AssociationCommand {}

    /** An admission of the past, of which neither the assembly nor the shares are known. */
    record RecordPastAdmission(MembershipId membershipId, LocalDate admittedOn) implements AssociationCommand {}
}
