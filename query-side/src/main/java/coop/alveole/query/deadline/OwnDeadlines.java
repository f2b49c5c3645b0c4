package coop.alveole.query.deadline;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What one person has before them, near or far, as they read it themselves: what, by when, and on what it depends. */
@Component
public class OwnDeadlines {
    public record Own(
            String what,
            String actBy,
            String dueOn,
            @Nullable String condition) {}

    private static final DeadlineFilter ANY = new DeadlineFilter(null, null, null, null, null);

    private final DeadlineQueries queries;
    private final MessageSource messages;

    OwnDeadlines(DeadlineQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    public List<Own> of(MembershipId id, Reading reading, Locale reader) {
        return queries.open(ANY, reading, reader).stream()
                .filter(line -> line.membershipId().equals(id.value()))
                .map(line -> new Own(
                        messages.getMessage("deadline." + line.kind(), null, reader),
                        French.day(line.actBy()),
                        French.day(line.dueOn()),
                        line.condition()))
                .toList();
    }
}
