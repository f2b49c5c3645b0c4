package coop.alveole.domain.access;

import static coop.alveole.domain.access.AccountRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.access.AccountCommand.*;
import coop.alveole.domain.access.AccountEvent.*;
import coop.alveole.domain.access.Proposals.Pending;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.ProposalId;
import coop.alveole.domain.shared.RuleBroken;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** Decides what one account is given and loses; knows neither a name nor a secret. */
public final class Account {
    static final int DAYS_OF_A_TOKEN = 365;

    @AggregateIdentifier
    private AccountId id;

    private AccountKind kind = AccountKind.PERSON;
    private Rights rights = Rights.NONE;
    private Proposals proposals = Proposals.NONE;

    /** A role taken away leaves no grant behind, but the account has had its first one. */
    private boolean hasHadARole = false;

    private Account() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(OpenAccount command) {
        apply(new AccountOpened(command.accountId(), command.kind(), command.openedOn()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(InviteToAccount command) {
        apply(new AccountOpened(command.accountId(), AccountKind.PERSON, command.invitedOn()));
        apply(new LinkIssued(command.accountId(), command.invitedOn()));
    }

    @CommandHandler
    void handle(GrantFirstRoles command) {
        FIRST_ROLES_ONCE.require(!hasHadARole, "accountId");
        var during = DateRange.startingOn(command.from());
        List<Grant> grants = command.roles().stream()
                .map(role -> new Grant(role, new Scope.House(), during))
                .toList();
        grants.forEach(Grant::requireLawful);
        grants.forEach(this::grant);
    }

    /** A guarded role is proposed where two people must agree, and given where there is one. */
    @CommandHandler
    void handle(GrantRole command) {
        var asked = command.asked();
        NOT_TO_ONESELF.require(!asked.by().equals(id), "accountId");
        var grant = new Grant(command.role(), command.scope(), command.during());
        requireNew(grant);
        if (!grant.role().isGuarded() || asked.oversight() == Oversight.ALONE) {
            grant(grant);
            return;
        }
        requireNotProposed(proposals.ofRole(grant.role()), "role");
        apply(new RoleProposed(
                id, asked.proposalId(), grant.role(), grant.scope(), grant.during(), asked.by(), asked.on()));
    }

    @CommandHandler
    void handle(RevokeRole command) {
        apply(rights.revoking(id, command.role(), command.revokedOn(), command.revokedBy()));
    }

    @CommandHandler
    void handle(ResetPassword command) {
        var asked = command.asked();
        NOT_TO_ONESELF.require(!asked.by().equals(id), "accountId");
        LINK_FOR_A_PERSON.require(kind == AccountKind.PERSON, "accountId");
        if (!rights.areGuarded(asked.on()) || asked.oversight() == Oversight.ALONE) {
            apply(new PasswordReset(id, asked.by(), asked.on()));
            return;
        }
        requireNotProposed(proposals.ofReset(), "accountId");
        apply(new ResetProposed(id, asked.proposalId(), asked.by(), asked.on()));
    }

    @CommandHandler
    void handle(ConfirmProposal command) {
        var pending = pending(command.proposalId());
        boolean isASecond = !command.confirmedBy().equals(pending.proposedBy())
                && !command.confirmedBy().equals(id);
        CONFIRMED_BY_A_SECOND.require(isASecond, "proposalId");
        if (pending instanceof Pending.OfRole of) requireNew(of.grant());
        apply(new ProposalConfirmed(id, command.proposalId(), command.confirmedBy(), command.confirmedOn()));
        switch (pending) {
            case Pending.OfRole of -> grant(of.grant());
            case Pending.OfReset of -> apply(new PasswordReset(id, of.proposedBy(), command.confirmedOn()));
        }
    }

    @CommandHandler
    void handle(DeclineProposal command) {
        pending(command.proposalId());
        apply(new ProposalDeclined(id, command.proposalId(), command.declinedOn()));
    }

    @CommandHandler
    void handle(IssueLink command) {
        LINK_FOR_A_PERSON.require(kind == AccountKind.PERSON, "accountId");
        apply(new LinkIssued(id, command.issuedOn()));
    }

    @CommandHandler
    void handle(IssueToken command) {
        TOKEN_FOR_SOFTWARE.require(kind == AccountKind.SOFTWARE, "accountId");
        var limit = command.during().from().plusDays(DAYS_OF_A_TOKEN);
        boolean ends = command.during().end().map(end -> !end.isAfter(limit)).orElse(false);
        TOKEN_WITHIN_A_YEAR.require(ends, "during", limit.minusDays(1));
        apply(new TokenIssued(id, command.tokenId(), command.name(), command.right(), command.during()));
    }

    @CommandHandler
    void handle(RevokeToken command) {
        apply(rights.revoking(id, command.tokenId(), command.revokedOn()));
    }

    @EventSourcingHandler
    void on(AccountEvent event) {
        id = event.accountId();
        rights = rights.with(event);
        proposals = proposals.with(event);
        if (event instanceof AccountOpened opened) kind = opened.kind();
        hasHadARole = hasHadARole || event instanceof RoleGranted;
    }

    private void grant(Grant grant) {
        apply(new RoleGranted(id, grant.role(), grant.scope(), grant.during()));
    }

    private void requireNew(Grant grant) {
        grant.requireLawful();
        ROLE_NOT_YET_GRANTED.require(
                !rights.cover(grant), "role", grant.during().from());
    }

    private static void requireNotProposed(Optional<Pending> already, String field) {
        already.ifPresent(pending -> {
            throw new RuleBroken(PROPOSED_ONCE, field, pending.proposedOn());
        });
    }

    private Pending pending(ProposalId proposal) {
        return proposals.find(proposal).orElseThrow(() -> new RuleBroken(PROPOSAL_PENDING, "proposalId"));
    }
}
