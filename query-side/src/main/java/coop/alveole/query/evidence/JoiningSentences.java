package coop.alveole.query.evidence;

import coop.alveole.domain.membership.joining.JoinedContract;
import coop.alveole.domain.membership.joining.JoiningEvent;
import coop.alveole.domain.membership.joining.JoiningEvent.*;
import coop.alveole.domain.shared.Rule;
import coop.alveole.query.shared.French;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says that two files are one, or two again; the other file is named by its page, for whoever may read the name. */
final class JoiningSentences {
    private JoiningSentences() {}

    static String of(JoiningEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case FilesJoined e ->
                sentences.say(name, reader, e.joinedOn())
                        + counted(e.contracts(), reader, sentences)
                        + due(e.associateBy(), reader, sentences)
                        + sentences.broken(broken(e.contracts()), reader);
            case FilesParted e -> sentences.say(name, reader, e.partedOn()) + due(e.associateBy(), reader, sentences);
            case JoinedInto e -> sentences.say(name, reader, e.joinedOn());
            case PartedFrom e -> sentences.say(name, reader, e.partedOn());
        };
    }

    private static String counted(List<JoinedContract> contracts, Locale reader, Sentences sentences) {
        if (contracts.isEmpty()) return "";
        var said = contracts.stream()
                .map(each -> sentences.contract(each.kind(), reader) + " " + French.day(each.startsOn()) + " – "
                        + French.day(each.endsOn()))
                .collect(Collectors.joining(", "));
        return " " + sentences.say("FilesJoined.contracts", reader, said);
    }

    private static String due(@Nullable LocalDate associateBy, Locale reader, Sentences sentences) {
        return associateBy == null ? "" : " " + sentences.say("FilesJoined.moved", reader, associateBy);
    }

    private static List<? extends Rule> broken(List<JoinedContract> contracts) {
        return contracts.stream()
                .flatMap(contract -> contract.broken().stream())
                .distinct()
                .toList();
    }
}
