package coop.alveole.domain.membership.flag;

import coop.alveole.domain.membership.flag.FlagEvent.*;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was found broken in one membership and who said what of it: the same for who decides and for who reads. */
public record FlagBook(List<Noted> noted, List<Acknowledgement> acknowledgements) {
    public static final FlagBook NONE = new FlagBook(List.of(), List.of());

    /** Found when the fact was recorded; whether it still is so depends on all that is known since. */
    public record Noted(FlagKind kind, FlagSubject subject, LocalDate from) {}

    /** {@code reopenedOn} is the first day on which it is open again. */
    public record Acknowledgement(
            Flag flag,
            FlagReason reason,
            LocalDate on,
            @Nullable LocalDate reopenedOn) {
        boolean holdsOn(LocalDate day) {
            return !on.isAfter(day) && (reopenedOn == null || reopenedOn.isAfter(day));
        }

        boolean isTakenBackBy(FlagReopened e) {
            return reopenedOn == null && flag.equals(e.flag());
        }
    }

    public FlagBook with(Object event) {
        var told = SaysFlags.of(event).reduce(this, FlagBook::after, (_, later) -> later);
        return event instanceof FlagEvent e ? told.after(e) : told;
    }

    /** Whether that rule was found broken by that fact. */
    public boolean knows(Flag flag) {
        return noted.contains(new Noted(flag.kind(), flag.subject(), flag.from()));
    }

    public Optional<Acknowledgement> acknowledged(Flag flag, LocalDate asOf) {
        return acknowledgements.stream()
                .filter(each -> each.flag().equals(flag) && each.holdsOn(asOf))
                .reduce((_, later) -> later);
    }

    private FlagBook after(FlagChange change) {
        var others = noted.stream().filter(known -> !isReplaced(known, change));
        var found = change.kinds().stream().map(kind -> new Noted(kind, change.subject(), change.from()));
        return new FlagBook(Stream.concat(others, found).distinct().toList(), acknowledgements);
    }

    private static boolean isReplaced(Noted known, FlagChange change) {
        return known.subject() == change.subject() && known.from().equals(change.insteadOf());
    }

    private FlagBook after(FlagEvent event) {
        return new FlagBook(
                noted,
                switch (event) {
                    case FlagAcknowledged e ->
                        Stream.concat(
                                        acknowledgements.stream(),
                                        Stream.of(new Acknowledgement(e.flag(), e.reason(), e.acknowledgedOn(), null)))
                                .toList();
                    case FlagReopened e ->
                        acknowledgements.stream()
                                .map(each -> each.isTakenBackBy(e)
                                        ? new Acknowledgement(each.flag(), each.reason(), each.on(), e.reopenedOn())
                                        : each)
                                .toList();
                });
    }
}
