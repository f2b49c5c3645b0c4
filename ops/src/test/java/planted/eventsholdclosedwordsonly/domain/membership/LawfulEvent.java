package planted.eventsholdclosedwordsonly.domain.membership;

import java.time.LocalDate;
import java.util.List;
import planted.eventsholdclosedwordsonly.domain.shared.LawfulId;

public sealed interface LawfulEvent {
    record Happened(LawfulId id, LocalDate day, int number, long position, Cause cause, List<Cause> causes)
            implements LawfulEvent {}

    enum Cause {
        CHOICE
    }
}
