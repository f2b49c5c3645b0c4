package coop.alveole.ops.store.writer;

import coop.alveole.command.shared.CommandKey;
import coop.alveole.ops.store.catalogue.Fact;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The facts of one command waiting for the writer; done gives the position of the last one, once it is on the disk. */
public record Append(List<Fact> facts, @Nullable CommandKey key, CompletableFuture<Long> done) {
    public Append(List<Fact> facts, @Nullable CommandKey key) {
        this(facts, key, new CompletableFuture<>());
    }

    /** SQLite refuses one fact, hence the whole append; its neighbours are not concerned. */
    public static final class Refused extends Exception {
        private final transient Fact fact;
        private final SQLException why;

        Refused(Fact fact, SQLException why) {
            super(why.getMessage(), why);
            this.fact = fact;
            this.why = why;
        }

        public Fact fact() {
            return fact;
        }

        public SQLException why() {
            return why;
        }
    }
}
