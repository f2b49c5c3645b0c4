package coop.alveole.command.shared;

import coop.alveole.domain.shared.AccountId;
import java.util.Optional;

/** Invitations by mail. Addresses stand outside the record and enter no fact; ops answers. */
public interface InvitationMails {
    /** Whether anything leaves the house now. */
    boolean leave();

    /** One plain address, in its form; empty for what no mail can be sent to. */
    Optional<String> address(String typed);

    /** Whether an account reads its mails there already. */
    boolean isKnown(String address);

    /** Whether it is this one. */
    boolean isAccountOf(AccountId account, String address);

    /** Whether the invitation of this account was seen through: an address is kept for it, or it has come in. */
    boolean isInvited(AccountId account);

    /** Where this account will read its mails, until its owner says so; kept outside the record. */
    void keep(AccountId account, String address);

    /** Once to each account, however often it is asked: a link by which a password is chosen. */
    void send(AccountId account);
}
