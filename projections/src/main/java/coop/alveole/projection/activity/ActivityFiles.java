package coop.alveole.projection.activity;

import coop.alveole.domain.activity.ActivityEvent;
import coop.alveole.domain.activity.ActivityEvent.*;
import coop.alveole.domain.activity.Splits;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.activity.ActivityFile.*;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Which activities are there, whose, and how are they divided, at any date? */
public final class ActivityFiles implements Fold<ActivityFile> {
    @Override
    public Class<ActivityFile> document() {
        return ActivityFile.class;
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(ActivityEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof ActivityEvent e ? Stream.of(e.activityId().value()) : Stream.empty();
    }

    @Override
    public ActivityFile empty(String key) {
        return new ActivityFile(key, LocalDate.MAX, List.of(), List.of(), Splits.NONE, List.of(), List.of(), -1);
    }

    @Override
    public ActivityFile fold(ActivityFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof ActivityEvent event)) return file;
        long at = recorded.position();
        var next = switch (event) {
            case ActivityOpened e ->
                described(file.opened(e.openedOn()), e.openedOn(), List.of(e.sector()), e.words(), at)
                        .with(new Turn(e.openedOn(), State.OPEN, at));
            case ActivityDescribed e -> described(file, e.changedOn(), e.sector(), e.words(), at);
            case ActivityShared _, HolderReleased _ -> file;
            case ActivityInSettlement e -> file.with(new Turn(e.from(), State.IN_SETTLEMENT, at));
            case ActivityClosed e -> file.with(new Turn(e.closedOn().plusDays(1), State.CLOSED, at));
        };
        return next.with(file.splits().with(event)).grown();
    }

    private static ActivityFile described(
            ActivityFile file, LocalDate day, List<Label> sector, List<PersonalDetail> words, long at) {
        var said = file.saying(
                words.stream().map(detail -> new Said(day, detail, at)).toList());
        return sector.isEmpty() ? said : said.with(new Sector(day, sector.getFirst(), at));
    }
}
