package planted.featuresofthewayinshownothing.command.membership;

class LawfulController {}
