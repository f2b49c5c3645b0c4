package coop.alveole.domain.membership;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.MembershipCommand.RegisterMembership;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.association.Association;
import coop.alveole.domain.membership.association.PastAdmissions;
import coop.alveole.domain.membership.attachment.Attachments;
import coop.alveole.domain.membership.checklist.Checks;
import coop.alveole.domain.membership.correction.AdmissionCorrections;
import coop.alveole.domain.membership.document.ProducedDocuments;
import coop.alveole.domain.membership.employment.EmploymentCommand;
import coop.alveole.domain.membership.exit.Exit;
import coop.alveole.domain.membership.exit.ExitCommand.LeaveCooperative;
import coop.alveole.domain.membership.exit.ExitCommand.RecordPastExit;
import coop.alveole.domain.membership.exit.PastExits;
import coop.alveole.domain.membership.flag.Flags;
import coop.alveole.domain.membership.integration.Integration;
import coop.alveole.domain.membership.integration.IntegrationCommand;
import coop.alveole.domain.membership.joining.Aside;
import coop.alveole.domain.membership.joining.JoinedFiles;
import coop.alveole.domain.membership.joining.JoiningCommand;
import coop.alveole.domain.membership.joining.JoiningCommand.PartFrom;
import coop.alveole.domain.membership.organisation.Organisation;
import coop.alveole.domain.membership.organisation.OrganisationCommand.RegisterOrganisation;
import coop.alveole.domain.membership.organisation.OrganisationEvent.OrganisationRegistered;
import coop.alveole.domain.membership.placement.Placement;
import coop.alveole.domain.membership.terms.CapeAmendments;
import coop.alveole.domain.membership.terms.PastTerms;
import coop.alveole.domain.membership.terms.Terms;
import coop.alveole.domain.membership.terms.TermsCommand;
import coop.alveole.domain.shared.MembershipId;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;

/** One membership (parcours), from the first meeting to the exit; each of its parts decides about its own subject. */
public final class Membership {
    @AggregateIdentifier
    MembershipId id;

    @AggregateMember
    final Organisation organisation = new Organisation();

    @AggregateMember
    final Integration integration = new Integration();

    @AggregateMember
    final Placement placement = new Placement();

    @AggregateMember
    final Checks checks = new Checks();

    @AggregateMember
    final Attachments attachments = new Attachments();

    @AggregateMember
    final Contracts contracts = new Contracts();

    @AggregateMember
    final Association association = new Association(this::crossings);

    @AggregateMember
    final Beginning beginning = new Beginning();

    @AggregateMember
    final PastAdmissions pastAdmissions = new PastAdmissions(association, this::crossings, beginning::firstKnownOn);

    @AggregateMember
    final Exit exit = new Exit(this::crossings);

    @AggregateMember
    final PastExits pastExits = new PastExits(exit, this::pastPartings, beginning::firstKnownOn);

    @AggregateMember
    final Terms terms = new Terms(contracts::history);

    @AggregateMember
    final CapeAmendments capeAmendments = new CapeAmendments(contracts::capeInForce);

    @AggregateMember
    final PastTerms pastTerms = new PastTerms(() -> contracts.inTime(Optional.empty()));

    @AggregateMember
    final Capes capes = new Capes(contracts, terms, exit, integration);

    @AggregateMember
    final Cesas cesas = new Cesas(contracts, terms, association, exit, integration);

    @AggregateMember
    final Employments employments = new Employments(contracts, association, exit);

    @AggregateMember
    final Corrections corrections = new Corrections(contracts, association);

    @AggregateMember
    final AdmissionCorrections admissionCorrections = new AdmissionCorrections(contracts::inTime, exit);

    @AggregateMember
    final PastContracts pastContracts = new PastContracts(contracts, association, exit);

    @AggregateMember
    final Flags flags = new Flags();

    @AggregateMember
    final ProducedDocuments documents = new ProducedDocuments();

    @AggregateMember
    final JoinedFiles joinedFiles = new JoinedFiles(contracts::inTime, contracts::inTimeWithout, association);

    @AggregateMember
    final Aside aside = new Aside(contracts::inTime, association, joinedFiles);

    private Membership() {}

    private Crossings crossings() {
        return new Crossings(contracts, cesas, employments, association, exit);
    }

    private PastPartings pastPartings() {
        return new PastPartings(contracts, employments, association, terms);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RegisterMembership command) {
        apply(new MembershipRegistered(
                command.membershipId(), command.personId(), command.territory(), command.registeredOn()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RegisterOrganisation command) {
        Organisation.register(command);
    }

    /** Before anything else: of a file joined to another nothing is recorded but that they are parted. */
    @CommandHandlerInterceptor
    void before(Object any) {
        if (!(any instanceof PartFrom)) aside.requireStandingAlone();
    }

    @CommandHandlerInterceptor
    void before(JoiningCommand files) {
        organisation.requireNaturalPerson();
    }

    /** Before any of its parts decides: what follows is asked of people alone. */
    @CommandHandlerInterceptor
    void before(MembershipCommand contract) {
        organisation.requireNaturalPerson();
    }

    @CommandHandlerInterceptor
    void before(EmploymentCommand employment) {
        organisation.requireNaturalPerson();
    }

    @CommandHandlerInterceptor
    void before(IntegrationCommand step) {
        organisation.requireNaturalPerson();
    }

    @CommandHandlerInterceptor
    void before(TermsCommand words) {
        organisation.requireNaturalPerson();
    }

    @CommandHandlerInterceptor
    void before(LeaveCooperative exit) {
        organisation.requireExitOf(exit.kind());
    }

    @CommandHandlerInterceptor
    void before(RecordPastExit exit) {
        organisation.requireExitOf(exit.kind());
    }

    @EventSourcingHandler
    void on(MembershipRegistered event) {
        id = event.membershipId();
    }

    @EventSourcingHandler
    void on(OrganisationRegistered event) {
        id = event.membershipId();
    }
}
