package coop.alveole.domain.access;

import static coop.alveole.domain.access.AccountRule.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.access.AccountCommand.*;
import coop.alveole.domain.access.AccountEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.ProposalId;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.TokenId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AccountTest {
    static final LocalDate OPENED = LocalDate.of(2026, 1, 5);
    static final DateRange FROM_NOW_ON = DateRange.startingOn(OPENED);
    static final Scope HOUSE = new Scope.House();
    static final Scope IN_TOURS = new Scope.OfTerritory(TOURS);
    static final Scope OWN = new Scope.Own(AMINA);
    static final AccountOpened ACCOUNT = new AccountOpened(BRUNO, AccountKind.PERSON, OPENED);
    static final AccountOpened PROGRAM = new AccountOpened(BRUNO, AccountKind.SOFTWARE, OPENED);
    static final RoleGranted ADMIN = new RoleGranted(BRUNO, Role.ADMIN_TEAM, HOUSE, FROM_NOW_ON);

    final AggregateTestFixture<Account> account = new AggregateTestFixture<>(Account.class);

    @Test
    void anAccountIsOpened() {
        account.givenNoPriorActivity()
                .when(new OpenAccount(BRUNO, AccountKind.PERSON, OPENED))
                .expectEvents(ACCOUNT);
    }

    @Test
    void whoeverIsInvitedHasAnAccountAndALink() {
        account.givenNoPriorActivity()
                .when(new InviteToAccount(BRUNO, OPENED))
                .expectEvents(ACCOUNT, new LinkIssued(BRUNO, OPENED));
    }

    @Nested
    class AtSetUp {
        @Test
        void theProgramGivesTheFirstAccountItsRoles() {
            account.given(ACCOUNT)
                    .when(new GrantFirstRoles(BRUNO, List.of(Role.CO_MANAGER, Role.ACCESS_MANAGER), OPENED))
                    .expectEvents(
                            new RoleGranted(BRUNO, Role.CO_MANAGER, HOUSE, FROM_NOW_ON),
                            new RoleGranted(BRUNO, Role.ACCESS_MANAGER, HOUSE, FROM_NOW_ON));
        }

        @Test
        void refusesAnAccountThatHasHadARoleEvenIfItWasRevoked() {
            account.given(ACCOUNT, ADMIN, new RoleRevoked(BRUNO, Role.ADMIN_TEAM, OPENED))
                    .when(new GrantFirstRoles(BRUNO, List.of(Role.ACCESS_MANAGER), OPENED))
                    .expectNoEvents()
                    .expectException(Refused.by(FIRST_ROLES_ONCE, "accountId"));
        }

        @Test
        void givesNoRoleThatMayNotReachTheWholeHouseWithoutEnd() {
            account.given(ACCOUNT)
                    .when(new GrantFirstRoles(BRUNO, List.of(Role.CO_MANAGER, Role.ENTREPRENEUR), OPENED))
                    .expectNoEvents()
                    .expectException(Refused.by(SCOPE_WITHIN_THE_ROLE, "scope"));
        }
    }

    @Nested
    class Granting {
        @Test
        void aRoleIsGrantedBySomebodyElse() {
            account.given(ACCOUNT)
                    .when(new GrantRole(BRUNO, Role.ADMIN_TEAM, HOUSE, FROM_NOW_ON, by(CHLOE)))
                    .expectEvents(ADMIN);
        }

        @Test
        void refusesAGrantToOneself() {
            account.given(ACCOUNT)
                    .when(new GrantRole(BRUNO, Role.ADMIN_TEAM, HOUSE, FROM_NOW_ON, by(BRUNO)))
                    .expectNoEvents()
                    .expectException(Refused.by(NOT_TO_ONESELF, "accountId"));
        }

        @Test
        void anAuditorEntersForNinetyDays() {
            var ninety = new DateRange(OPENED, OPENED.plusDays(90));
            account.given(ACCOUNT)
                    .when(new GrantRole(BRUNO, Role.AUDITOR, HOUSE, ninety, by(CHLOE)))
                    .expectEvents(new RoleGranted(BRUNO, Role.AUDITOR, HOUSE, ninety));
        }

        @Test
        void refusesAnAuditorForNinetyOneDaysOrForEver() {
            var tooLong = new DateRange(OPENED, OPENED.plusDays(91));
            account.given(ACCOUNT)
                    .when(new GrantRole(BRUNO, Role.AUDITOR, HOUSE, tooLong, by(CHLOE)))
                    .expectNoEvents()
                    .expectException(Refused.by(AUDITOR_WITHIN_NINETY_DAYS, "during", OPENED.plusDays(89)));
            account.given(ACCOUNT)
                    .when(new GrantRole(BRUNO, Role.AUDITOR, HOUSE, FROM_NOW_ON, by(CHLOE)))
                    .expectNoEvents()
                    .expectException(Refused.by(AUDITOR_WITHIN_NINETY_DAYS, "during", OPENED.plusDays(89)));
        }

        @Test
        void anEntrepreneurReachesNoFurtherThanTheirOwnFile() {
            account.given(ACCOUNT)
                    .when(new GrantRole(BRUNO, Role.ENTREPRENEUR, OWN, FROM_NOW_ON, by(CHLOE)))
                    .expectEvents(new RoleGranted(BRUNO, Role.ENTREPRENEUR, OWN, FROM_NOW_ON));
            account.given(ACCOUNT)
                    .when(new GrantRole(BRUNO, Role.ENTREPRENEUR, IN_TOURS, FROM_NOW_ON, by(CHLOE)))
                    .expectNoEvents()
                    .expectException(Refused.by(SCOPE_WITHIN_THE_ROLE, "scope"));
        }

        @Test
        void anAdvisorReachesNoFurtherThanTheirTerritory() {
            account.given(ACCOUNT)
                    .when(new GrantRole(BRUNO, Role.ADVISOR, IN_TOURS, FROM_NOW_ON, by(CHLOE)))
                    .expectEvents(new RoleGranted(BRUNO, Role.ADVISOR, IN_TOURS, FROM_NOW_ON));
            account.given(ACCOUNT)
                    .when(new GrantRole(BRUNO, Role.ADVISOR, HOUSE, FROM_NOW_ON, by(CHLOE)))
                    .expectNoEvents()
                    .expectException(Refused.by(SCOPE_WITHIN_THE_ROLE, "scope"));
        }

        @Test
        void refusesAGrantThatAddsNothing() {
            var part = new DateRange(OPENED.plusDays(1), OPENED.plusDays(9));
            account.given(ACCOUNT, ADMIN)
                    .when(new GrantRole(BRUNO, Role.ADMIN_TEAM, HOUSE, part, by(CHLOE)))
                    .expectNoEvents()
                    .expectException(Refused.by(ROLE_NOT_YET_GRANTED, "role", part.from()));
        }

        @Test
        void grantsTheDaysThatWereNotCoveredYet() {
            var week = new DateRange(OPENED, OPENED.plusDays(7));
            var longer = new DateRange(OPENED, OPENED.plusDays(8));
            account.given(ACCOUNT, new RoleGranted(BRUNO, Role.ACCOUNTANT, HOUSE, week))
                    .when(new GrantRole(BRUNO, Role.ACCOUNTANT, HOUSE, longer, by(CHLOE)))
                    .expectEvents(new RoleGranted(BRUNO, Role.ACCOUNTANT, HOUSE, longer));
        }
    }

    @Nested
    class Revoking {
        @Test
        void aRoleIsRevokedBySomebodyElse() {
            account.given(ACCOUNT, ADMIN)
                    .when(new RevokeRole(BRUNO, Role.ADMIN_TEAM, OPENED.plusDays(1), CHLOE))
                    .expectEvents(new RoleRevoked(BRUNO, Role.ADMIN_TEAM, OPENED.plusDays(1)));
        }

        @Test
        void refusesToRevokeFromOneself() {
            account.given(ACCOUNT, ADMIN)
                    .when(new RevokeRole(BRUNO, Role.ADMIN_TEAM, OPENED, BRUNO))
                    .expectNoEvents()
                    .expectException(Refused.by(NOT_TO_ONESELF, "accountId"));
        }

        @Test
        void refusesToRevokeARoleThatIsNotGranted() {
            account.given(ACCOUNT, ADMIN)
                    .when(new RevokeRole(BRUNO, Role.CO_MANAGER, OPENED, CHLOE))
                    .expectNoEvents()
                    .expectException(Refused.by(ROLE_GRANTED, "role", OPENED));
        }

        @Test
        void aRoleIsRevokedOnItsLastDayAtTheLatest() {
            var until = OPENED.plusDays(7);
            var week = new RoleGranted(BRUNO, Role.ACCOUNTANT, HOUSE, new DateRange(OPENED, until));
            account.given(ACCOUNT, week)
                    .when(new RevokeRole(BRUNO, Role.ACCOUNTANT, until.minusDays(1), CHLOE))
                    .expectEvents(new RoleRevoked(BRUNO, Role.ACCOUNTANT, until.minusDays(1)));
            account.given(ACCOUNT, week)
                    .when(new RevokeRole(BRUNO, Role.ACCOUNTANT, until, CHLOE))
                    .expectNoEvents()
                    .expectException(Refused.by(ROLE_GRANTED, "role", until));
        }
    }

    @Nested
    class LinksAndTokens {
        @Test
        void aLinkIsForAPerson() {
            account.given(ACCOUNT).when(new IssueLink(BRUNO, OPENED)).expectEvents(new LinkIssued(BRUNO, OPENED));
            account.given(PROGRAM)
                    .when(new IssueLink(BRUNO, OPENED))
                    .expectNoEvents()
                    .expectException(Refused.by(LINK_FOR_A_PERSON, "accountId"));
        }

        @Test
        void aTokenLives365DaysAtMost() {
            account.given(PROGRAM)
                    .when(token(new DateRange(OPENED, OPENED.plusDays(365))))
                    .expectEvents(new TokenIssued(
                            BRUNO, TOKEN, EXPORT, TokenRight.READ, new DateRange(OPENED, OPENED.plusDays(365))));
            account.given(PROGRAM)
                    .when(token(new DateRange(OPENED, OPENED.plusDays(366))))
                    .expectNoEvents()
                    .expectException(Refused.by(TOKEN_WITHIN_A_YEAR, "during", OPENED.plusDays(364)));
            account.given(PROGRAM)
                    .when(token(FROM_NOW_ON))
                    .expectNoEvents()
                    .expectException(Refused.by(TOKEN_WITHIN_A_YEAR, "during", OPENED.plusDays(364)));
        }

        @Test
        void aTokenIsRevokedOnce() {
            var issued =
                    new TokenIssued(BRUNO, TOKEN, EXPORT, TokenRight.READ, new DateRange(OPENED, OPENED.plusDays(30)));
            var revoked = new TokenRevoked(BRUNO, TOKEN, OPENED.plusDays(29));
            account.given(PROGRAM, issued)
                    .when(new RevokeToken(BRUNO, TOKEN, OPENED.plusDays(29)))
                    .expectEvents(revoked);
            account.given(PROGRAM, issued, revoked)
                    .when(new RevokeToken(BRUNO, TOKEN, OPENED.plusDays(29)))
                    .expectNoEvents()
                    .expectException(Refused.by(TOKEN_IN_FORCE, "tokenId", OPENED.plusDays(29)));
            account.given(PROGRAM, issued)
                    .when(new RevokeToken(BRUNO, TOKEN, OPENED.plusDays(30)))
                    .expectNoEvents()
                    .expectException(Refused.by(TOKEN_IN_FORCE, "tokenId", OPENED.plusDays(30)));
            account.given(PROGRAM)
                    .when(new RevokeToken(BRUNO, TOKEN, OPENED))
                    .expectNoEvents()
                    .expectException(Refused.by(TOKEN_IN_FORCE, "tokenId", OPENED));
        }

        @Test
        void refusesATokenForAPerson() {
            account.given(ACCOUNT)
                    .when(token(new DateRange(OPENED, OPENED.plusDays(30))))
                    .expectNoEvents()
                    .expectException(Refused.by(TOKEN_FOR_SOFTWARE, "accountId"));
        }

        private static IssueToken token(DateRange during) {
            return new IssueToken(BRUNO, TOKEN, EXPORT, TokenRight.READ, during);
        }
    }

    private static Asked by(AccountId account) {
        return new Asked(account, OPENED, Oversight.ALONE, new ProposalId("proposal-" + uuid("e")));
    }

    static final TokenId TOKEN = new TokenId("token-" + uuid("f"));
    static final Label EXPORT = new Label("Export comptable");
}
