package coop.alveole.domain.access;

import static coop.alveole.domain.access.AccountRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.access.AccountCommand.*;
import coop.alveole.domain.access.AccountEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DateRange;
import java.util.List;
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

    /** A role taken away leaves no grant behind, but the account has had its first one. */
    private boolean hasHadARole = false;

    private Account() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(OpenAccount command) {
        apply(new AccountOpened(command.accountId(), command.kind(), command.openedOn()));
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

    @CommandHandler
    void handle(GrantRole command) {
        NOT_TO_ONESELF.require(!command.grantedBy().equals(id), "accountId");
        var grant = new Grant(command.role(), command.scope(), command.during());
        grant.requireLawful();
        ROLE_NOT_YET_GRANTED.require(
                !rights.cover(grant), "role", grant.during().from());
        grant(grant);
    }

    @CommandHandler
    void handle(RevokeRole command) {
        NOT_TO_ONESELF.require(!command.revokedBy().equals(id), "accountId");
        ROLE_GRANTED.require(rights.last(command.role(), command.revokedOn()), "role", command.revokedOn());
        apply(new RoleRevoked(id, command.role(), command.revokedOn()));
    }

    @CommandHandler
    void handle(IssueLink command) {
        LINK_FOR_A_PERSON.require(kind == AccountKind.PERSON, "accountId");
        apply(new LinkIssued(id, command.issuedOn()));
    }

    @CommandHandler
    void handle(IssueToken command) {
        var limit = command.during().from().plusDays(DAYS_OF_A_TOKEN);
        boolean ends = command.during().end().map(end -> !end.isAfter(limit)).orElse(false);
        TOKEN_WITHIN_A_YEAR.require(ends, "during", limit.minusDays(1));
        apply(new TokenIssued(id, command.tokenId(), command.name(), command.right(), command.during()));
    }

    @EventSourcingHandler
    void on(AccountEvent event) {
        id = event.accountId();
        rights = rights.with(event);
        switch (event) {
            case AccountOpened e -> kind = e.kind();
            case RoleGranted _ -> hasHadARole = true;
            case RoleRevoked _, LinkIssued _, TokenIssued _ -> {}
        }
    }

    private void grant(Grant grant) {
        apply(new RoleGranted(id, grant.role(), grant.scope(), grant.during()));
    }
}
