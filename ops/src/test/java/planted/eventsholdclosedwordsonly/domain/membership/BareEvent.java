package planted.eventsholdclosedwordsonly.domain.membership;

public sealed interface BareEvent {
    record Happened(LawfulPersonal note) implements BareEvent {}

    /** A sealed text without the field that says how long it is kept. */
    record LawfulPersonal(String sealed) {}
}
