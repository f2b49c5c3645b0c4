package coop.alveole.domain.membership.integration;

import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonalDetail;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about the way somebody comes in; words about the person are sealed. */
public sealed interface IntegrationCommand {
    @TargetAggregateIdentifier
    MembershipId membershipId();

    record RecordReferrer(MembershipId membershipId, LocalDate referredOn, Label organisation)
            implements IntegrationCommand {}

    record AttendInformationMeeting(MembershipId membershipId, LocalDate heldOn, Label handbook)
            implements IntegrationCommand {}

    record AttendOrientationCommittee(MembershipId membershipId, LocalDate heldOn, Label territory)
            implements IntegrationCommand {}

    record HoldDiagnostic(MembershipId membershipId, LocalDate heldOn, ContractPath choice, List<PersonalDetail> words)
            implements IntegrationCommand {}

    record DeclineEntry(
            MembershipId membershipId, LocalDate declinedOn, DeclineReason reason, List<PersonalDetail> words)
            implements IntegrationCommand {}

    record ReopenEntry(MembershipId membershipId, LocalDate reopenedOn) implements IntegrationCommand {}

    /** By a co-manager, who says why (dérogation motivée). */
    record WaivePrerequisite(
            MembershipId membershipId, LocalDate waivedOn, Prerequisite prerequisite, PersonalDetail motive)
            implements IntegrationCommand {}

    /** A refusal of the past: whoever has signed a contract since was admitted after all. */
    record RecordPastDecline(
            MembershipId membershipId, LocalDate declinedOn, DeclineReason reason, List<PersonalDetail> words)
            implements IntegrationCommand {}
}
