package coop.alveole.projection.billing.opening;

import coop.alveole.domain.billing.opening.Difference;
import coop.alveole.domain.billing.opening.OpeningEvent.ActivityBalanceOpened;
import coop.alveole.domain.billing.opening.OpeningEvent.DifferenceAccepted;
import coop.alveole.domain.billing.opening.OpeningEvent.FiguresOfBeforeTold;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The opening of one activity: its balance, what the software of before says of it, and which differences are answered for. */
public record OpeningFile(
        String id,
        Optional<ActivityBalanceOpened> balance,
        List<FiguresOfBeforeTold> told,
        List<DifferenceAccepted> accepted) {
    public static OpeningFile empty(String activity) {
        return new OpeningFile(activity, Optional.empty(), List.of(), List.of());
    }

    public Optional<FiguresOfBeforeTold> toldBy(LocalDate day) {
        return told.stream().filter(each -> !each.toldOn().isAfter(day)).reduce((_, next) -> next);
    }

    /** As long as neither figure has changed since. */
    public Optional<DifferenceAccepted> acceptedBy(LocalDate day, Difference difference) {
        return accepted.stream()
                .filter(each ->
                        !each.acceptedOn().isAfter(day) && each.difference().equals(difference))
                .reduce((_, next) -> next);
    }

    OpeningFile with(ActivityBalanceOpened event) {
        return new OpeningFile(id, Optional.of(event), told, accepted);
    }

    OpeningFile with(FiguresOfBeforeTold event) {
        return new OpeningFile(id, balance, and(told, event), accepted);
    }

    OpeningFile with(DifferenceAccepted event) {
        return new OpeningFile(id, balance, told, and(accepted, event));
    }

    private static <L> List<L> and(List<L> known, L line) {
        return Stream.concat(known.stream(), Stream.of(line)).toList();
    }
}
