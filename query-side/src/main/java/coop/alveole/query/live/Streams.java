package coop.alveole.query.live;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.query.shared.Viewer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The streams that are open: three per account (security §7), the oldest gives way; none outlives the program. */
@Component
class Streams {
    private static final int PER_ACCOUNT = 3;

    private final Map<AccountId, Deque<Stream>> open = new HashMap<>();

    synchronized Stream open(Viewer viewer) {
        var stream = new Stream(viewer.account().orElseThrow());
        var streams = open.computeIfAbsent(stream.account, _ -> new ArrayDeque<>());
        streams.addLast(stream);
        if (streams.size() > PER_ACCOUNT) streams.removeFirst().open = false;
        return stream;
    }

    @EventListener(ContextClosedEvent.class)
    synchronized void endAll() {
        open.values().forEach(streams -> streams.forEach(stream -> stream.open = false));
    }

    private synchronized void closed(Stream stream) {
        open.computeIfPresent(stream.account, (_, streams) -> {
            streams.remove(stream);
            return streams.isEmpty() ? null : streams;
        });
    }

    final class Stream implements AutoCloseable {
        private final AccountId account;
        private volatile boolean open = true;

        private Stream(AccountId account) {
            this.account = account;
        }

        boolean isOpen() {
            return open;
        }

        @Override
        public void close() {
            closed(this);
        }
    }
}
