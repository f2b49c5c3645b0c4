package coop.alveole.projection.membership.letters;

import coop.alveole.domain.membership.letters.LetterBatchEvent;
import coop.alveole.domain.membership.letters.LetterBatchEvent.LettersProduced;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.membership.letters.LetterBatchFile.Produced;
import java.util.List;
import java.util.stream.Stream;

/** Which letters left together, in which order? */
public final class LetterBatchFiles implements Fold<LetterBatchFile> {
    @Override
    public Class<LetterBatchFile> document() {
        return LetterBatchFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(LetterBatchEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof LetterBatchEvent e ? Stream.of(e.batchId().value()) : Stream.empty();
    }

    @Override
    public LetterBatchFile empty(String key) {
        return new LetterBatchFile(key, List.of());
    }

    @Override
    public LetterBatchFile fold(LetterBatchFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof LetterBatchEvent event)) return file;
        return switch (event) {
            case LettersProduced e ->
                new LetterBatchFile(
                        file.id(),
                        List.of(new Produced(
                                e.producedOn(),
                                e.kind(),
                                e.letters(),
                                e.notWrittenTo(),
                                recorded.actor(),
                                recorded.position())));
        };
    }
}
