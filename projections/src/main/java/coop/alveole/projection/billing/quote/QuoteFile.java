package coop.alveole.projection.billing.quote;

import coop.alveole.domain.billing.amounts.LeftToInvoice;
import coop.alveole.domain.billing.amounts.NetPart;
import coop.alveole.domain.billing.quote.Offer;
import coop.alveole.domain.billing.quote.PartKind;
import coop.alveole.domain.billing.quote.QuoteNumber;
import coop.alveole.domain.billing.quote.QuoteStage;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.QuoteId;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One quote through time: each revision of it, each deed, and what was invoiced of it. */
public record QuoteFile(
        String id,
        Optional<ActivityId> activity,
        List<Written> writings,
        List<Drawing> drawings,
        List<Deed> deeds,
        long version) {
    /** What a revision said from a day on. */
    public record Written(LocalDate from, int revision, CustomerId customer, Offer offer, long position) {}

    /** What an invoice took of it; what it gave back is negative. */
    public record Drawing(LocalDate on, InvoiceId invoice, Optional<PartKind> kind, List<NetPart> parts) {}

    /** After one thing that happened to it: where it stands, with a comment or a motive where one was said. */
    public record Deed(LocalDate on, QuoteStage stage, List<TradeDetail> words, long position) {}

    /** Where it stands on a day: its stage, unless its time is over, or all of it is invoiced. */
    public enum State {
        DRAFT,
        SUBMITTED,
        RETURNED,
        APPROVED,
        SENT,
        EXPIRED,
        SIGNED,
        INVOICED,
        DECLINED,
        DISCARDED
    }

    public static QuoteFile empty(String id) {
        return new QuoteFile(id, Optional.empty(), List.of(), List.of(), List.of(), -1);
    }

    /** Empty before the day it was drafted. */
    public Optional<Written> writtenOn(LocalDate day) {
        return until(day).reduce((_, last) -> last);
    }

    /** The last words of one revision by that day. */
    public Optional<Written> revision(int revision, LocalDate day) {
        return until(day).filter(line -> line.revision() == revision).reduce((_, last) -> last);
    }

    /** Its name keeps the day of its first draft. */
    public QuoteNumber number(Written written) {
        return new QuoteNumber(new QuoteId(id), writings.getFirst().from(), written.revision());
    }

    public Optional<State> stateOn(LocalDate day) {
        return writtenOn(day).map(written -> state(written, day));
    }

    public LeftToInvoice leftOn(Written written, LocalDate day) {
        var taken = drawnBy(day).flatMap(drawing -> drawing.parts().stream()).toList();
        return LeftToInvoice.of(written.offer().content()).minus(taken);
    }

    public Stream<Drawing> drawnBy(LocalDate day) {
        return drawings.stream().filter(drawing -> !drawing.on().isAfter(day));
    }

    public Optional<Deed> lastDeed(LocalDate day) {
        return deeds.stream().filter(deed -> !deed.on().isAfter(day)).reduce((_, last) -> last);
    }

    /** When these words were let through; empty until they are. */
    public Optional<Deed> approval(Written written) {
        long next = writings.stream()
                .mapToLong(Written::position)
                .filter(position -> position > written.position())
                .min()
                .orElse(Long.MAX_VALUE);
        return deeds.stream()
                .filter(deed -> deed.position() > written.position() && deed.position() < next)
                .filter(deed -> deed.stage() == QuoteStage.APPROVED)
                .findFirst();
    }

    private State state(Written written, LocalDate day) {
        boolean isOver = day.isAfter(written.offer().validUntil());
        return switch (lastDeed(day).map(Deed::stage).orElse(QuoteStage.DRAFT)) {
            case DRAFT -> State.DRAFT;
            case SUBMITTED -> State.SUBMITTED;
            case RETURNED -> State.RETURNED;
            case APPROVED -> isOver ? State.EXPIRED : State.APPROVED;
            case SENT -> isOver ? State.EXPIRED : State.SENT;
            case SIGNED -> leftOn(written, day).parts().isEmpty() ? State.INVOICED : State.SIGNED;
            case DECLINED -> State.DECLINED;
            case DISCARDED -> State.DISCARDED;
        };
    }

    private Stream<Written> until(LocalDate day) {
        return writings.stream().filter(line -> !line.from().isAfter(day));
    }

    QuoteStage stage() {
        return deeds.isEmpty() ? QuoteStage.DRAFT : deeds.getLast().stage();
    }

    QuoteFile of(ActivityId owner) {
        return new QuoteFile(id, Optional.of(owner), writings, drawings, deeds, version);
    }

    QuoteFile with(Written line) {
        return new QuoteFile(id, activity, and(writings, line), drawings, deeds, version);
    }

    QuoteFile with(Drawing drawing) {
        return new QuoteFile(id, activity, writings, and(drawings, drawing), deeds, version);
    }

    /** After one more event. */
    QuoteFile grown(Deed deed) {
        return new QuoteFile(id, activity, writings, drawings, and(deeds, deed), version + 1);
    }

    private static <L> List<L> and(List<L> known, L line) {
        return Stream.concat(known.stream(), Stream.of(line)).toList();
    }
}
