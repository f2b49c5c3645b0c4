package coop.alveole.command.billing.issue;

import coop.alveole.domain.billing.issue.LetterKind;
import java.util.List;
import java.util.stream.Stream;

/** The letters about one paper that were asked for and have not left, and whether its file is kept. */
public record LetterToSend(String id, boolean kept, List<Waiting> waiting) {
    public record Waiting(int letter, LetterKind kind) {}

    static LetterToSend empty(String id) {
        return new LetterToSend(id, false, List.of());
    }

    /** What brings the paper itself waits for its file. */
    public Stream<Waiting> ready() {
        return waiting.stream().filter(letter -> kept || !letter.kind().bringsThePaper());
    }

    LetterToSend withItsFile() {
        return new LetterToSend(id, true, waiting);
    }

    LetterToSend with(Waiting letter) {
        return new LetterToSend(
                id,
                kept,
                Stream.concat(waiting.stream(), Stream.of(letter)).distinct().toList());
    }

    LetterToSend without(int letter) {
        return new LetterToSend(
                id,
                kept,
                waiting.stream().filter(each -> each.letter() != letter).toList());
    }
}
