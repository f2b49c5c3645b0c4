package coop.alveole.projection.people;

import coop.alveole.domain.people.PersonEvent.CallMistake;
import coop.alveole.domain.people.PersonEvent.CallWithdrawn;
import coop.alveole.domain.shared.PersonalDetail;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every call with one person that was noted, what was said still sealed. */
public record CallLog(String id, List<Call> calls) {
    private static final Comparator<Call> NEWEST_FIRST =
            Comparator.comparing(Call::on).thenComparingInt(Call::number).reversed();

    /** {@code notedBy} is who recorded it; one that was taken back says since when and why. */
    public record Call(
            int number,
            LocalDate on,
            PersonalDetail note,
            String notedBy,
            @Nullable LocalDate withdrawnOn,
            @Nullable CallMistake reason,
            long position) {
        boolean standsOn(LocalDate day) {
            return !on.isAfter(day) && (withdrawnOn == null || withdrawnOn.isAfter(day));
        }

        private Call with(CallWithdrawn event) {
            return number == event.number()
                    ? new Call(number, on, note, notedBy, event.withdrawnOn(), event.reason(), position)
                    : this;
        }
    }

    /** Those of that day and before that nobody had taken back by then, the newest first. */
    public List<Call> at(LocalDate day) {
        return calls.stream()
                .filter(call -> call.standsOn(day))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    CallLog with(Call call) {
        return new CallLog(id, Stream.concat(calls.stream(), Stream.of(call)).toList());
    }

    CallLog with(CallWithdrawn event) {
        return new CallLog(id, calls.stream().map(call -> call.with(event)).toList());
    }
}
