package coop.alveole.ops;

import coop.alveole.domain.billing.invoice.InvoiceEvent.InvoiceSent;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.InvoiceFileKept;
import coop.alveole.domain.billing.issue.IssuedQuoteEvent.QuoteFileKept;
import coop.alveole.domain.billing.quote.QuoteEvent.QuoteSent;
import coop.alveole.domain.billing.reminder.RemindersEvent.CustomerReminded;
import coop.alveole.domain.billing.reminder.RemindersEvent.ReminderLetterKept;
import coop.alveole.ops.backup.FolderTree;
import coop.alveole.ops.seed.Demonstration;
import coop.alveole.ops.store.RecordedFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.awaitility.Awaitility;

/** The demonstration, recorded once for a build and all its files kept: each program that tests opens a copy. */
public final class RecordedDemonstration {
    private static final String STATEMENT = "statement.csv";
    private static final Duration UNTIL_ALL_IS_KEPT = Duration.ofMinutes(10);

    private static final class Once {
        static final Path RECORDED = recorded();
    }

    private RecordedDemonstration() {}

    public static RunningHouse copy() {
        try {
            var copy = Files.createTempDirectory("alveole-test-");
            for (var file : FolderTree.filesIn(Once.RECORDED))
                FolderTree.copy(Once.RECORDED.resolve(file), copy.resolve(file));
            return RunningHouse.in(copy);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As the demonstration lays it there to be taken in. */
    static String statement() {
        try {
            return Files.readString(Once.RECORDED.resolve(STATEMENT));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The programs of one build wait for each other; one that is run alone records its own. */
    private static Path recorded() {
        try {
            var build = Optional.ofNullable(System.getProperty("alveole.build"));
            if (build.isEmpty()) return recordedIn(Files.createTempDirectory("alveole-demonstration-"));
            var folder = Files.createDirectories(Path.of("target", "demonstrations"));
            try (var alone = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = alone.lock()) {
                return recordedIn(folder.resolve(build.get().replaceAll("\\W", "")));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The statement is written last: it says that the rest is whole. */
    private static Path recordedIn(Path folder) throws IOException {
        if (Files.exists(folder.resolve(STATEMENT))) return folder;
        String statement;
        try (var house = RunningHouse.in(Files.createDirectories(folder))) {
            statement = house.bean(Demonstration.class).record();
            Awaitility.await()
                    .atMost(UNTIL_ALL_IS_KEPT)
                    .until(() -> facts(house, InvoiceFileKept.class) == facts(house, InvoiceSent.class)
                            && facts(house, QuoteFileKept.class) == facts(house, QuoteSent.class)
                            && facts(house, ReminderLetterKept.class) == facts(house, CustomerReminded.class));
        }
        Files.writeString(folder.resolve(STATEMENT), statement);
        return folder;
    }

    private static int facts(RunningHouse house, Class<?> kind) {
        return house.bean(RecordedFacts.class).all(Set.of(kind)).size();
    }
}
