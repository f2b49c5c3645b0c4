package coop.alveole.projection.billing.bank;

import coop.alveole.domain.billing.bank.AsideReason;
import coop.alveole.domain.billing.bank.BankLine;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.BankAccountId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.PaymentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one account moved on one day, line by line, and what became of each through time. */
public record BankDayFile(String id, Optional<BankAccountId> account, LocalDate day, List<OfLine> lines, long version) {
    /** {@code turns}: each time something became of it, in the order of the record. */
    public record OfLine(int number, BankLine line, LocalDate receivedOn, List<Turn> turns, List<Claim> claims) {
        /** Empty while it waits. */
        public Optional<Turn> turnOn(LocalDate day) {
            return turns.stream()
                    .filter(turn -> !turn.on().isAfter(day))
                    .reduce((_, last) -> last)
                    .filter(last -> last.payment().isPresent() || last.aside().isPresent());
        }

        public List<Claim> claimsBy(LocalDate day) {
            return claims.stream().filter(claim -> !claim.on().isAfter(day)).toList();
        }

        OfLine with(Turn turn) {
            return new OfLine(number, line, receivedOn, and(turns, turn), claims);
        }

        OfLine with(Claim claim) {
            return new OfLine(number, line, receivedOn, turns, and(claims, claim));
        }
    }

    /** Reconciled with a payment, set aside for a reason, or waiting again: neither. */
    public record Turn(LocalDate on, Optional<PaymentId> payment, Optional<AsideReason> aside) {}

    /** « C'est mon client. » */
    public record Claim(LocalDate on, ActivityId activity, CustomerId customer) {}

    public static BankDayFile empty(String id) {
        return new BankDayFile(id, Optional.empty(), LocalDate.MIN, List.of(), -1);
    }

    static <L> List<L> and(List<L> known, L one) {
        return Stream.concat(known.stream(), Stream.of(one)).toList();
    }
}
