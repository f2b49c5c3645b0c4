package planted.eventsandcommandsaresealedinterfacesofrecords.domain.membership;

public record LonelyCommand(int number) {}
