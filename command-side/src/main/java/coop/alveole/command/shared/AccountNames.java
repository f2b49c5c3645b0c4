package coop.alveole.command.shared;

import coop.alveole.domain.shared.AccountId;
import java.util.Map;

/** How accounts are called; names stand outside the record and enter no fact. Ops answers. */
public interface AccountNames {
    /** The name each account signs in with, else the one it was invited under; a program has none. */
    Map<AccountId, String> all();
}
