package planted.eventsholdclosedwordsonly.domain.membership;

public sealed interface LongEvent {
    record Happened(long amount) implements LongEvent {}
}
