package coop.alveole.query.membership.flag;

import coop.alveole.domain.membership.flag.FlagEvent;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.query.membership.flag.FlagView.State;
import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The first of the list, for pages that say how much of it is left. */
@Component
public class GravestFlags {
    /** {@code kind} is a word of the bundle. */
    public record Line(String kind, String href, String name, String fact, String limit) {}

    private static final FlagFilter OPEN = new FlagFilter(null, null, State.OPEN);
    private static final FlagFilter ACKNOWLEDGED = new FlagFilter(null, null, State.ACKNOWLEDGED);

    private final FlagQueries queries;
    private final FlagRows rows;
    private final Facts facts;

    GravestFlags(FlagQueries queries, FlagRows rows, Facts facts) {
        this.queries = queries;
        this.rows = rows;
        this.facts = facts;
    }

    public int open(Reading reading) {
        return queries.flags(OPEN, reading).size();
    }

    public List<Line> gravest(int count, Reading reading, Locale reader) {
        return queries.flags(OPEN, reading).stream()
                .limit(count)
                .map(flag -> {
                    var row = rows.row(flag, reading, reader);
                    return new Line("flag." + flag.kind(), row.href(), row.name(), row.fact(), row.limit());
                })
                .toList();
    }

    /** By whom the last of those of which somebody took note was said to be so. */
    public Optional<Recorded<?>> lastSaid(Reading reading) {
        return queries.flags(ACKNOWLEDGED, reading).stream()
                .max(Comparator.comparing(GravestFlags::since))
                .flatMap(flag -> facts.of(flag.membershipId(), Long.MAX_VALUE).stream()
                        .filter(fact -> fact.event() instanceof FlagEvent)
                        .reduce((_, later) -> later));
    }

    private static LocalDate since(FlagView flag) {
        return Objects.requireNonNull(flag.acknowledged()).on();
    }
}
