package coop.alveole.ops.sending;

import coop.alveole.command.sending.OurSending;
import coop.alveole.command.shared.FirstLinks;
import coop.alveole.command.shared.HouseMoney;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.KeeperId;
import coop.alveole.domain.shared.trade.MoneyTerms;
import coop.alveole.ops.Alveole;
import coop.alveole.ops.access.KeeperMailboxes;
import coop.alveole.ops.access.MailAddress;
import coop.alveole.ops.access.MailAddresses;
import coop.alveole.ops.access.SignInLinks;
import coop.alveole.ops.access.StandingInvitations;
import coop.alveole.query.billing.issue.ClearFile;
import coop.alveole.query.sending.CustomerLetters;
import coop.alveole.query.sending.MailWords;
import coop.alveole.query.sending.MailWords.Words;
import coop.alveole.query.shared.Mails.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes the words of a letter when it leaves, and finds where it goes. */
@Component
class Envelopes {
    private final MailAddresses addresses;
    private final KeeperMailboxes keepers;
    private final MailWords words;
    private final OurSending ours;
    private final FirstLinks links;
    private final SignInLinks signInLinks;
    private final StandingInvitations invitations;
    private final CustomerLetters customers;
    private final HouseMoney rules;
    private final Supplier<LocalDate> today;
    private final Alveole.Mail mail;

    Envelopes(
            MailAddresses addresses,
            KeeperMailboxes keepers,
            MailWords words,
            OurSending ours,
            FirstLinks links,
            SignInLinks signInLinks,
            StandingInvitations invitations,
            CustomerLetters customers,
            HouseMoney rules,
            Supplier<LocalDate> today,
            Alveole alveole) {
        this.addresses = addresses;
        this.keepers = keepers;
        this.words = words;
        this.ours = ours;
        this.links = links;
        this.signInLinks = signInLinks;
        this.invitations = invitations;
        this.customers = customers;
        this.rules = rules;
        this.today = today;
        this.mail = alveole.mail();
    }

    /** Whether it is still to leave: an invitation that waited too long is not. */
    boolean isWanted(Letter letter) {
        return letter.kind() != Kind.INVITATION || invitations.stands(new AccountId(letter.recipient()));
    }

    /** Empty where nobody has an address any more. */
    Optional<Envelope> of(Letter letter) {
        return address(letter).map(to -> new Envelope(letter.id(), to, words(letter, to), enclosed(letter)));
    }

    Optional<MailAddress> address(Letter letter) {
        return switch (letter.kind()) {
            case REMINDER, INVITATION -> addresses.of(new AccountId(letter.recipient()));
            case PASSWORD, SIGN_IN -> addresses.ofOwner(new AccountId(letter.recipient()));
            case ANCHOR -> keepers.of(new KeeperId(letter.recipient()));
            case CUSTOMER -> {
                var about = LetterAbout.of(letter);
                yield customers.address(about.paper(), about.letter()).flatMap(MailAddress::read);
            }
        };
    }

    /** Who writes to customers, and how, today. */
    MoneyTerms terms() {
        return rules.on(today.get());
    }

    private List<ClearFile> enclosed(Letter letter) {
        if (letter.kind() != Kind.CUSTOMER) return List.of();
        var about = LetterAbout.of(letter);
        return customers.enclosed(about.paper(), about.letter());
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
            case ANCHOR -> {
                var anchor = AnchorLetter.of(letter);
                yield words.anchor(anchor.position(), anchor.chain().shortForm());
            }
            case CUSTOMER -> {
                var about = LetterAbout.of(letter);
                yield customers.words(about.paper(), about.letter(), terms());
            }
        };
    }
}
