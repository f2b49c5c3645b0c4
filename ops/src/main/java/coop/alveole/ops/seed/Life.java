package coop.alveole.ops.seed;

import coop.alveole.command.files.FileOwner.OfPerson;
import coop.alveole.command.shared.Seals.Seal;
import coop.alveole.domain.activity.ActivityCommand.OpenActivity;
import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.association.AssociationCommand.*;
import coop.alveole.domain.membership.association.Subscription;
import coop.alveole.domain.membership.attachment.AttachedTo;
import coop.alveole.domain.membership.attachment.AttachmentCommand.AttachDocument;
import coop.alveole.domain.membership.attachment.AttachmentKind;
import coop.alveole.domain.membership.attachment.Audience;
import coop.alveole.domain.membership.employment.Capacity;
import coop.alveole.domain.membership.employment.EmploymentCommand.SignEmployment;
import coop.alveole.domain.membership.employment.EmploymentForm;
import coop.alveole.domain.membership.exit.ExitCommand.*;
import coop.alveole.domain.membership.exit.RemainingDue;
import coop.alveole.domain.membership.integration.ContractPath;
import coop.alveole.domain.membership.integration.DeclineReason;
import coop.alveole.domain.membership.integration.IntegrationCommand.*;
import coop.alveole.domain.membership.placement.PlacementCommand.AssignAdvisor;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.AttachmentId;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.MembershipParameters;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One invented life, told fact by fact. */
final class Life {
    private static final Label HANDBOOK = new Label("Mode d'emploi 2026");
    private static final int SHARES = 3;
    private static final Money PRICE = new Money(4_500);

    private final Storyteller teller;
    private final MembershipId id;
    private final Seal seal;
    private final Label territory;
    private final Papers papers;
    private int facts;
    private Optional<LocalDate> employedSince = Optional.empty();

    /** Whether what they signed was scanned. */
    enum Papers {
        ATTACHED,
        MISSING
    }

    Life(Storyteller teller, MembershipId id, Seal seal, Label territory, Papers papers) {
        this.teller = teller;
        this.id = id;
        this.seal = seal;
        this.territory = territory;
        this.papers = papers;
    }

    MembershipId id() {
        return id;
    }

    Seal seal() {
        return seal;
    }

    /** By its last contract as an entrepreneur who is an employee; empty while there was none. */
    Optional<LocalDate> employedSince() {
        return employedSince;
    }

    Life tell(Object command) {
        facts++;
        teller.send(id + "/" + facts, command);
        return this;
    }

    /** In the support team (équipe d'appui), without a term. */
    Life employed(LocalDate on) {
        return tell(new SignEmployment(id, EmploymentForm.PERMANENT, Capacity.SUPPORT_TEAM, on, Optional.empty()));
    }

    Life opened(ActivityId activity, LocalDate on, String sector, String name) {
        var words = new PersonalDetail(PersonalField.ACTIVITY_NAME, seal.text(PersonalField.ACTIVITY_NAME, name));
        return tell(new OpenActivity(activity, id, on, new Label(sector), List.of(words)));
    }

    Life met(LocalDate on) {
        tell(new RecordReferrer(id, on, new Label("Mission locale de " + territory)));
        return tell(new AttendInformationMeeting(id, on, HANDBOOK));
    }

    /** From the first meeting to what a first contract asks (H17). */
    Life welcomed(LocalDate on) {
        tell(new AttendInformationMeeting(id, on, HANDBOOK));
        tell(new AttendOrientationCommittee(id, on, territory));
        return tell(new HoldDiagnostic(id, on, ContractPath.CAPE, List.of()));
    }

    Life declined(LocalDate on) {
        return tell(new DeclineEntry(id, on, DeclineReason.PROJECT_NOT_RIPE, List.of()));
    }

    Life cape(LocalDate start, int months) {
        tell(ContractsOfTheDemo.cape(id, start, seal));
        tell(new SignCape(id, start, start, start.plusMonths(months).minusDays(1), MembershipParameters.DEFAULT));
        return scanned(new AttachedTo(AttachedTo.Kind.CAPE, start));
    }

    /** The signed paper is attached for most people: for some it is still missing, as in any house. */
    private Life scanned(AttachedTo contract) {
        if (papers == Papers.MISSING) return this;
        return tell(new AttachDocument(
                id,
                new AttachmentId("attachment-" + teller.id(id + "/" + contract)),
                contract.on(),
                AttachmentKind.SIGNED_CONTRACT,
                Optional.of(contract),
                contract.on(),
                Optional.empty(),
                Set.of(Audience.ADMIN_TEAM),
                teller.scanned(
                        new OfPerson(id.personId(), AttachmentKind.SIGNED_CONTRACT.retention()),
                        id.value(),
                        "contrat-signe.png")));
    }

    /** For so many months more, agreed a month before the term. */
    Life renewed(LocalDate term, int months) {
        return tell(new RenewCape(id, term.minusMonths(1), term.plusMonths(months)));
    }

    Life cesa(LocalDate on) {
        employedSince = Optional.of(on);
        tell(ContractsOfTheDemo.cesa(id, on, seal));
        tell(new SignCesa(id, on, MembershipParameters.DEFAULT));
        return scanned(new AttachedTo(AttachedTo.Kind.CESA, on));
    }

    Life accompanied(AccountId advisor, LocalDate since) {
        return tell(new AssignAdvisor(id, advisor, since));
    }

    Life applied(LocalDate on) {
        return tell(new ApplyForAssociation(id, on));
    }

    Life refused(AssemblyId assembly, LocalDate on) {
        return tell(new RefuseAdmission(id, assembly, on));
    }

    /** Elected, the shares yet to be subscribed. */
    Life elected(AssemblyId assembly, LocalDate on) {
        return tell(new AdmitAssociate(id, assembly, on));
    }

    Life admitted(AssemblyId assembly, LocalDate on) {
        return tell(new AdmitSubscriber(id, assembly, on, new Subscription(on, SHARES, PRICE)));
    }

    /** An associate stays one after that (COOP-11). */
    Life retired(LocalDate lastDay) {
        return tell(new EndCesa(id, lastDay, CesaEnd.RETIREMENT));
    }

    Life left(LocalDate lastDay, RemainingDue... due) {
        return tell(
                new LeaveCooperative(id, ExitKind.RESIGNATION, ExitReason.EMPLOYED_ELSEWHERE, lastDay, List.of(due)));
    }

    Life returned(LocalDate on) {
        return tell(new ReturnToCooperative(id, on));
    }
}
