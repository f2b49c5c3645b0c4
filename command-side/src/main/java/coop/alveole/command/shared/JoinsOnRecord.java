package coop.alveole.command.shared;

import coop.alveole.domain.membership.joining.JoiningEvent;
import coop.alveole.domain.membership.joining.JoiningEvent.*;
import coop.alveole.domain.shared.MembershipId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Which file is joined to which now: read in the record itself, never in a read model. */
@Component
public class JoinsOnRecord {
    private final EventStore events;

    JoinsOnRecord(EventStore events) {
        this.events = events;
    }

    /** The file kept, of one that is joined to it. */
    public Optional<JoinedInto> joinOf(MembershipId file) {
        return of(file).reduce(
                        Optional.empty(),
                        (known, event) -> switch (event) {
                            case JoinedInto e -> Optional.of(e);
                            case PartedFrom _ -> Optional.empty();
                            case FilesJoined _, FilesParted _ -> known;
                        },
                        (_, later) -> later);
    }

    /** Those that are joined to it. */
    public Set<MembershipId> joinedTo(MembershipId kept) {
        var files = new LinkedHashSet<MembershipId>();
        of(kept).forEach(event -> {
            switch (event) {
                case FilesJoined e -> files.add(e.joined());
                case FilesParted e -> files.remove(e.joined());
                case JoinedInto _, PartedFrom _ -> {}
            }
        });
        return files;
    }

    private Stream<JoiningEvent> of(MembershipId file) {
        return events.readEvents(file.value())
                .asStream()
                .<Object>map(Message::getPayload)
                .filter(JoiningEvent.class::isInstance)
                .map(JoiningEvent.class::cast);
    }
}
