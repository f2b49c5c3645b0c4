package coop.alveole.ops;

import coop.alveole.domain.access.AccountEvent.*;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.accompaniment.AccompanimentEvent.*;
import coop.alveole.domain.deadline.DeadlineEvent.*;
import coop.alveole.domain.deadline.LeadUnit;
import coop.alveole.domain.deadline.ProposedStep;
import coop.alveole.domain.evidence.HouseEvent.*;
import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.association.Ruling;
import coop.alveole.domain.membership.correction.CorrectionEvent.*;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.membership.exit.ExitEvent.*;
import coop.alveole.domain.membership.exit.ExitRule;
import coop.alveole.domain.membership.exit.RemainingDue;
import coop.alveole.domain.membership.terms.TermsEvent.*;
import coop.alveole.domain.people.PersonEvent.*;
import coop.alveole.domain.round.RoundEvent.RoundMade;
import coop.alveole.domain.shared.*;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event, whose stored form is approved in {@code docs/events}. */
final class Samples {
    private static final HouseId HOUSE = new HouseId("house-" + uuid(1));
    private static final AccountId BRUNO = new AccountId("account-" + uuid(2));
    private static final PersonId AMINA = new PersonId("person-" + uuid(3));
    private static final MembershipId AMINAS = MembershipId.of(AMINA);
    private static final AssemblyId ASSEMBLY = new AssemblyId("assembly-" + uuid(4));
    private static final TokenId TOKEN = new TokenId("token-" + uuid(5));
    private static final AccountId CHLOE = new AccountId("account-" + uuid(6));
    private static final ProposalId PROPOSAL = new ProposalId("proposal-" + uuid(7));
    private static final Label TOURS = new Label("Tours");
    private static final Label STATUTES = new Label("Statuts du 24 juin 2023");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 2, 27);
    private static final LocalDate WARN_ON = LocalDate.of(2026, 9, 30);
    private static final LocalDate ASSOCIATE_BY = LocalDate.of(2027, 1, 15);
    private static final DeadlineId DEADLINE = DeadlineId.of(AMINAS, DeadlineKind.CAPE_END, LAST_DAY);
    private static final DateRange YEAR = new DateRange(DAY, LAST_DAY);
    private static final List<MembershipRule> BROKEN = List.of(MembershipRule.CAPE_OF_TWELVE_MONTHS);

    private static final List<RemainingDue> REMAINING =
            List.of(new RemainingDue(RemainingDue.DueKind.SHARES, new Money(4_500)));

    static final List<Object> ALL = List.of(
            new HouseFounded(HOUSE, HouseKind.REAL, DAY),
            new Sealed(HOUSE, DAY, 42, new Digest("a1".repeat(32)), new Digest("b2".repeat(32))),
            new BackupMade(HOUSE, DAY, 42, new Digest("a1".repeat(32))),
            new RestoreTried(HOUSE, LAST_DAY, DAY, 42, TrialOutcome.GOOD),
            new HouseRestored(HOUSE, DAY, 2, 42, 7, LossReason.DISK_BROKEN),
            new AccountOpened(BRUNO, AccountKind.PERSON, DAY),
            new RoleGranted(BRUNO, Role.ADVISOR, new Scope.OfTerritory(TOURS), YEAR),
            new RoleRevoked(BRUNO, Role.ADVISOR, DAY),
            new LinkIssued(BRUNO, DAY),
            new TokenIssued(BRUNO, TOKEN, new Label("tableur"), TokenRight.READ, YEAR),
            new TokenRevoked(BRUNO, TOKEN, DAY),
            new RoleProposed(BRUNO, PROPOSAL, Role.ACCOUNTANT, new Scope.House(), YEAR, CHLOE, DAY),
            new ResetProposed(BRUNO, PROPOSAL, CHLOE, DAY),
            new ProposalConfirmed(BRUNO, PROPOSAL, CHLOE, DAY),
            new ProposalDeclined(BRUNO, PROPOSAL, DAY),
            new PasswordReset(BRUNO, CHLOE, DAY),
            new PersonRecorded(
                    AMINA,
                    DAY,
                    List.of(sealed(PersonalField.LAST_NAME, "identity"), sealed(PersonalField.EMAIL, "contact"))),
            new DetailEmptied(AMINA, DAY, PersonalField.PHONE),
            new DetailsChanged(AMINA, DAY, List.of(sealed(PersonalField.PHONE, "contact"))),
            new ResidencePermitRecorded(AMINA, DAY, LAST_DAY),
            new MedicalVisitRecorded(AMINA, DAY, LAST_DAY),
            new AccessRequested(AMINA, DAY, LAST_DAY),
            new AccessAnswered(AMINA, DAY, LAST_DAY),
            new ErasureRequested(AMINA, DAY, LAST_DAY),
            new ErasureAnswered(
                    AMINA,
                    DAY,
                    LAST_DAY,
                    List.of(
                            new RetentionAnswer.KeptForTheRegister(RetentionClass.IDENTITY),
                            new RetentionAnswer.KeptForTheRelation(RetentionClass.CONTACT),
                            new RetentionAnswer.KeptUntil(RetentionClass.SOCIAL, ASSOCIATE_BY),
                            new RetentionAnswer.Destroyed(RetentionClass.CARE))),
            new KeysDestroyed(AMINA, List.of(RetentionClass.CARE), BRUNO, ErasureBasis.ON_REQUEST, DAY, LAST_DAY),
            new MembershipRegistered(AMINAS, AMINA, TOURS, DAY),
            new CapeSigned(AMINAS, DAY, DAY, LAST_DAY),
            new CapeRenewed(AMINAS, DAY, DAY, LAST_DAY),
            new CapeRenewedLate(AMINAS, DAY, LAST_DAY, ASSOCIATE_BY, BROKEN),
            new CapeEnded(AMINAS, LAST_DAY, CapeEnd.EARLY_END),
            new CesaSigned(AMINAS, DAY, ASSOCIATE_BY, WARN_ON),
            new CesaEnded(AMINAS, DAY, LAST_DAY, CesaEnd.RESIGNATION),
            new ContractEndedForNonAssociation(AMINAS, DAY, ASSOCIATE_BY, ASSOCIATE_BY.plusDays(1)),
            new CandidacySubmitted(AMINAS, DAY, new Ruling.Due(LAST_DAY)),
            new CandidateEmployed(AMINAS, DAY, LAST_DAY, LAST_DAY.plusYears(1)),
            new CandidacyWithdrawn(AMINAS, DAY),
            new AdmissionRefused(AMINAS, ASSEMBLY, DAY),
            new AssociateElected(AMINAS, ASSEMBLY, DAY),
            new ElectionLapsed(AMINAS, LAST_DAY),
            new SharesSubscribed(AMINAS, DAY, 3, new Money(4_500)),
            new AssociateAdmitted(AMINAS, ASSEMBLY, DAY),
            new PastAdmissionRecorded(AMINAS, DAY, BROKEN),
            new CapeDrafted(AMINAS, DAY, List.of(sealed(PersonalField.CAPE_PROGRAMME, "social"))),
            new CesaDrafted(AMINAS, DAY, STATUTES, List.of(sealed(PersonalField.CESA_FIXED_PAY, "social")), LAST_DAY),
            new ContractCorrected(
                    AMINAS,
                    ContractKind.CAPE,
                    DAY,
                    LAST_DAY,
                    DAY,
                    LAST_DAY.plusDays(1),
                    CorrectionReason.DOCUMENT_FOUND,
                    ASSOCIATE_BY,
                    WARN_ON,
                    BROKEN),
            new CesaCorrected(AMINAS, DAY, LAST_DAY, CorrectionReason.TYPING_ERROR, ASSOCIATE_BY, WARN_ON, BROKEN),
            new AdmissionCorrected(
                    AMINAS, ASSEMBLY, DAY, DAY, ASSEMBLY, LAST_DAY, LAST_DAY, CorrectionReason.TYPING_ERROR, BROKEN),
            new TrialAgreed(AMINAS, DAY, LAST_DAY),
            new TrialRenewed(AMINAS, DAY, LAST_DAY),
            new CapeAmended(AMINAS, DAY, 1, DAY, LAST_DAY, List.of(sealed(PersonalField.CAPE_PROGRAMME, "social"))),
            new CesaAmended(
                    AMINAS, 1, DAY, LAST_DAY, STATUTES, List.of(sealed(PersonalField.CESA_FIXED_PAY, "social"))),
            new PastTermsRecorded(
                    AMINAS, ContractKind.CESA, DAY, List.of(sealed(PersonalField.CONTRACT_HOURLY_RATE, "social"))),
            new PastAmendmentRecorded(
                    AMINAS,
                    ContractKind.CESA,
                    DAY,
                    2,
                    LAST_DAY,
                    List.of(sealed(PersonalField.CONTRACT_HOURS, "social"))),
            new AssociationEnded(AMINAS, LAST_DAY, AssociationEnd.CONTRACT_ENDED),
            new MemberLeft(AMINAS, ExitKind.RESIGNATION, ExitReason.OWN_COMPANY, LAST_DAY, REMAINING),
            new PastExitRecorded(
                    AMINAS,
                    ExitKind.DISMISSAL,
                    ExitReason.OTHER,
                    LAST_DAY,
                    ASSOCIATE_BY,
                    List.of(ExitRule.LEFT_AFTER_THE_CONTRACT)),
            new MemberReturned(AMINAS, ASSOCIATE_BY, Entry.RETURN),
            new PastDiagnosticRecorded(AMINAS, DAY),
            new PastContractRecorded(AMINAS, ContractKind.CAPE, DAY, LAST_DAY, BROKEN),
            new PastCesaRecorded(AMINAS, DAY, ASSOCIATE_BY, WARN_ON, BROKEN),
            new EarlierContractRecorded(AMINAS, ContractKind.EMPLOYMENT, DAY, LAST_DAY, ASSOCIATE_BY, WARN_ON, BROKEN),
            new InterviewHeld(AMINAS, DAY),
            new InterviewWithdrawn(AMINAS, DAY),
            new DeadlineSnoozed(DEADLINE, DAY, LAST_DAY, PauseReason.AWAITED_ANSWER),
            new RemindersSuspended(DEADLINE, DAY, PauseReason.PERSON_AWAY),
            new RemindersResumed(DEADLINE, DAY),
            new DeadlineTakenUp(DEADLINE, DAY, BRUNO),
            new DeadlineClosed(DEADLINE, DAY, DoneReason.HANDLED),
            new ReminderDue(DEADLINE, DAY, LAST_DAY, 60, LeadUnit.DAYS),
            new ReminderMailed(DEADLINE, DAY, 60, LeadUnit.DAYS, BRUNO),
            new StepProposed(DEADLINE, DAY, ProposedStep.LETTER),
            new RoundMade(new RoundsId("rounds-" + uuid(1)), DAY));

    private Samples() {}

    private static PersonalDetail sealed(PersonalField field, String retention) {
        return new PersonalDetail(field, new Personal("person/" + uuid(3) + "/" + retention + "~c2NlbGzDqQ"));
    }

    private static String uuid(int digit) {
        return "00000000-0000-4000-8000-00000000000" + digit;
    }
}
