package coop.alveole.ops.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** People who each wait for an answer before they ask again. */
final class Senders {
    private Senders() {}

    static <T> double perSecond(int senders, List<T> work, Consumer<T> send) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(senders)) {
            var parts = new ArrayList<Callable<Object>>();
            for (int sender = 0; sender < senders; sender++) {
                int first = sender;
                parts.add(Executors.callable(() -> {
                    for (int i = first; i < work.size(); i += senders) send.accept(work.get(i));
                }));
            }
            long started = System.nanoTime();
            for (var part : threads.invokeAll(parts)) part.get();
            return Figures.perSecond(work.size(), started);
        } catch (ExecutionException refused) {
            throw new IllegalStateException("a command was refused", refused.getCause());
        }
    }
}
