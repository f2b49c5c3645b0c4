package coop.alveole.domain.membership;

import coop.alveole.domain.membership.association.AssemblyOnRecord;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.MembershipParameters;
import coop.alveole.domain.shared.PersonId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of one membership; {@code endsOn} is the last day of a contract, included. */
public sealed interface MembershipCommand {
    @TargetAggregateIdentifier
    MembershipId membershipId();

    /** A person has one membership, for life: it bears the person's own uuid (decisions 21). */
    record RegisterMembership(MembershipId membershipId, PersonId personId, Label territory, LocalDate registeredOn)
            implements MembershipCommand {
        public RegisterMembership {
            if (!membershipId.personId().equals(personId))
                throw new IllegalArgumentException("a membership bears the uuid of its person");
        }
    }

    record SignCape(
            MembershipId membershipId,
            LocalDate signedOn,
            LocalDate startsOn,
            LocalDate endsOn,
            MembershipParameters parameters)
            implements MembershipCommand {
        /** In a cooperative that has chosen nothing. */
        public SignCape(MembershipId membershipId, LocalDate signedOn, LocalDate startsOn, LocalDate endsOn) {
            this(membershipId, signedOn, startsOn, endsOn, MembershipParameters.DEFAULT);
        }
    }

    /** The new period begins the day after the last one. */
    record RenewCape(MembershipId membershipId, LocalDate signedOn, LocalDate endsOn, MembershipParameters parameters)
            implements MembershipCommand {
        /** In a cooperative that has chosen nothing. */
        public RenewCape(MembershipId membershipId, LocalDate signedOn, LocalDate endsOn) {
            this(membershipId, signedOn, endsOn, MembershipParameters.DEFAULT);
        }
    }

    /** The last period is over: the new one begins on the day of the signature, never before. */
    record RenewCapeLate(
            MembershipId membershipId, LocalDate signedOn, LocalDate endsOn, MembershipParameters parameters)
            implements MembershipCommand {
        /** In a cooperative that has chosen nothing. */
        public RenewCapeLate(MembershipId membershipId, LocalDate signedOn, LocalDate endsOn) {
            this(membershipId, signedOn, endsOn, MembershipParameters.DEFAULT);
        }
    }

    /** Before its term; at its term a CAPE ends by itself. */
    record EndCape(MembershipId membershipId, LocalDate lastDay) implements MembershipCommand {}

    /** A CAPE under way ends the day before. */
    record SignCesa(MembershipId membershipId, LocalDate signedOn, MembershipParameters parameters)
            implements MembershipCommand {
        /** In a cooperative that has chosen nothing. */
        public SignCesa(MembershipId membershipId, LocalDate signedOn) {
            this(membershipId, signedOn, MembershipParameters.DEFAULT);
        }
    }

    /** The only way in for a person whose earlier contracts have used up the three years (VEC-A A1, A9). */
    record SignCesaOnAdmission(
            MembershipId membershipId,
            LocalDate signedOn,
            AssemblyId assemblyId,
            AssemblyOnRecord assembly,
            MembershipParameters parameters)
            implements MembershipCommand {
        /** By an assembly dated for that day, in a cooperative that has chosen nothing. */
        public SignCesaOnAdmission(MembershipId membershipId, LocalDate signedOn, AssemblyId assemblyId) {
            this(
                    membershipId,
                    signedOn,
                    assemblyId,
                    new AssemblyOnRecord.Dated(signedOn),
                    MembershipParameters.DEFAULT);
        }
    }

    /** By the will of one or both; at the last day to become an associate the law ends it (CAE-03). */
    record EndCesa(MembershipId membershipId, LocalDate lastDay, CesaEnd cause) implements MembershipCommand {}

    /** The law has ended it; a co-manager says that this is so, and no day can be chosen. */
    record ConfirmEndForNonAssociation(MembershipId membershipId, LocalDate confirmedOn) implements MembershipCommand {}

    /** Facts of the past are recorded with the rules they broke in their time; only a contradiction is refused. */
    record RecordPastDiagnostic(MembershipId membershipId, LocalDate heldOn) implements MembershipCommand {}

    record RecordPastContract(MembershipId membershipId, ContractKind kind, LocalDate startsOn, LocalDate endsOn)
            implements MembershipCommand {}

    /** The CESA in force; one that has ended is a past contract. */
    record RecordPastCesa(MembershipId membershipId, LocalDate signedOn) implements MembershipCommand {}
}
