package coop.alveole.ops.sending;

import coop.alveole.command.shared.InvitationMails;
import coop.alveole.command.shared.NewIds;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.ops.access.Links;
import coop.alveole.ops.access.MailAddress;
import coop.alveole.ops.access.MailAddresses;
import coop.alveole.ops.access.MailAddresses.Trust;
import coop.alveole.ops.access.MailedLinks;
import coop.alveole.ops.access.Passwords;
import coop.alveole.query.shared.Mails.Kind;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Invitations on their way: the address is one that somebody else has said, until its owner says it. */
@Component
class InvitationLetters implements InvitationMails {
    private final MailedLinks mailed;
    private final MailAddresses addresses;
    private final Links links;
    private final Passwords passwords;
    private final Outbox outbox;
    private final Postman postman;
    private final NewIds ids;

    InvitationLetters(
            MailedLinks mailed,
            MailAddresses addresses,
            Links links,
            Passwords passwords,
            Outbox outbox,
            Postman postman,
            NewIds ids) {
        this.mailed = mailed;
        this.addresses = addresses;
        this.links = links;
        this.passwords = passwords;
        this.outbox = outbox;
        this.postman = postman;
        this.ids = ids;
    }

    @Override
    public boolean leave() {
        return mailed.leave();
    }

    @Override
    public Optional<String> address(String typed) {
        return MailAddress.read(typed).map(MailAddress::mailbox);
    }

    @Override
    public boolean isKnown(String address) {
        return !addresses.at(new MailAddress(address)).isEmpty();
    }

    @Override
    public boolean isAccountOf(AccountId account, String address) {
        return addresses.at(new MailAddress(address)).contains(account);
    }

    @Override
    public boolean isInvited(AccountId account) {
        return addresses.of(account).isPresent() || passwords.areSetFor(account);
    }

    @Override
    public void keep(AccountId account, String address) {
        addresses.keep(account, new MailAddress(address), Trust.PROPOSED);
        links.propose(account, address);
    }

    @Override
    public void send(AccountId account) {
        outbox.add(ids.of("mail", "invitation/" + account), Kind.INVITATION, "invitation", account.value());
        postman.wake();
    }
}
