package coop.alveole.domain.access;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.ProposalId;
import coop.alveole.domain.shared.TokenId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What happened to one account. No name, address or secret is ever in it. */
public sealed interface AccountEvent {
    AccountId accountId();

    LocalDate effectiveOn();

    @Revision("1")
    record AccountOpened(AccountId accountId, AccountKind kind, LocalDate openedOn) implements AccountEvent {
        @Override
        public LocalDate effectiveOn() {
            return openedOn;
        }
    }

    /** Who uses an account. */
    enum AccountKind {
        PERSON,
        /** A program (accès pour logiciels). */
        SOFTWARE
    }

    @Revision("1")
    record RoleGranted(AccountId accountId, Role role, Scope scope, DateRange during) implements AccountEvent {
        @Override
        public LocalDate effectiveOn() {
            return during.from();
        }
    }

    /** Every grant of this role ends; the day given is the first without it. */
    @Revision("1")
    record RoleRevoked(AccountId accountId, Role role, LocalDate revokedOn) implements AccountEvent {
        @Override
        public LocalDate effectiveOn() {
            return revokedOn;
        }
    }

    /** A link was made that sets the password once. */
    @Revision("1")
    record LinkIssued(AccountId accountId, LocalDate issuedOn) implements AccountEvent {
        @Override
        public LocalDate effectiveOn() {
            return issuedOn;
        }
    }

    /** A token was made; its secret is in no event. It is worth nothing from {@code during.until} on. */
    @Revision("1")
    record TokenIssued(AccountId accountId, TokenId tokenId, Label name, TokenRight right, DateRange during)
            implements AccountEvent {
        @Override
        public LocalDate effectiveOn() {
            return during.from();
        }
    }

    /** Whoever it was lost to, the token opens nothing from that day on. */
    @Revision("1")
    record TokenRevoked(AccountId accountId, TokenId tokenId, LocalDate revokedOn) implements AccountEvent {
        @Override
        public LocalDate effectiveOn() {
            return revokedOn;
        }
    }

    /** One of those who manage access proposes a role that two must agree on; nothing is given yet. */
    @Revision("1")
    record RoleProposed(
            AccountId accountId,
            ProposalId proposalId,
            Role role,
            Scope scope,
            DateRange during,
            AccountId proposedBy,
            LocalDate proposedOn)
            implements AccountEvent {
        @Override
        public LocalDate effectiveOn() {
            return proposedOn;
        }
    }

    @Revision("1")
    record ResetProposed(AccountId accountId, ProposalId proposalId, AccountId proposedBy, LocalDate proposedOn)
            implements AccountEvent {
        @Override
        public LocalDate effectiveOn() {
            return proposedOn;
        }
    }

    /** A second person agrees; what was proposed is recorded beside it. */
    @Revision("1")
    record ProposalConfirmed(AccountId accountId, ProposalId proposalId, AccountId confirmedBy, LocalDate confirmedOn)
            implements AccountEvent {
        @Override
        public LocalDate effectiveOn() {
            return confirmedOn;
        }
    }

    /** Declined by another, or taken back by who proposed it. */
    @Revision("1")
    record ProposalDeclined(AccountId accountId, ProposalId proposalId, LocalDate declinedOn) implements AccountEvent {
        @Override
        public LocalDate effectiveOn() {
            return declinedOn;
        }
    }

    /** A password may be chosen anew; its owner is shown so at the next sign-in. */
    @Revision("1")
    record PasswordReset(AccountId accountId, AccountId askedBy, LocalDate resetOn) implements AccountEvent {
        @Override
        public LocalDate effectiveOn() {
            return resetOn;
        }
    }

    /** What a token may do, within the roles of its account. */
    enum TokenRight {
        READ,
        READ_AND_WRITE
    }
}
