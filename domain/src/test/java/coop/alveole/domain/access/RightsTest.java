package coop.alveole.domain.access;

import static coop.alveole.domain.access.AccountTest.*;
import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.*;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.TokenId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RightsTest {
    static final LocalDate REVOKED = OPENED.plusDays(30);
    static final RoleGranted ADVISOR = new RoleGranted(BRUNO, Role.ADVISOR, IN_TOURS, FROM_NOW_ON);
    static final DateRange DAYS = new DateRange(OPENED, OPENED.plusDays(90));
    static final TokenIssued ISSUED = new TokenIssued(BRUNO, TOKEN, EXPORT, TokenRight.READ, DAYS);
    static final RoleRevoked NO_LONGER = new RoleRevoked(BRUNO, Role.ADVISOR, REVOKED);

    @Test
    void withoutARoleOnlyWhatIsOpenToAnyoneIsOpen() {
        var none = given(ACCOUNT);
        assertThat(none.may(Access.ANYONE, OPENED)).isTrue();
        assertThat(none.may(Access.SIGNED_IN, OPENED)).isFalse();
        assertThat(none.scopes(Access.ANYONE, OPENED)).isEmpty();
    }

    @Test
    void aRoleOpensWhatIsItsOwnFromItsFirstDayOn() {
        var advisor = given(ACCOUNT, ADVISOR);
        assertThat(advisor.may(Access.READ_MEMBERS, OPENED)).isTrue();
        assertThat(advisor.may(Access.READ_MEMBERS, OPENED.minusDays(1))).isFalse();
        assertThat(advisor.may(Access.SIGN_CONTRACT, OPENED)).isFalse();
    }

    @Test
    void theScopesOfAnAccessAreThoseOfTheRolesThatOpenIt() {
        var both = given(ACCOUNT, ADVISOR, new RoleGranted(BRUNO, Role.ENTREPRENEUR, OWN, FROM_NOW_ON), ADMIN);
        assertThat(both.scopes(Access.READ_MEMBERS, OPENED)).containsExactlyInAnyOrder(IN_TOURS, OWN, HOUSE);
        assertThat(both.scopes(Access.SIGN_CONTRACT, OPENED)).containsExactly(HOUSE);
        assertThat(both.scopes(Access.READ_MEMBERS, OPENED.minusDays(1))).isEmpty();
    }

    @Test
    void aRevokedRoleIsOverOnThatDayAndHeldTheDayBefore() {
        var revoked = given(ACCOUNT, ADVISOR, ADMIN, NO_LONGER);
        assertThat(revoked.roles(REVOKED.minusDays(1))).containsExactlyInAnyOrder(Role.ADVISOR, Role.ADMIN_TEAM);
        assertThat(revoked.roles(REVOKED)).containsExactly(Role.ADMIN_TEAM);
    }

    @Test
    void aGrantThatHadNotBegunOrThatHadEndedIsNotLengthenedByARevocation() {
        var later = new RoleGranted(BRUNO, Role.ADVISOR, IN_TOURS, DateRange.startingOn(REVOKED));
        var before = new RoleGranted(BRUNO, Role.ADVISOR, IN_TOURS, new DateRange(OPENED, REVOKED.minusDays(5)));
        var revoked = given(ACCOUNT, later, before, NO_LONGER);
        assertThat(revoked.roles(REVOKED)).isEmpty();
        assertThat(revoked.roles(REVOKED.minusDays(5))).isEmpty();
        assertThat(revoked.roles(REVOKED.minusDays(6))).containsExactly(Role.ADVISOR);
    }

    @Test
    void aRoleGrantedAgainAfterwardsHolds() {
        var again = new RoleGranted(BRUNO, Role.ADVISOR, IN_TOURS, DateRange.startingOn(REVOKED.plusDays(9)));
        var rights = given(ACCOUNT, ADVISOR, NO_LONGER, again);
        assertThat(rights.roles(REVOKED.plusDays(8))).isEmpty();
        assertThat(rights.roles(REVOKED.plusDays(9))).containsExactly(Role.ADVISOR);
    }

    @Test
    void aTokenIsAcceptedFromItsIssueToItsLastDay() {
        assertThat(given(ACCOUNT).accept(TOKEN, OPENED)).isFalse();
        assertThat(given(ACCOUNT, ISSUED).accept(TOKEN, OPENED.plusDays(89))).isTrue();
        assertThat(given(ACCOUNT, ISSUED).accept(TOKEN, OPENED.plusDays(90))).isFalse();
    }

    @Test
    void aRevokedTokenIsRefusedFromThatDayOn() {
        var revoked = given(ACCOUNT, ISSUED, new TokenRevoked(BRUNO, TOKEN, REVOKED));
        assertThat(revoked.accept(TOKEN, REVOKED.minusDays(1))).isTrue();
        assertThat(revoked.accept(TOKEN, REVOKED)).isFalse();
    }

    @Test
    void aTokenDiesWithARoleOfItsAccountEvenIfTheRoleComesBack() {
        var back = given(ACCOUNT, ADVISOR, ISSUED, NO_LONGER, ADVISOR);
        assertThat(back.accept(TOKEN, REVOKED)).isFalse();
        var another = new TokenId("token-" + uuid("e"));
        assertThat(given(ACCOUNT, NO_LONGER, new TokenIssued(BRUNO, another, EXPORT, TokenRight.READ, DAYS))
                        .accept(another, REVOKED))
                .isTrue();
    }

    static Rights given(AccountEvent... events) {
        var rights = Rights.NONE;
        for (var event : events) rights = rights.with(event);
        return rights;
    }
}
