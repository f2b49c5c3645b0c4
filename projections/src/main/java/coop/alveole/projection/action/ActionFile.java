package coop.alveole.projection.action;

import coop.alveole.domain.action.ActionEvent.DropReason;
import coop.alveole.domain.action.ActionEvent.PutOffReason;
import coop.alveole.domain.action.Addressee;
import coop.alveole.domain.action.Matter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One action through time; of two lines of one day, the last recorded is right. */
public record ActionFile(
        String id, List<Noted> noted, List<Addressed> addressed, List<Due> dues, List<Ending> endings, long version) {
    public record Noted(LocalDate on, Matter matter, long position) {}

    public record Addressed(LocalDate from, Addressee addressee, long position) {}

    /** Until when it is to be done; put off for a reason, or as it was first noted. */
    public record Due(
            LocalDate from, LocalDate dueOn, @Nullable PutOffReason putOffFor, long position) {}

    /** Done, or dropped for a reason. */
    public record Ending(LocalDate on, @Nullable DropReason droppedFor, long position) {}

    /** Empty before the day it was noted. */
    public Optional<Matter> matterOn(LocalDate day) {
        return on(day, noted.stream(), Noted::on).map(Noted::matter);
    }

    public Optional<Addressed> addressedOn(LocalDate day) {
        return on(day, addressed.stream(), Addressed::from);
    }

    public Optional<Due> dueAt(LocalDate day) {
        return on(day, dues.stream(), Due::from);
    }

    /** How it had ended by that day. */
    public Optional<Ending> endedBy(LocalDate day) {
        return on(day, endings.stream(), Ending::on);
    }

    ActionFile with(Noted line) {
        return new ActionFile(id, and(noted, line), addressed, dues, endings, version);
    }

    ActionFile with(Addressed line) {
        return new ActionFile(id, noted, and(addressed, line), dues, endings, version);
    }

    ActionFile with(Due line) {
        return new ActionFile(id, noted, addressed, and(dues, line), endings, version);
    }

    ActionFile with(Ending line) {
        return new ActionFile(id, noted, addressed, dues, and(endings, line), version);
    }

    /** After one more event. */
    ActionFile grown() {
        return new ActionFile(id, noted, addressed, dues, endings, version + 1);
    }

    private static <L> Optional<L> on(LocalDate day, Stream<L> lines, Function<L, LocalDate> from) {
        return lines.filter(line -> !from.apply(line).isAfter(day))
                .reduce((one, next) -> from.apply(next).isBefore(from.apply(one)) ? one : next);
    }

    private static <L> List<L> and(List<L> known, L line) {
        return Stream.concat(known.stream(), Stream.of(line)).toList();
    }
}
