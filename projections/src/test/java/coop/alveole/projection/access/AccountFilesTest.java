package coop.alveole.projection.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent;
import coop.alveole.domain.access.AccountEvent.*;
import coop.alveole.domain.access.Grant;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.ProposalId;
import coop.alveole.domain.shared.TokenId;
import coop.alveole.projection.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AccountFilesTest {
    static final AccountId BRUNO = new AccountId("account-00000000-0000-4000-8000-00000000000b");
    static final AccountId CHLOE = new AccountId("account-00000000-0000-4000-8000-00000000000c");
    static final ProposalId PROPOSAL = new ProposalId("proposal-00000000-0000-4000-8000-000000000001");
    static final TokenId TOKEN = new TokenId("token-00000000-0000-4000-8000-000000000002");
    static final LocalDate OPENED = LocalDate.of(2026, 1, 5);
    static final LocalDate REVOKED = OPENED.plusDays(30);
    static final DateRange QUARTER = new DateRange(OPENED, OPENED.plusDays(90));
    static final Grant ADVISOR =
            new Grant(Role.ADVISOR, new Scope.OfTerritory(new Label("Tours")), DateRange.startingOn(OPENED));
    static final AccountOpened ACCOUNT = new AccountOpened(BRUNO, AccountKind.PERSON, OPENED);
    static final RoleGranted GRANTED = new RoleGranted(BRUNO, ADVISOR.role(), ADVISOR.scope(), ADVISOR.during());
    static final TokenIssued ISSUED = new TokenIssued(BRUNO, TOKEN, new Label("tableur"), TokenRight.READ, QUARTER);

    @Test
    void aRoleIsShownUntilTheDayItIsRevoked() {
        var file = given(ACCOUNT, GRANTED, new RoleRevoked(BRUNO, Role.ADVISOR, REVOKED));
        assertThat(file.grantsFrom(REVOKED.minusDays(1))).hasSize(1);
        assertThat(file.grantsFrom(REVOKED)).isEmpty();
        assertThat(file.version()).isEqualTo(2);
    }

    @Test
    void aTokenIsShownWithTheDayFromWhichItIsWorthNothing() {
        var file = given(ACCOUNT, ISSUED, new TokenRevoked(BRUNO, TOKEN, REVOKED));
        var token = file.tokens().getFirst();
        assertThat(token.during()).isEqualTo(QUARTER);
        assertThat(file.accepts(token, REVOKED.minusDays(1))).isTrue();
        assertThat(file.accepts(token, REVOKED)).isFalse();
    }

    @Test
    void aProposalIsShownUntilItIsAnswered() {
        var proposed =
                new RoleProposed(BRUNO, PROPOSAL, ADVISOR.role(), ADVISOR.scope(), ADVISOR.during(), CHLOE, OPENED);
        assertThat(given(ACCOUNT, proposed).proposals())
                .containsExactly(new AccountFile.Proposal(PROPOSAL, ADVISOR, CHLOE, OPENED));
        assertThat(given(ACCOUNT, new ResetProposed(BRUNO, PROPOSAL, CHLOE, OPENED))
                        .proposals())
                .containsExactly(new AccountFile.Proposal(PROPOSAL, null, CHLOE, OPENED));
        assertThat(given(ACCOUNT, proposed, new ProposalConfirmed(BRUNO, PROPOSAL, CHLOE, OPENED), GRANTED)
                        .proposals())
                .isEmpty();
        assertThat(given(ACCOUNT, proposed, new ProposalDeclined(BRUNO, PROPOSAL, OPENED))
                        .proposals())
                .isEmpty();
    }

    @Test
    void theFileIsThatOfOneAccount() {
        assertThat(new AccountFiles().keys(ACCOUNT)).containsExactly(BRUNO.value());
        assertThat(new AccountFiles().keys("something else")).isEmpty();
        assertThat(given(new AccountOpened(BRUNO, AccountKind.SOFTWARE, OPENED), new LinkIssued(BRUNO, OPENED)))
                .isEqualTo(new AccountFile(
                        BRUNO.value(),
                        AccountKind.SOFTWARE,
                        OPENED,
                        coop.alveole.domain.access.Rights.NONE,
                        List.of(),
                        List.of(),
                        1));
    }

    private static AccountFile given(AccountEvent... events) {
        return Objects.requireNonNull(
                Folding.fold(new AccountFiles(), List.of(events)).get(BRUNO.value()));
    }
}
