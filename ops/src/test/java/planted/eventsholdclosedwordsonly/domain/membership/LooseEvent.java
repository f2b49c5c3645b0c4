package planted.eventsholdclosedwordsonly.domain.membership;

import java.util.Map;

public sealed interface LooseEvent {
    record Happened(Map<String, Integer> amounts) implements LooseEvent {}
}
