package coop.alveole.command.imports.differences;

import coop.alveole.command.imports.differences.Difference.*;
import coop.alveole.command.people.PeopleOfRecord;
import coop.alveole.domain.divergence.Told;
import coop.alveole.domain.divergence.Told.*;
import coop.alveole.domain.divergence.ToldForGood;
import coop.alveole.domain.divergence.ToldForGood.*;
import coop.alveole.domain.divergence.ToldSince.*;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.association.AssociationCommand.RecordPastAdmission;
import coop.alveole.domain.membership.correction.CorrectionCommand.CorrectAdmission;
import coop.alveole.domain.membership.correction.CorrectionCommand.CorrectCesa;
import coop.alveole.domain.membership.correction.CorrectionCommand.CorrectContract;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.membership.exit.ExitCommand.RecordPastExit;
import coop.alveole.domain.membership.integration.DeclineReason;
import coop.alveole.domain.membership.integration.IntegrationCommand.AttendInformationMeeting;
import coop.alveole.domain.membership.integration.IntegrationCommand.RecordPastDecline;
import coop.alveole.domain.membership.integration.IntegrationCommand.RecordReferrer;
import coop.alveole.domain.membership.placement.PlacementCommand.AssignAdvisor;
import coop.alveole.domain.membership.placement.PlacementCommand.MoveTerritory;
import coop.alveole.domain.membership.terms.TermsCommand.RecordPastAmendment;
import coop.alveole.domain.membership.terms.TermsCommand.RecordPastTerms;
import coop.alveole.domain.people.PersonCommand.ChangeDetails;
import coop.alveole.domain.people.PersonCommand.RecordMedicalVisit;
import coop.alveole.domain.people.PersonCommand.RecordResidencePermit;
import coop.alveole.domain.people.Relation.Employment;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What makes the record say what an export tells; never an event of its own, always the command that anybody would send. */
@Component
public class Changes {
    /** What no export tells: which territory, which handbook. */
    public static final Label NOT_TOLD = new Label("Non renseigné");

    private final PeopleOfRecord people;

    Changes(PeopleOfRecord people) {
        this.people = people;
    }

    /** {@code day} is when we learnt it, for what has no day of its own. */
    public Object to(Told there, Difference difference, PersonId person, LocalDate day) {
        var membership = MembershipId.of(person);
        var before = before(difference);
        before.ifPresent(here -> ToldForGood.requireCorrection(there, here));
        return switch (there) {
            case Words words -> words(List.of(words.detail()), person, day);
            case Term term -> terms(List.of(term), person);
            case Territory told -> new MoveTerritory(membership, told.territory(), day);
            case Prescriber told -> new RecordReferrer(membership, day, told.organisation());
            case Permit told -> permit(told.validUntil(), person, day);
            case Visit told -> new RecordMedicalVisit(person, told.heldOn(), told.nextBy());
            case Meeting told -> new AttendInformationMeeting(membership, told.heldOn(), NOT_TOLD);
            case Diagnostic told -> new RecordPastDiagnostic(membership, told.heldOn());
            case Contract contract ->
                before.map(here -> corrected(membership, (Contract) here, contract))
                        .orElseGet(() -> taken(membership, contract));
            case Admission told ->
                before.isPresent()
                        ? new CorrectAdmission(membership, null, told.admittedOn(), CorrectionReason.TYPING_ERROR)
                        : new RecordPastAdmission(membership, told.admittedOn());
            case Advisor told -> new AssignAdvisor(membership, told.account(), day);
            case Exit told -> new RecordPastExit(membership, told.exitKind(), told.reason(), told.lastDay());
            case Decline told -> new RecordPastDecline(membership, day, DeclineReason.ANOTHER_REASON, told.motive());
            case Amendment told ->
                new RecordPastAmendment(
                        membership, told.effectiveFrom(), Optional.ofNullable(told.number()), told.changes());
        };
    }

    /** What one contract says is learnt at once. */
    public Object terms(List<Term> terms, PersonId person) {
        var startsOn = terms.getFirst().startsOn();
        return new RecordPastTerms(
                MembershipId.of(person),
                startsOn,
                terms.stream().map(Term::detail).toList());
    }

    /** Several words at once are one change; a social-security number holds from the employment on (GDPR-03). */
    public Object words(List<PersonalDetail> details, PersonId person, LocalDate day) {
        var relation = people.relation(person, day);
        boolean isNir = details.stream().anyMatch(detail -> detail.field() == PersonalField.NIR);
        var since = isNir && relation.employment() instanceof Employment.Since employed ? employed.day() : day;
        return new ChangeDetails(person, since, relation, details);
    }

    /** One that has lapsed since was good on its last day: it is recorded as of that day. */
    private static Object permit(LocalDate until, PersonId person, LocalDate day) {
        return new RecordResidencePermit(person, until.isBefore(day) ? until : day, until);
    }

    private static Object taken(MembershipId id, Contract there) {
        var end = there.endsOn();
        return end == null
                ? new RecordPastCesa(id, there.startsOn())
                : new RecordPastContract(id, kind(there), there.startsOn(), end);
    }

    private static Object corrected(MembershipId id, Contract before, Contract there) {
        var end = there.insteadOf(before).endsOn();
        return end == null
                ? new CorrectCesa(id, there.startsOn(), CorrectionReason.TYPING_ERROR)
                : new CorrectContract(
                        id, kind(there), before.startsOn(), there.startsOn(), end, CorrectionReason.TYPING_ERROR);
    }

    private static Optional<Told> before(Difference difference) {
        return switch (difference) {
            case Edited edited -> Optional.of(edited.before());
            case Fixed fixed -> Optional.of(fixed.here());
            case Mended mended -> Optional.ofNullable(mended.here());
            case Same _, New _ -> Optional.empty();
        };
    }

    private static ContractKind kind(Contract contract) {
        return switch (contract.type()) {
            case CAPE -> ContractKind.CAPE;
            case CESA -> ContractKind.CESA;
            case EMPLOYMENT -> ContractKind.EMPLOYMENT;
        };
    }
}
