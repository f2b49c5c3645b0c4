package planted.featuresofthewayinshownothing.command.membership;

public class ShownController {}
