package coop.alveole.domain.membership.integration;

import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import coop.alveole.domain.shared.deadline.LastContact;
import coop.alveole.domain.shared.deadline.SaysDeadlines;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;

/** What happened on the way to a first contract (intégration); words about the person are sealed. */
public sealed interface IntegrationEvent extends MembershipFact, SaysDeadlines {
    /** Each is a contact with a candidate. */
    @Override
    default Stream<DeadlineChange> deadlines(LocalDate recordedOn) {
        return Stream.of(LastContact.on(membershipId(), effectiveOn()));
    }

    /** Who sent the person here (prescripteur): an organisation; somebody's name belongs to the person's own file. */
    @Revision("1")
    record ReferrerRecorded(MembershipId membershipId, LocalDate referredOn, Label organisation)
            implements IntegrationEvent {
        @Override
        public LocalDate effectiveOn() {
            return referredOn;
        }
    }

    /** Came to an information meeting and left with that version of the handbook (mode d'emploi). */
    @Revision("1")
    record InformationMeetingAttended(MembershipId membershipId, LocalDate heldOn, Label handbook)
            implements IntegrationEvent {
        @Override
        public LocalDate effectiveOn() {
            return heldOn;
        }
    }

    @Revision("1")
    record OrientationCommitteeAttended(MembershipId membershipId, LocalDate heldOn, Label territory)
            implements IntegrationEvent {
        @Override
        public LocalDate effectiveOn() {
            return heldOn;
        }
    }

    /** The needs found, sealed, and the contract chosen. */
    @Revision("1")
    record DiagnosticHeld(MembershipId membershipId, LocalDate heldOn, ContractPath choice, List<PersonalDetail> words)
            implements IntegrationEvent {
        @Override
        public LocalDate effectiveOn() {
            return heldOn;
        }
    }

    @Revision("1")
    record EntryDeclined(
            MembershipId membershipId, LocalDate declinedOn, DeclineReason reason, List<PersonalDetail> words)
            implements IntegrationEvent {
        @Override
        public LocalDate effectiveOn() {
            return declinedOn;
        }
    }

    @Revision("1")
    record EntryReopened(MembershipId membershipId, LocalDate reopenedOn) implements IntegrationEvent {
        @Override
        public LocalDate effectiveOn() {
            return reopenedOn;
        }
    }

    /** The contract may be signed without it; who lacks the committee goes on the list of the next one. */
    @Revision("1")
    record PrerequisiteWaived(
            MembershipId membershipId, LocalDate waivedOn, Prerequisite prerequisite, PersonalDetail motive)
            implements IntegrationEvent {
        @Override
        public LocalDate effectiveOn() {
            return waivedOn;
        }
    }

    /** Taken over from the past, of somebody who signed a first contract afterwards. */
    @Revision("1")
    record PastDeclineRecorded(
            MembershipId membershipId, LocalDate declinedOn, DeclineReason reason, List<PersonalDetail> words)
            implements IntegrationEvent {
        @Override
        public LocalDate effectiveOn() {
            return declinedOn;
        }
    }
}
