package coop.alveole.ops.sending;

import coop.alveole.command.sending.DueMails;
import coop.alveole.command.sending.DueReminder;
import coop.alveole.command.sending.DueReminder.Standing;
import coop.alveole.command.sending.OurSending;
import coop.alveole.command.shared.NewIds;
import coop.alveole.domain.sending.SendingEvent.SendingSwitchedOn;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.ops.store.RecordedFacts;
import coop.alveole.query.shared.Mails.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts into the outbox what has to leave: the list that was read, then what becomes due after it; nothing while off. */
@Component
class Reminders {
    private final OurSending ours;
    private final DueMails due;
    private final Outbox outbox;
    private final RecordedFacts facts;
    private final NewIds ids;
    private final Clock clock;
    private final Set<String> neverSent = new HashSet<>();

    Reminders(OurSending ours, DueMails due, Outbox outbox, RecordedFacts facts, NewIds ids, Clock clock) {
        this.ours = ours;
        this.due = due;
        this.outbox = outbox;
        this.facts = facts;
        this.ids = ids;
        this.clock = clock;
    }

    void fill() {
        if (!ours.isOn()) {
            outbox.withdraw(Kind.REMINDER);
            return;
        }
        var on = switchedOn().orElseThrow();
        var announced = ((SendingSwitchedOn) on.event()).announced();
        due.announced(announced, on.position()).forEach(this::put);
        due.on(LocalDate.now(clock), (line, reminder) -> {
                    var about = new ReminderLetter(line, reminder.lead(), reminder.actBy()).about();
                    return reminder.position() > on.position() && !neverSent.contains(about) && !outbox.knows(about);
                })
                .forEach(this::putUnlessPast);
    }

    private void putUnlessPast(DueReminder reminder) {
        if (reminder.standing() == Standing.LEAVES) put(reminder);
        else neverSent.add(ReminderLetter.of(reminder).about());
    }

    private void put(DueReminder reminder) {
        var letter = ReminderLetter.of(reminder);
        for (var recipient : reminder.recipients())
            outbox.add(ids.of("mail", letter.key(recipient)), Kind.REMINDER, letter.about(), recipient.value());
    }

    private Optional<Recorded<?>> switchedOn() {
        return facts.of(ours.id().value(), Long.MAX_VALUE).stream()
                .<Recorded<?>>map(fact -> fact)
                .filter(fact -> fact.event() instanceof SendingSwitchedOn)
                .reduce((_, later) -> later);
    }
}
