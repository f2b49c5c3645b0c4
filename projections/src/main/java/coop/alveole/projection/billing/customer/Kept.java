package coop.alveole.projection.billing.customer;

import static coop.alveole.projection.billing.customer.Dated.and;

import coop.alveole.domain.billing.customer.Belonging;
import coop.alveole.domain.billing.customer.Belonging.Of;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What activities keep about a customer, each for itself: contacts, delivery addresses, a note. */
public record Kept(List<Lasting<Belonging>> belongings, List<Dated<Note>> notes) {
    static final Kept NOTHING = new Kept(List.of(), List.of());

    public record Note(ActivityId activityId, TradeDetail words) {}

    public Optional<Note> noteOf(ActivityId activity, LocalDate day) {
        return Dated.on(
                day, notes.stream().filter(note -> note.value().activityId().equals(activity)));
    }

    Kept with(Belonging more, LocalDate day) {
        return new Kept(and(belongings, Lasting.since(day, more)), notes);
    }

    Kept without(Of of, int number, LocalDate day) {
        return new Kept(Lasting.ended(belongings, each -> each.of() == of && each.number() == number, day), notes);
    }

    Kept with(Dated<Note> note) {
        return new Kept(belongings, and(notes, note));
    }
}
