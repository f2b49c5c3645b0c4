package planted.eventsholdclosedwordsonly.domain.membership;

public sealed interface AnythingEvent {
    record Happened(Object fact) implements AnythingEvent {}
}
