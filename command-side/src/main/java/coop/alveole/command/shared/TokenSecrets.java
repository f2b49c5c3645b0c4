package coop.alveole.command.shared;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.TokenId;
import java.time.LocalDate;

/** Secrets of accesses for programs. Told once to who asks, kept nowhere but as a hash; ops answers. */
public interface TokenSecrets {
    /** Worth nothing from {@code until} on. */
    String issue(TokenId id, AccountId account, TokenRight right, LocalDate until);
}
