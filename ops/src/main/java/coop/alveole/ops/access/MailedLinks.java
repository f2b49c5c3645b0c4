package coop.alveole.ops.access;

import coop.alveole.domain.shared.AccountId;

/** Links that let in, sent to the address of their owner; the outbox answers. */
public interface MailedLinks {
    /** Whether anything leaves the house now. */
    boolean leave();

    /** A link by which a new password is chosen, once, within thirty minutes of its leaving. */
    void forPassword(AccountId account);

    /** A link that signs in, once, within fifteen minutes of its leaving. */
    void forSignIn(AccountId account);
}
