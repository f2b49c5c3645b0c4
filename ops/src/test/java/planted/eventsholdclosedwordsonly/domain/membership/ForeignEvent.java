package planted.eventsholdclosedwordsonly.domain.membership;

import java.time.Instant;

public sealed interface ForeignEvent {
    record Happened(Instant at) implements ForeignEvent {}
}
