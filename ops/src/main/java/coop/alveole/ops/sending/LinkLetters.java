package coop.alveole.ops.sending;

import coop.alveole.command.sending.OurSending;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.ops.UuidIds;
import coop.alveole.ops.access.MailedLinks;
import coop.alveole.query.shared.Mails.Kind;
import coop.alveole.query.shared.Mails.Readiness;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Links that let in: their secret is made when the letter leaves, and stands in no file. */
@Component
class LinkLetters implements MailedLinks {
    private final OurSending ours;
    private final MailReadiness readiness;
    private final Outbox outbox;
    private final Postman postman;
    private final Clock clock;

    LinkLetters(OurSending ours, MailReadiness readiness, Outbox outbox, Postman postman, Clock clock) {
        this.ours = ours;
        this.readiness = readiness;
        this.outbox = outbox;
        this.postman = postman;
        this.clock = clock;
    }

    @Override
    public boolean leave() {
        return readiness.now() == Readiness.READY && ours.isOn();
    }

    @Override
    public void forPassword(AccountId account) {
        put(Kind.PASSWORD, "password", account);
    }

    @Override
    public void forSignIn(AccountId account) {
        put(Kind.SIGN_IN, "sign-in", account);
    }

    private void put(Kind kind, String about, AccountId account) {
        outbox.add(UuidIds.timeOrdered(clock), kind, about, account.value());
        postman.wake();
    }
}
