package coop.alveole.domain.billing.entries;

import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/** One line of an entry: on a general account, or the share of an activity in the line before it (ligne G, ligne A). */
public record JournalLine(
        Kind kind,
        Label account,
        Optional<Label> auxiliary,
        Optional<Label> taxCode,
        Optional<LocalDate> dueOn,
        Optional<Label> analytic,
        String words,
        Money debit,
        Money credit) {
    public enum Kind {
        GENERAL,
        ANALYTIC
    }
}
