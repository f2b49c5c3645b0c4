package coop.alveole.projection.billing.deposit;

import coop.alveole.domain.billing.deposit.SlipEvent;
import coop.alveole.domain.billing.deposit.SlipEvent.SlipMade;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.Optional;
import java.util.stream.Stream;

/** Which cheques, and which cash, were handed to the bank together? */
public final class SlipFiles implements Fold<SlipFile> {
    @Override
    public Class<SlipFile> document() {
        return SlipFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(SlipEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof SlipEvent e ? Stream.of(e.slipId().value()) : Stream.empty();
    }

    @Override
    public SlipFile empty(String key) {
        return SlipFile.empty(key);
    }

    @Override
    public SlipFile fold(SlipFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof SlipEvent event)) return file;
        return switch (event) {
            case SlipMade e -> new SlipFile(file.id(), Optional.of(e), file.version() + 1);
        };
    }
}
