package coop.alveole.domain.access;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.Label;
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

    /** What a token may do, within the roles of its account. */
    enum TokenRight {
        READ,
        READ_AND_WRITE
    }
}
