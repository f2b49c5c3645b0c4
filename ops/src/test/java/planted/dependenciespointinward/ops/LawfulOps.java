package planted.dependenciespointinward.ops;

public record LawfulOps(int number) {}
