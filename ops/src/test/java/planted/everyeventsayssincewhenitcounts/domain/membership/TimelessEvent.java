package planted.everyeventsayssincewhenitcounts.domain.membership;

public sealed interface TimelessEvent {
    record Happened(int number) implements TimelessEvent {}
}
