package coop.alveole.ops.sending;

import coop.alveole.command.anchor.OurAnchors;
import coop.alveole.command.sending.DueReminder;
import coop.alveole.command.sending.DueReminder.Standing;
import coop.alveole.command.sending.OurSending;
import coop.alveole.command.sending.WouldLeave;
import coop.alveole.domain.sending.MailTone;
import coop.alveole.domain.sending.SendingEvent;
import coop.alveole.domain.sending.SendingEvent.SendingSwitchedOn;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.KeeperId;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.domain.shared.trade.MoneyTerms;
import coop.alveole.ops.Alveole;
import coop.alveole.ops.access.MailAddress;
import coop.alveole.ops.access.MailAddresses;
import coop.alveole.ops.store.RecordedFacts;
import coop.alveole.query.shared.Mails;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the pages ask of the outbox. */
@Component
class MailsOfTheHouse implements Mails {
    private static final int LETTERS_SHOWN = 200;

    private final OurSending ours;
    private final WouldLeave wouldLeave;
    private final Outbox outbox;
    private final MailAddresses addresses;
    private final Envelopes envelopes;
    private final OurAnchors anchors;
    private final RecordedFacts facts;
    private final MailReadiness readiness;
    private final Alveole.Mail mail;

    MailsOfTheHouse(
            OurSending ours,
            WouldLeave wouldLeave,
            Outbox outbox,
            MailAddresses addresses,
            Envelopes envelopes,
            OurAnchors anchors,
            RecordedFacts facts,
            MailReadiness readiness,
            Alveole alveole) {
        this.ours = ours;
        this.wouldLeave = wouldLeave;
        this.outbox = outbox;
        this.addresses = addresses;
        this.envelopes = envelopes;
        this.anchors = anchors;
        this.facts = facts;
        this.readiness = readiness;
        this.mail = alveole.mail();
    }

    @Override
    public Readiness readiness() {
        return readiness.now();
    }

    @Override
    public boolean isOn() {
        return ours.isOn();
    }

    @Override
    public String site() {
        return mail.site();
    }

    @Override
    public MailTone tone() {
        return ours.tone();
    }

    @Override
    public MoneyTerms terms() {
        return envelopes.terms();
    }

    @Override
    public List<SendingEvent> decisions() {
        return recorded().map(fact -> (SendingEvent) fact.event()).toList();
    }

    @Override
    public Optional<Recorded<?>> firstSwitchedOn() {
        return recorded()
                .filter(fact -> fact.event() instanceof SendingSwitchedOn)
                .findFirst();
    }

    /** While sending is on, what is due is in the outbox. */
    @Override
    public Due due(LocalDate day) {
        var all = wouldLeave.all(day);
        var shown = isOn() ? all.stream().filter(each -> each.standing() == Standing.PAST) : all.stream();
        long nobody = all.stream()
                .filter(DueReminder::leaves)
                .filter(DueReminder::reachesNobody)
                .count();
        return new Due(shown.flatMap(this::lines).toList(), wouldLeave.digest(all), (int) nobody);
    }

    @Override
    public List<Line> letters() {
        return outbox.all(LETTERS_SHOWN).stream().map(this::line).toList();
    }

    private Stream<Recorded<?>> recorded() {
        return facts.of(ours.id().value(), Long.MAX_VALUE).stream();
    }

    private Stream<Line> lines(DueReminder due) {
        var state = due.standing() == Standing.PAST ? State.PAST : State.WOULD_LEAVE;
        return due.recipients().stream()
                .map(recipient -> new Line(
                        state,
                        Kind.REMINDER,
                        due.deadlineId(),
                        due.actBy(),
                        recipient,
                        null,
                        null,
                        address(recipient),
                        0,
                        null,
                        ""));
    }

    private Line line(Letter letter) {
        var state = switch (letter.state()) {
            case WAITING, SENDING -> State.WAITING;
            case ACCEPTED, LEFT -> State.LEFT;
            case FAILED -> State.FAILED;
        };
        var reminder = letter.kind() == Kind.REMINDER ? ReminderLetter.of(letter) : null;
        boolean isOutside = letter.kind() == Kind.ANCHOR;
        boolean isCustomer = letter.kind() == Kind.CUSTOMER;
        return new Line(
                state,
                letter.kind(),
                reminder == null ? null : reminder.deadlineId(),
                reminder == null ? null : reminder.actBy(),
                isOutside || isCustomer ? null : new AccountId(letter.recipient()),
                isOutside ? outside(letter) : null,
                isCustomer ? customer(letter) : null,
                envelopes.address(letter).map(MailAddress::text).orElse(""),
                letter.attempts(),
                letter.moved(),
                letter.said());
    }

    private static ToCustomer customer(Letter letter) {
        var about = LetterAbout.of(letter);
        return new ToCustomer(about.paper(), about.letter());
    }

    private Outside outside(Letter letter) {
        var anchor = AnchorLetter.of(letter);
        var keeper = anchors.keepers().find(new KeeperId(letter.recipient()));
        return new Outside(
                keeper.map(known -> known.name().text()).orElse(""),
                anchor.position(),
                anchor.chain().shortForm());
    }

    private String address(AccountId account) {
        return addresses.of(account).map(MailAddress::text).orElse("");
    }
}
