package coop.alveole.ops.access;

import coop.alveole.command.shared.AccessManagers;
import coop.alveole.domain.access.Oversight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.shared.AccountId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Whoever asks for a link at the door is written to where they said they read their mails. Everything is done after the
 * answer, so that it takes the same time whether the name is known or not.
 */
@Component
final class AskedLinks implements AutoCloseable {
    /** What the link is for. */
    enum Use {
        PASSWORD(3),
        SIGN_IN(6);

        private final int inAnHour;

        Use(int inAnHour) {
            this.inAnHour = inAnHour;
        }
    }

    private final Passwords passwords;
    private final MailAddresses addresses;
    private final SignInLinks signInLinks;
    private final AccountRights rights;
    private final AccessManagers managers;
    private final MailedLinks mails;
    private final Clock clock;
    private final HourlyCount asked;
    private final ExecutorService afterwards = new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(100),
            Thread.ofPlatform().name("asked-links").daemon(true).factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    AskedLinks(
            Passwords passwords,
            MailAddresses addresses,
            SignInLinks signInLinks,
            AccountRights rights,
            AccessManagers managers,
            MailedLinks mails,
            Clock clock) {
        this.passwords = passwords;
        this.addresses = addresses;
        this.signInLinks = signInLinks;
        this.rights = rights;
        this.managers = managers;
        this.mails = mails;
        this.clock = clock;
        this.asked = new HourlyCount(clock);
    }

    /** What is asked for is written; nothing more is taken. */
    @Override
    public void close() {
        afterwards.shutdown();
    }

    boolean areMailed() {
        return mails.leave();
    }

    /** Nothing comes back: the answer is the same for a name that nobody bears. */
    void ask(Use use, String name) {
        if (mails.leave()) afterwards.execute(() -> write(use, name));
    }

    private void write(Use use, String name) {
        passwords
                .bearer(name)
                .filter(account -> addresses.ofOwner(account).isPresent())
                .filter(account -> use == Use.PASSWORD || signInLinks.areChosenBy(account))
                .filter(account -> !takesTwo(account))
                .filter(account -> asked.once(use + " " + account, use.inAnHour))
                .ifPresent(account -> {
                    switch (use) {
                        case PASSWORD -> mails.forPassword(account);
                        case SIGN_IN -> mails.forSignIn(account);
                    }
                });
    }

    /** What two people give, a mailbox alone does not give back. */
    boolean takesTwo(AccountId account) {
        var day = LocalDate.now(clock);
        return managers.oversight(day) == Oversight.BY_TWO
                && rights.rightsOf(account).roles(day).stream().anyMatch(Role::isGuarded);
    }
}
