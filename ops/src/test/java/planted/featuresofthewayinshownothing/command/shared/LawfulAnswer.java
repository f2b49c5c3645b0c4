package planted.featuresofthewayinshownothing.command.shared;

public record LawfulAnswer(int version) {}
