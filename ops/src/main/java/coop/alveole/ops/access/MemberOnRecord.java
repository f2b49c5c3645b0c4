package coop.alveole.ops.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.membership.exit.Afterwards;
import coop.alveole.domain.membership.exit.ExitEvent.MemberLeft;
import coop.alveole.domain.membership.exit.ExitEvent.MemberReturned;
import coop.alveole.domain.membership.exit.ExitEvent.PastExitRecorded;
import coop.alveole.domain.membership.placement.Whereabouts;
import java.time.LocalDate;
import java.util.Optional;

/** What the rights over one member depend on: where they belong, and the last day of whoever has left. */
record MemberOnRecord(Whereabouts whereabouts, Optional<LocalDate> lastDay) {
    static final MemberOnRecord NOBODY = new MemberOnRecord(Whereabouts.NOWHERE, Optional.empty());

    MemberOnRecord with(Object event) {
        return switch (event) {
            case MemberLeft left -> new MemberOnRecord(whereabouts, Optional.of(left.lastDay()));
            case PastExitRecorded past
            when past.returnedOn() == null -> new MemberOnRecord(whereabouts, Optional.of(past.lastDay()));
            case MemberReturned _ -> new MemberOnRecord(whereabouts, Optional.empty());
            default -> new MemberOnRecord(whereabouts.with(event), lastDay);
        };
    }

    /** Whoever left reads their own file for a year after the last day, then nothing; and changes nothing. */
    boolean mayStill(Access access, LocalDate today) {
        return lastDay.filter(day -> day.isBefore(today))
                .map(day -> access.isReading() && !Afterwards.readableUntil(day).isBefore(today))
                .orElse(true);
    }
}
