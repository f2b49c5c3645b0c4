package coop.alveole.domain.access;

import static coop.alveole.domain.access.AccountRule.*;
import static coop.alveole.domain.access.AccountTest.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.access.AccountCommand.*;
import coop.alveole.domain.access.AccountEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.ProposalId;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What takes two people, once the house has two who manage access. */
class AccountProposalsTest {
    static final AccountId DAVID = new AccountId("account-" + uuid("e"));
    static final ProposalId FIRST = new ProposalId("proposal-" + uuid("1"));
    static final ProposalId SECOND = new ProposalId("proposal-" + uuid("2"));
    static final LocalDate NEXT_DAY = OPENED.plusDays(1);
    static final RoleProposed ROLE = new RoleProposed(BRUNO, FIRST, Role.ACCOUNTANT, HOUSE, FROM_NOW_ON, CHLOE, OPENED);
    static final RoleGranted ACCOUNTANT = new RoleGranted(BRUNO, Role.ACCOUNTANT, HOUSE, FROM_NOW_ON);
    static final ResetProposed RESET = new ResetProposed(BRUNO, FIRST, CHLOE, OPENED);

    final AggregateTestFixture<Account> account = new AggregateTestFixture<>(Account.class);

    private static Asked byTwo(AccountId asking, ProposalId proposal) {
        return new Asked(asking, OPENED, Oversight.BY_TWO, proposal);
    }

    private static Asked alone(AccountId asking) {
        return new Asked(asking, OPENED, Oversight.ALONE, FIRST);
    }

    @Nested
    class OfARole {
        @Test
        void aGuardedRoleIsProposedWhereTwoMustAgree() {
            account.given(ACCOUNT)
                    .when(new GrantRole(BRUNO, Role.ACCOUNTANT, HOUSE, FROM_NOW_ON, byTwo(CHLOE, FIRST)))
                    .expectEvents(ROLE);
        }

        @Test
        void whoeverManagesAccessAloneGivesIt() {
            account.given(ACCOUNT)
                    .when(new GrantRole(BRUNO, Role.ACCOUNTANT, HOUSE, FROM_NOW_ON, alone(CHLOE)))
                    .expectEvents(ACCOUNTANT);
        }

        @Test
        void anyOtherRoleTakesOnePerson() {
            account.given(ACCOUNT)
                    .when(new GrantRole(BRUNO, Role.ADMIN_TEAM, HOUSE, FROM_NOW_ON, byTwo(CHLOE, FIRST)))
                    .expectEvents(ADMIN);
        }

        @Test
        void refusesToProposeARoleToOneself() {
            account.given(ACCOUNT)
                    .when(new GrantRole(BRUNO, Role.ACCOUNTANT, HOUSE, FROM_NOW_ON, byTwo(BRUNO, FIRST)))
                    .expectNoEvents()
                    .expectException(Refused.by(NOT_TO_ONESELF, "accountId"));
        }

        @Test
        void refusesToProposeAnAuditorForNinetyOneDays() {
            var tooLong = new DateRange(OPENED, OPENED.plusDays(91));
            account.given(ACCOUNT)
                    .when(new GrantRole(BRUNO, Role.AUDITOR, HOUSE, tooLong, byTwo(CHLOE, FIRST)))
                    .expectNoEvents()
                    .expectException(Refused.by(AUDITOR_WITHIN_NINETY_DAYS, "during", OPENED.plusDays(89)));
        }

        @Test
        void refusesASecondProposalOfTheSameRoleWhileTheFirstWaits() {
            account.given(ACCOUNT, ROLE)
                    .when(new GrantRole(BRUNO, Role.ACCOUNTANT, HOUSE, FROM_NOW_ON, byTwo(DAVID, SECOND)))
                    .expectNoEvents()
                    .expectException(Refused.by(PROPOSED_ONCE, "role", OPENED));
            account.given(ACCOUNT, ROLE)
                    .when(new GrantRole(BRUNO, Role.CO_MANAGER, HOUSE, FROM_NOW_ON, byTwo(DAVID, SECOND)))
                    .expectEvents(new RoleProposed(BRUNO, SECOND, Role.CO_MANAGER, HOUSE, FROM_NOW_ON, DAVID, OPENED));
        }

        @Test
        void aSecondPersonConfirmsIt() {
            account.given(ACCOUNT, ROLE)
                    .when(new ConfirmProposal(BRUNO, FIRST, DAVID, NEXT_DAY))
                    .expectEvents(new ProposalConfirmed(BRUNO, FIRST, DAVID, NEXT_DAY), ACCOUNTANT);
        }

        @Test
        void refusesThatWhoProposedConfirms() {
            account.given(ACCOUNT, ROLE)
                    .when(new ConfirmProposal(BRUNO, FIRST, CHLOE, NEXT_DAY))
                    .expectNoEvents()
                    .expectException(Refused.by(CONFIRMED_BY_A_SECOND, "proposalId"));
        }

