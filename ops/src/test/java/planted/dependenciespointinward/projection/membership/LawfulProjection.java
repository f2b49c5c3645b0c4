package planted.dependenciespointinward.projection.membership;

public record LawfulProjection(int number) {}
