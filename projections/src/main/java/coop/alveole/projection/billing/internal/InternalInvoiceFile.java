package coop.alveole.projection.billing.internal;

import coop.alveole.domain.billing.internal.CollectedShare;
import coop.alveole.domain.billing.internal.InternalTerms;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One internal invoice through time: what it says, and what became of it; both sides read this one document. */
public record InternalInvoiceFile(
        String id,
        Optional<InternalTerms> terms,
        List<CollectedShare> collected,
        List<TradeDetail> words,
        List<Turn> turns,
        long version) {
    /** Where it stands. */
    public enum State {
        WAITING,
        ACCEPTED,
        REFUSED,
        WITHDRAWN,
        REVERSED
    }

    /** With why, where it was refused or reversed. */
    public record Turn(LocalDate from, State state, List<TradeDetail> motive, long position) {}

    public static InternalInvoiceFile empty(String id) {
        return new InternalInvoiceFile(id, Optional.empty(), List.of(), List.of(), List.of(), -1);
    }

    /** Empty before the day it was made. */
    public Optional<Turn> turnOn(LocalDate day) {
        return turns.stream().filter(turn -> !turn.from().isAfter(day)).reduce((_, last) -> last);
    }

    public boolean isOf(ActivityId activity) {
        return terms.filter(known -> known.sides().maker().equals(activity)
                        || known.sides().receiver().equals(activity))
                .isPresent();
    }

    InternalInvoiceFile of(InternalTerms said, List<CollectedShare> share, List<TradeDetail> label) {
        return new InternalInvoiceFile(id, Optional.of(said), share, label, turns, version);
    }

    InternalInvoiceFile with(Turn turn) {
        var next = Stream.concat(turns.stream(), Stream.of(turn)).toList();
        return new InternalInvoiceFile(id, terms, collected, words, next, version + 1);
    }
}
