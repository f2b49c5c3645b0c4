package planted.everyeventsayssincewhenitcounts.domain.membership;

public sealed interface VagueEvent {
    String effectiveOn();

    record Happened(String effectiveOn) implements VagueEvent {}
}
