package planted.eventsholdclosedwordsonly.domain.membership;

public sealed interface FloatingEvent {
    record Happened(double hours) implements FloatingEvent {}
}
