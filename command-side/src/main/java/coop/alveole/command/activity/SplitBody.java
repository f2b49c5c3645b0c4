package coop.alveole.command.activity;

import coop.alveole.domain.activity.Share;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The holders from that day on: a program gives {@code shares}, a form names up to three, each with its hundredths. */
record SplitBody(
        LocalDate from,
        @Nullable List<Share> shares,
        @Nullable MembershipId holder1,
        @Nullable Integer percent1,
        @Nullable MembershipId holder2,
        @Nullable Integer percent2,
        @Nullable MembershipId holder3,
        @Nullable Integer percent3,
        @Nullable Label convention) {
    List<Share> split() {
        if (shares != null) return shares;
        return Stream.of(share(holder1, percent1), share(holder2, percent2), share(holder3, percent3))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Share> share(@Nullable MembershipId holder, @Nullable Integer percent) {
        return holder == null ? Optional.empty() : Optional.of(new Share(holder, percent == null ? 0 : percent));
    }
}
