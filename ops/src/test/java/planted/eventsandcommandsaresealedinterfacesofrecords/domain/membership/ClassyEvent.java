package planted.eventsandcommandsaresealedinterfacesofrecords.domain.membership;

public sealed interface ClassyEvent {
    final class Happened implements ClassyEvent {}
}
