package coop.alveole.command.shared;

import coop.alveole.domain.shared.AccountId;
import org.jspecify.annotations.Nullable;

/** Links that set a password once (premiers liens). Their secret is told to who asks, and kept nowhere; ops answers. */
public interface FirstLinks {
    /** The path to open; earlier unused links of this account are void. A proposed sign-in name stands in its form. */
    String of(AccountId account, @Nullable String signInName);

    /** The path that an invitation by mail brings: it waits seven days, for whoever reads their mails on Monday. */
    String ofInvitation(AccountId account);
}
