package planted.dependenciespointinward.command.membership;

public record LawfulCommandSide(int number) {}
