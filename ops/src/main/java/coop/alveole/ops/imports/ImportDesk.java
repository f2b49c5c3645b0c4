package coop.alveole.ops.imports;

import static coop.alveole.domain.shared.RequestRule.FILE_DESTROYED;
import static coop.alveole.domain.shared.RequestRule.IMPORT_UNDER_WAY;
import static coop.alveole.domain.shared.RequestRule.UNKNOWN;

import coop.alveole.command.billing.opening.OpeningImport;
import coop.alveole.command.imports.members.ImportReport;
import coop.alveole.command.imports.members.MemberImport;
import coop.alveole.command.imports.members.TableRead;
import coop.alveole.command.shared.Problems;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.ops.backup.FolderTree;
import coop.alveole.ops.imports.DeskRun.State;
import coop.alveole.ops.imports.SourceFiles.Batch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Takes files in and over, one import at a time on a thread of its own; in clear they lie in tmp while they are read. */
final class ImportDesk implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);

    /** Before the record closes. */
    private static final int AFTER_THE_KEEPER = SpringAxonConfiguration.LIFECYCLE_PHASE + 2;

    private static final int SECONDS_TO_FINISH = 30;

    private final SourceFiles sources;
    private final MemberImport members;
    private final OpeningImport opening;
    private final RunIds ids;
    private final Path tmp;
    private final Map<String, DeskRun> runs = new ConcurrentHashMap<>();
    private final Map<String, List<TableRead>> tables = new ConcurrentHashMap<>();
    private final ReentrantLock starting = new ReentrantLock();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import").daemon(true).factory());
    private volatile boolean stopping;
    private volatile boolean running;

    ImportDesk(SourceFiles sources, MemberImport members, OpeningImport opening, RunIds ids, Path tmp) {
        this.sources = sources;
        this.members = members;
        this.opening = opening;
        this.ids = ids;
        this.tmp = tmp;
    }

    /** What does not pass the gate is refused before it is kept. */
    void receive(String filesId, List<Path> files) throws IOException {
        var read = read(files);
        sources.keep(filesId, files);
        tables.put(filesId, read);
    }

    private static List<TableRead> read(List<Path> files) throws IOException {
        var read = new ArrayList<TableRead>();
        for (var file : files) read.addAll(TableRead.of(file));
        return List.copyOf(read);
    }

    void start(String filesId, Request request) throws IOException {
        var batch = batch(filesId);
        FILE_DESTROYED.require(sources.names(batch).size() == batch.files().size(), "files");
        whileNoneRuns(() -> {
            var run = new DeskRun(ids.next(filesId, request));
            runs.put(filesId, run);
            thread.execute(() -> take(batch, run));
            return run;
        });
    }

    /** Refused while one is under way; none begins before the end. */
    <R> R whileNoneRuns(Supplier<R> task) {
        starting.lock();
        try {
            IMPORT_UNDER_WAY.require(runs.values().stream().noneMatch(DeskRun::isUnderWay), "");
            return task.get();
        } finally {
            starting.unlock();
        }
    }

    Batch batch(String filesId) throws IOException {
        return sources.batch(filesId).orElseThrow(() -> new RuleBroken(UNKNOWN, "id"));
    }

    Optional<DeskRun> run(String filesId) {
        return Optional.ofNullable(runs.get(filesId));
    }

    List<TableRead> tables(Batch batch) throws IOException {
        var known = tables.get(batch.filesId());
        if (known != null) return known;
        var read = inClear(batch, ImportDesk::read);
        tables.put(batch.filesId(), read);
        return read;
    }

    interface Reading<T> {
        T of(List<Path> files) throws IOException;
    }

    /** Wherever the reading ends, nothing stays in clear. */
    <T> T inClear(Batch batch, Reading<T> reading) throws IOException {
        var folder = aside();
        try {
            return reading.of(sources.open(batch, folder));
        } finally {
            FolderTree.delete(folder);
        }
    }

    /** Where the server puts what a browser sends. */
    static Path coming(Path tmp) {
        return tmp.resolve("coming");
    }

    Path aside() {
        return tmp.resolve(UUID.randomUUID().toString());
    }

    private void take(Batch batch, DeskRun run) {
        try {
            run.is(new State.Done(inClear(batch, files -> take(files, run))));
        } catch (StoppedInItsMiddle stopped) {
            LOG.info("an import is cut short; run again it goes on");
        } catch (RuleBroken refused) {
            run.is(new State.Refused(Problems.sentence(refused, Locale.FRENCH)));
        } catch (IOException | RuntimeException failure) {
            LOG.error("an import has failed", failure);
            run.is(new State.Failed());
        }
    }

    /** The files tell by their labels what they are of. */
    private ImportReport take(List<Path> files, DeskRun run) throws IOException {
        MemberImport.Progress progress = (taken, of) -> taken(run, taken, of);
        return OpeningImport.isIn(files)
                ? opening.run(files, run.what(), progress)
                : members.run(files, run.what(), progress);
    }

    private void taken(DeskRun run, int people, int of) {
        run.is(new State.Taking(people, of));
        if (!stopping) return;
        run.is(new State.Stopped(people, of));
        throw new StoppedInItsMiddle();
    }

    private static final class StoppedInItsMiddle extends RuntimeException {}

    /** Whatever a kill has left in clear. */
    @Override
    public void start() {
        try {
            FolderTree.delete(tmp);
            FolderTree.make(coming(tmp));
            sources.clearUnfinished();
            running = true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        stopping = true;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS))
                LOG.warn("an import is cut short in the middle of a person; run again it goes on");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_THE_KEEPER;
    }
}
