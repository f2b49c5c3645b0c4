package planted.eventsandcommandsaresealedinterfacesofrecords.domain.membership;

public sealed interface LawfulEvent {
    record Happened(int number) implements LawfulEvent {}
}
