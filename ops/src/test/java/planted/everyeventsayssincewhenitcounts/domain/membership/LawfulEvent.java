package planted.everyeventsayssincewhenitcounts.domain.membership;

import java.time.LocalDate;

public sealed interface LawfulEvent {
    LocalDate effectiveOn();

    record Happened(LocalDate effectiveOn) implements LawfulEvent {}
}
