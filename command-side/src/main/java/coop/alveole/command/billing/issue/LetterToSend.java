package coop.alveole.command.billing.issue;

import coop.alveole.domain.billing.issue.LetterKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * The letters about one paper that were asked for and have not left, whether its file is kept, and of an invoice how many
 * reminders were sent and of which the letter is kept.
 */
public record LetterToSend(String id, boolean kept, int reminded, List<Integer> keptReminders, List<Waiting> waiting) {
    /** {@code reminder}: which one it brings; zero where it brings the paper itself. */
    public record Waiting(int letter, int reminder) {}

    static LetterToSend empty(String id) {
        return new LetterToSend(id, false, 0, List.of(), List.of());
    }

    /** What brings a file waits until it is kept. */
    public Stream<Waiting> ready() {
        return waiting.stream()
                .filter(letter -> letter.reminder() == 0 ? kept : keptReminders.contains(letter.reminder()));
    }

    LetterToSend withItsFile() {
        return new LetterToSend(id, true, reminded, keptReminders, waiting);
    }

    LetterToSend withOneReminder() {
        return new LetterToSend(id, kept, reminded + 1, keptReminders, waiting);
    }

    LetterToSend withTheLetterOf(int reminder) {
        var all = Stream.concat(keptReminders.stream(), Stream.of(reminder)).distinct();
        return new LetterToSend(id, kept, reminded, all.toList(), waiting);
    }

    /** A reminder is recorded right after its letter is asked for, in the same append. */
    LetterToSend asked(int letter, LetterKind kind) {
        var next = new Waiting(letter, kind.bringsThePaper() ? 0 : reminded + 1);
        var all = Stream.concat(waiting.stream(), Stream.of(next)).distinct();
        return new LetterToSend(id, kept, reminded, keptReminders, all.toList());
    }

    LetterToSend without(int letter) {
        var left = waiting.stream().filter(each -> each.letter() != letter);
        return new LetterToSend(id, kept, reminded, keptReminders, left.toList());
    }
}
