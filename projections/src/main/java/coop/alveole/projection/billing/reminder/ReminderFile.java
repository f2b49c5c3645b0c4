package coop.alveole.projection.billing.reminder;

import coop.alveole.domain.billing.reminder.LateCharges;
import coop.alveole.domain.billing.reminder.ReminderKind;
import coop.alveole.domain.billing.reminder.RemindersEvent.*;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was done to have one invoice paid; its id is that of the invoice. */
public record ReminderFile(
        String id,
        List<CustomerReminded> sent,
        List<LateChargesCounted> charges,
        List<RemindersHeld> held,
        long version) {
    public ReminderFile {
        sent = List.copyOf(sent);
        charges = List.copyOf(charges);
        held = List.copyOf(held);
    }

    static ReminderFile empty(String id) {
        return new ReminderFile(id, List.of(), List.of(), List.of(), -1);
    }

    public Optional<LocalDate> lastOn() {
        return sent.stream().map(CustomerReminded::remindedOn).reduce((_, later) -> later);
    }

    /** The first one has number one. */
    public Optional<CustomerReminded> reminder(int number) {
        return number < 1 || number > sent.size() ? Optional.empty() : Optional.of(sent.get(number - 1));
    }

    /** Of that day: two are a week apart. */
    public OptionalInt numberOf(LocalDate day) {
        return IntStream.rangeClosed(1, sent.size())
                .filter(number -> sent.get(number - 1).remindedOn().equals(day))
                .findFirst();
    }

    /** What the reminder of that day told of it: two are a week apart. */
    public LateCharges chargesOn(LocalDate day) {
        return charges.stream()
                .filter(each -> each.countedOn().equals(day))
                .map(LateChargesCounted::charges)
                .findFirst()
                .orElse(LateCharges.NONE);
    }

    public boolean areHeldBack() {
        return !held.isEmpty();
    }

    public boolean has(ReminderKind kind) {
        return sent.stream().anyMatch(each -> each.kind() == kind);
    }

    ReminderFile reminded(CustomerReminded event) {
        return new ReminderFile(
                id, Stream.concat(sent.stream(), Stream.of(event)).toList(), charges, held, version + 1);
    }

    ReminderFile counted(LateChargesCounted event) {
        return new ReminderFile(
                id, sent, Stream.concat(charges.stream(), Stream.of(event)).toList(), held, version + 1);
    }

    ReminderFile unchanged() {
        return new ReminderFile(id, sent, charges, held, version + 1);
    }

    ReminderFile held(List<RemindersHeld> now) {
        return new ReminderFile(id, sent, charges, now, version + 1);
    }
}
