package planted.eventsholdclosedwordsonly.domain.membership;

import java.util.List;

public sealed interface TextsEvent {
    record Happened(List<String> notes) implements TextsEvent {}
}
