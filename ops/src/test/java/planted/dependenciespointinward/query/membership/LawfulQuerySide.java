package planted.dependenciespointinward.query.membership;

public record LawfulQuerySide(int number) {}
