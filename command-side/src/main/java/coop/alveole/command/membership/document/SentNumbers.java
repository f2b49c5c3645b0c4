package coop.alveole.command.membership.document;

import coop.alveole.domain.membership.document.DocumentEvent;
import coop.alveole.domain.membership.document.DocumentEvent.RegisteredLetterRecorded;
import coop.alveole.domain.membership.document.DocumentEvent.RegisteredLetterWithdrawn;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.stream.Stream;

/** Which numbers are taken, whoever they were written to? */
public final class SentNumbers implements Fold<SentNumber> {
    @Override
    public Class<SentNumber> document() {
        return SentNumber.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(DocumentEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return switch (event) {
            case RegisteredLetterRecorded e -> Stream.of(e.number().digits());
            case RegisteredLetterWithdrawn e -> Stream.of(e.number().digits());
            default -> Stream.empty();
        };
    }

    @Override
    public SentNumber empty(String key) {
        return new SentNumber(key, null);
    }

    @Override
    public SentNumber fold(SentNumber number, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case RegisteredLetterRecorded e -> new SentNumber(number.id(), e.sentOn());
            case RegisteredLetterWithdrawn _ -> new SentNumber(number.id(), null);
            default -> number;
        };
    }
}
