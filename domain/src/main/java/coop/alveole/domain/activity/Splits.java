package coop.alveole.domain.activity;

import coop.alveole.domain.activity.ActivityEvent.*;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who has how much of one activity from which day on; of two splits of one day, the last said is right. */
public record Splits(List<Split> lines) {
    public static final Splits NONE = new Splits(List.of());

    private static final int WHOLE = 100;

    /** The holders from a day on, and the convention where they are several. */
    public record Split(LocalDate from, List<Share> shares, List<Label> convention) {
        /** False once a holder has left and the others have not divided their part among themselves. */
        public boolean addsUp() {
            return shares.stream().mapToInt(Share::percent).sum() == WHOLE;
        }

        private boolean names(MembershipId holder) {
            return shares.stream().anyMatch(share -> share.holder().equals(holder));
        }

        private Split without(MembershipId holder) {
            var others = shares.stream()
                    .filter(share -> !share.holder().equals(holder))
                    .toList();
            return new Split(from, others, convention);
        }
    }

    public Optional<Split> on(LocalDate day) {
        return lines.stream()
                .filter(split -> !split.from().isAfter(day))
                .reduce((one, next) -> next.from().isBefore(one.from()) ? one : next);
    }

    /** Of whoever held it that day or, since nobody did, of whoever held it last. */
    public boolean concern(MembershipId holder, LocalDate day) {
        var held = lines.stream().filter(split -> !split.shares().isEmpty()).toList();
        return new Splits(held).on(day).filter(split -> split.names(holder)).isPresent();
    }

    /** Whether there is something of this holder to end while they are away. */
    public boolean name(MembershipId holder, DateRange away) {
        return Stream.concat(on(away.from()).stream(), within(away)).anyMatch(split -> split.names(holder));
    }

    /** Whether nobody holds it that day nor is to hold it later. */
    boolean endOn(LocalDate day) {
        var later = lines.stream().filter(split -> split.from().isAfter(day));
        return Stream.concat(on(day).stream(), later)
                .allMatch(split -> split.shares().isEmpty());
    }

    private Splits with(Split split) {
        return new Splits(Stream.concat(lines.stream(), Stream.of(split)).toList());
    }

    /** After one more event; those about something else change nothing. */
    public Splits with(ActivityEvent event) {
        return switch (event) {
            case ActivityOpened e -> with(new Split(e.openedOn(), List.of(new Share(e.holder(), WHOLE)), List.of()));
            case ActivityShared e -> with(new Split(e.from(), e.shares(), e.convention()));
            case HolderReleased e -> without(e.holder(), e.away());
            case ActivityDescribed _, ActivityInSettlement _, ActivityClosed _ -> this;
        };
    }

    /** The others keep what they have: how the part of whoever left is divided is for them to say. */
    private Splits without(MembershipId holder, DateRange away) {
        var first = on(away.from())
                .filter(split -> split.from().isBefore(away.from()))
                .map(split -> new Split(away.from(), split.shares(), split.convention()));
        return new Splits(Stream.concat(
                        lines.stream().map(split -> away.contains(split.from()) ? split.without(holder) : split),
                        first.map(split -> split.without(holder)).stream())
                .toList());
    }

    private Stream<Split> within(DateRange away) {
        return lines.stream().filter(split -> away.contains(split.from()));
    }
}
