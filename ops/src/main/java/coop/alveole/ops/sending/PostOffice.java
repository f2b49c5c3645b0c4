package coop.alveole.ops.sending;

import coop.alveole.command.sending.OurSending;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.FirstLinks;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.AccountCommand.IssueLink;
import coop.alveole.domain.deadline.DeadlineRule;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.ops.Alveole;
import coop.alveole.ops.access.MailAddress;
import coop.alveole.ops.access.MailAddresses;
import coop.alveole.ops.access.SignInLinks;
import coop.alveole.ops.house.House;
import coop.alveole.ops.house.OnTheMachine;
import coop.alveole.ops.sending.Letter.State;
import coop.alveole.query.sending.MailWords;
import coop.alveole.query.sending.MailWords.Words;
import coop.alveole.query.shared.Mails.Readiness;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hands the letters over, one after the other: noted as being sent, taken by the server, noted as taken, recorded. A kill
 * between the second step and the third is the only one after which a letter leaves again, under the same id (ADR 0029).
 */
@Component
class PostOffice {
    private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);

    private final Outbox outbox;
    private final Carrier carrier;
    private final MailAddresses addresses;
    private final MailWords words;
    private final OurSending ours;
    private final FirstLinks links;
    private final SignInLinks signInLinks;
    private final Commands commands;
    private final House house;
    private final Alveole.Mail mail;
    private final MailReadiness readiness;
    private final Clock clock;

    PostOffice(
            Outbox outbox,
            Carrier carrier,
            MailAddresses addresses,
            MailWords words,
            OurSending ours,
            FirstLinks links,
            SignInLinks signInLinks,
            Commands commands,
            House house,
            Alveole alveole,
            MailReadiness readiness,
            Clock clock) {
        this.outbox = outbox;
        this.carrier = carrier;
        this.addresses = addresses;
        this.words = words;
        this.ours = ours;
        this.links = links;
        this.signInLinks = signInLinks;
        this.commands = commands;
        this.house = house;
        this.mail = alveole.mail();
        this.readiness = readiness;
        this.clock = clock;
    }

    /** Asked again before each: a switch that is turned off stops the next letter. */
    void send() {
        outbox.accepted().forEach(this::record);
        if (readiness.now() != Readiness.READY) return;
        for (var letter : outbox.due()) if (ours.isOn()) send(letter);
    }

    private void send(Letter letter) {
        var envelope = envelope(letter);
        if (envelope.isEmpty()) {
            outbox.is(letter, State.FAILED, "NO_ADDRESS");
            return;
        }
        outbox.isSending(letter);
        try {
            carrier.take(envelope.get());
        } catch (Carrier.Refused refused) {
            LOG.warn("a letter did not leave: {}", refused.said());
            if (refused.isFinal() || letter.isStale()) outbox.is(letter, State.FAILED, refused.said());
            else outbox.failed(letter, refused.said());
            return;
        }
        outbox.is(letter, State.ACCEPTED, "");
        record(letter);
    }

    /** Empty where the account has no address any more. */
    Optional<Envelope> envelope(Letter letter) {
        var account = new AccountId(letter.recipient());
        Optional<MailAddress> address = switch (letter.kind()) {
            case REMINDER, INVITATION -> addresses.of(account);
            case PASSWORD, SIGN_IN -> addresses.ofOwner(account);
        };
        return address.map(to -> new Envelope(letter.id(), to, words(letter, to)));
    }

    private Words words(Letter letter, MailAddress to) {
        return switch (letter.kind()) {
            case REMINDER -> {
                var reminder = ReminderLetter.of(letter);
                yield words.reminder(reminder.deadlineId(), reminder.actBy(), ours.tone(), mail.site());
            }
            case PASSWORD -> words.password(mail.site() + links.of(new AccountId(letter.recipient()), null));
            case INVITATION -> words.invitation(mail.site() + links.ofInvitation(new AccountId(letter.recipient())));
            case SIGN_IN -> words.signIn(mail.site() + signInLinks.of(new AccountId(letter.recipient()), to));
        };
    }

    private void record(Letter letter) {
        switch (letter.kind()) {
            case REMINDER -> recordReminder(letter);
            case PASSWORD ->
                commands.send(new IssueLink(new AccountId(letter.recipient()), LocalDate.now(clock)), once(letter));
            // An invitation is on record already; signing in changes nothing. The journal of the mails tells both.
            case INVITATION, SIGN_IN -> {}
        }
        outbox.is(letter, State.LEFT, "");
    }

    /** Recorded already by a run that was cut short before it noted so. */
    private void recordReminder(Letter letter) {
        var mailed = ReminderLetter.of(letter).mailed(new AccountId(letter.recipient()), LocalDate.now(clock));
        try {
            commands.send(
                    mailed,
                    OnTheMachine.request(house, "automation/mail", letter.id().toString()));
        } catch (RuleBroken known) {
            if (known.rule() != DeadlineRule.EACH_MAIL_ONCE) throw known;
        }
    }

    private Request once(Letter letter) {
        return OnTheMachine.request(house, "automation/mail", letter.id().toString());
    }
}
