package coop.alveole.projection.billing.account;

import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** With what the account of one activity begins; of two balances the one that was told later holds. */
public record OpenedBalance(String id, List<Told> told, long version) {
    /** What it had on the morning of that day. */
    public record Told(Money balance, LocalDate on, long position) {}

    public static OpenedBalance empty(String activity) {
        return new OpenedBalance(activity, List.of(), -1);
    }

    OpenedBalance with(Told balance) {
        return new OpenedBalance(
                id, Stream.concat(told.stream(), Stream.of(balance)).toList(), version + 1);
    }
}
