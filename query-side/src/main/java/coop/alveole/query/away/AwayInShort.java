package coop.alveole.query.away;

import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.SystemState;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The block of « Ma journée »: since when, how much, and who comes first. */
@Component
public class AwayInShort {
    private static final int SHOWN = 4;

    private final WhileAway away;
    private final LastVisit visits;
    private final SystemState system;

    AwayInShort(WhileAway away, LastVisit visits, SystemState system) {
        this.away = away;
        this.visits = visits;
        this.system = system;
    }

    /** {@code since} is the moment as an address writes it. */
    public record InShort(String moment, String since, int facts, int others, List<About> people) {}

    /** The last thing that was said of somebody. */
    public record About(String href, String name, String sentence, int facts) {}

    /** Nothing at the first visit, and where nobody has recorded anything since the last one. */
    public Optional<InShort> of(@Nullable String territory, Reading reading, Locale reader) {
        return visits.of(reading)
                .map(since -> away.since(since, territory, reading, reader))
                .filter(view -> view.facts() > 0)
                .map(this::inShort);
    }

    private InShort inShort(AwayView view) {
        return new InShort(
                said(view.since()),
                view.since().toString(),
                view.facts(),
                Math.max(0, view.people().size() - SHOWN),
                view.people().stream()
                        .limit(SHOWN)
                        .map(about -> new About(
                                "/members/" + about.membershipId(),
                                about.name(),
                                about.said().getFirst().sentence(),
                                about.said().size()))
                        .toList());
    }

    private String said(Instant moment) {
        return French.moment(moment, system.zone());
    }
}