        @Test
        void refusesThatWhoReceivesConfirms() {
            account.given(ACCOUNT, ROLE)
                    .when(new ConfirmProposal(BRUNO, FIRST, BRUNO, NEXT_DAY))
                    .expectNoEvents()
                    .expectException(Refused.by(CONFIRMED_BY_A_SECOND, "proposalId"));
        }

        @Test
        void refusesToConfirmWhatHasBeenGivenMeanwhile() {
            account.given(ACCOUNT, ROLE, ACCOUNTANT)
                    .when(new ConfirmProposal(BRUNO, FIRST, DAVID, NEXT_DAY))
                    .expectNoEvents()
                    .expectException(Refused.by(ROLE_NOT_YET_GRANTED, "role", OPENED));
        }

        @Test
        void refusesToConfirmTwiceOrWhatWasDeclinedOrNeverProposed() {
            account.given(ACCOUNT, ROLE, new ProposalConfirmed(BRUNO, FIRST, DAVID, OPENED), ACCOUNTANT)
                    .when(new ConfirmProposal(BRUNO, FIRST, DAVID, NEXT_DAY))
                    .expectNoEvents()
                    .expectException(Refused.by(PROPOSAL_PENDING, "proposalId"));
            account.given(ACCOUNT, ROLE, new ProposalDeclined(BRUNO, FIRST, OPENED))
                    .when(new ConfirmProposal(BRUNO, FIRST, DAVID, NEXT_DAY))
                    .expectNoEvents()
                    .expectException(Refused.by(PROPOSAL_PENDING, "proposalId"));
            account.given(ACCOUNT, ROLE)
                    .when(new ConfirmProposal(BRUNO, SECOND, DAVID, NEXT_DAY))
                    .expectNoEvents()
                    .expectException(Refused.by(PROPOSAL_PENDING, "proposalId"));
        }

        @Test
        void aProposalIsDeclinedOrTakenBackOnce() {
            var declined = new ProposalDeclined(BRUNO, FIRST, NEXT_DAY);
            account.given(ACCOUNT, ROLE)
                    .when(new DeclineProposal(BRUNO, FIRST, NEXT_DAY))
                    .expectEvents(declined);
            account.given(ACCOUNT, ROLE, declined)
                    .when(new DeclineProposal(BRUNO, FIRST, NEXT_DAY))
                    .expectNoEvents()
                    .expectException(Refused.by(PROPOSAL_PENDING, "proposalId"));
        }
    }

    @Nested
    class OfAPassword {
        @Test
        void ofWhoHoldsNoGuardedRoleItIsResetByOnePerson() {
            account.given(ACCOUNT, ADMIN)
                    .when(new ResetPassword(BRUNO, byTwo(CHLOE, FIRST)))
                    .expectEvents(new PasswordReset(BRUNO, CHLOE, OPENED));
        }

        @Test
        void ofWhoHoldsAGuardedRoleItIsProposedFirst() {
            account.given(ACCOUNT, ACCOUNTANT)
                    .when(new ResetPassword(BRUNO, byTwo(CHLOE, FIRST)))
                    .expectEvents(RESET);
            account.given(ACCOUNT, ACCOUNTANT)
                    .when(new ResetPassword(BRUNO, alone(CHLOE)))
                    .expectEvents(new PasswordReset(BRUNO, CHLOE, OPENED));
        }

        @Test
        void onceTheGuardedRoleIsOverOnePersonResetsIt() {
            account.given(ACCOUNT, ACCOUNTANT, new RoleRevoked(BRUNO, Role.ACCOUNTANT, OPENED))
                    .when(new ResetPassword(BRUNO, byTwo(CHLOE, FIRST)))
                    .expectEvents(new PasswordReset(BRUNO, CHLOE, OPENED));
        }

        @Test
        void aSecondPersonConfirmsTheReset() {
            account.given(ACCOUNT, ACCOUNTANT, RESET)
                    .when(new ConfirmProposal(BRUNO, FIRST, DAVID, NEXT_DAY))
                    .expectEvents(
                            new ProposalConfirmed(BRUNO, FIRST, DAVID, NEXT_DAY),
                            new PasswordReset(BRUNO, CHLOE, NEXT_DAY));
        }

        @Test
        void refusesASecondProposalOfAResetWhileTheFirstWaits() {
            account.given(ACCOUNT, ACCOUNTANT, RESET)
                    .when(new ResetPassword(BRUNO, byTwo(DAVID, SECOND)))
                    .expectNoEvents()
                    .expectException(Refused.by(PROPOSED_ONCE, "accountId", OPENED));
        }

        @Test
        void refusesAResetOfOneselfOrOfAProgram() {
            account.given(ACCOUNT)
                    .when(new ResetPassword(BRUNO, byTwo(BRUNO, FIRST)))
                    .expectNoEvents()
                    .expectException(Refused.by(NOT_TO_ONESELF, "accountId"));
            account.given(PROGRAM)
                    .when(new ResetPassword(BRUNO, byTwo(CHLOE, FIRST)))
                    .expectNoEvents()
                    .expectException(Refused.by(LINK_FOR_A_PERSON, "accountId"));
        }
    }
}
