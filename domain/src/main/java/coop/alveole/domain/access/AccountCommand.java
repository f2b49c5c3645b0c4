package coop.alveole.domain.access;

import coop.alveole.domain.access.AccountEvent.AccountKind;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.TokenId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of one account. */
public sealed interface AccountCommand {
    @TargetAggregateIdentifier
    AccountId accountId();

    record OpenAccount(AccountId accountId, AccountKind kind, LocalDate openedOn) implements AccountCommand {}

    /**
     * Set-up, and nothing else: the program gives the first account of a house its roles, on the whole house and without
     * an end, because nobody is there yet to give them.
     */
    record GrantFirstRoles(AccountId accountId, List<Role> roles, LocalDate from) implements AccountCommand {}

    /** {@code grantedBy} is the account that asks: nobody grants to itself. */
    record GrantRole(AccountId accountId, Role role, Scope scope, DateRange during, AccountId grantedBy)
            implements AccountCommand {}

    record RevokeRole(AccountId accountId, Role role, LocalDate revokedOn, AccountId revokedBy)
            implements AccountCommand {}

    record IssueLink(AccountId accountId, LocalDate issuedOn) implements AccountCommand {}

    record IssueToken(AccountId accountId, TokenId tokenId, Label name, TokenRight right, DateRange during)
            implements AccountCommand {}
}
