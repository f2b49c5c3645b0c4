package coop.alveole.domain.access;

import coop.alveole.domain.access.AccountEvent.AccountKind;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.ProposalId;
import coop.alveole.domain.shared.TokenId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of one account. */
public sealed interface AccountCommand {
    @TargetAggregateIdentifier
    AccountId accountId();

    record OpenAccount(AccountId accountId, AccountKind kind, LocalDate openedOn) implements AccountCommand {}

    /** Opens an account whose owner chooses a password by a link. */
    record InviteToAccount(AccountId accountId, LocalDate invitedOn) implements AccountCommand {}

    /**
     * Set-up, and nothing else: the program gives the first account of a house its roles, on the whole house and without
     * an end, because nobody is there yet to give them.
     */
    record GrantFirstRoles(AccountId accountId, List<Role> roles, LocalDate from) implements AccountCommand {}

    /**
     * Gives a role; where two people must agree it is only proposed, under {@code proposalId}. {@code asked.by} is the
     * account that asks: nobody grants to itself.
     */
    record GrantRole(AccountId accountId, Role role, Scope scope, DateRange during, Asked asked)
            implements AccountCommand {}

    record RevokeRole(AccountId accountId, Role role, LocalDate revokedOn, AccountId revokedBy)
            implements AccountCommand {}

    /** A new password for somebody who lost theirs; proposed only, as a role is, when they hold a guarded one. */
    record ResetPassword(AccountId accountId, Asked asked) implements AccountCommand {}

    record ConfirmProposal(AccountId accountId, ProposalId proposalId, AccountId confirmedBy, LocalDate confirmedOn)
            implements AccountCommand {}

    record DeclineProposal(AccountId accountId, ProposalId proposalId, LocalDate declinedOn)
            implements AccountCommand {}

    record IssueLink(AccountId accountId, LocalDate issuedOn) implements AccountCommand {}

    record IssueToken(AccountId accountId, TokenId tokenId, Label name, TokenRight right, DateRange during)
            implements AccountCommand {}

    record RevokeToken(AccountId accountId, TokenId tokenId, LocalDate revokedOn) implements AccountCommand {}

    /** By whom and when something is asked, how many people that takes, and the name of the proposal it may become. */
    record Asked(AccountId by, LocalDate on, Oversight oversight, ProposalId proposalId) {}
}
