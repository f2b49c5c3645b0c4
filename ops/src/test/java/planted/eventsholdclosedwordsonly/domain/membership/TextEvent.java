package planted.eventsholdclosedwordsonly.domain.membership;

public sealed interface TextEvent {
    record Happened(String note) implements TextEvent {}
}
