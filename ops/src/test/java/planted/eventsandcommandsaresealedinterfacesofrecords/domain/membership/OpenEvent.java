package planted.eventsandcommandsaresealedinterfacesofrecords.domain.membership;

public interface OpenEvent {}
