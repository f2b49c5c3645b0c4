package coop.alveole.ops.imports;

import coop.alveole.command.billing.opening.OpeningImport;
import coop.alveole.command.billing.opening.OpeningTable.Kind;
import coop.alveole.command.imports.members.CellsAgain;
import coop.alveole.command.imports.members.ChosenColumns;
import coop.alveole.command.imports.members.ImportReport;
import coop.alveole.command.imports.members.ImportReport.Remark;
import coop.alveole.command.imports.members.OurLabels;
import coop.alveole.command.imports.members.TableRead;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.imports.DeskRun.State.*;
import coop.alveole.ops.imports.SourceFiles.Batch;
import coop.alveole.query.imports.Imports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the pages ask about files and imports. */
final class ImportsOfTheHouse implements Imports {
    private final ImportDesk desk;
    private final SourceFiles sources;
    private final ChosenColumns columns;
    private final RunIds ids;
    private final ZoneId zone;

    ImportsOfTheHouse(ImportDesk desk, SourceFiles sources, ChosenColumns columns, RunIds ids, ZoneId zone) {
        this.desk = desk;
        this.columns = columns;
        this.ids = ids;
        this.sources = sources;
        this.zone = zone;
    }

    @Override
    public List<Source> received() {
        return ask(() -> sources.batches()).stream().map(this::source).toList();
    }

    @Override
    public Optional<Source> received(String id) {
        return ask(() -> sources.batch(id)).map(this::source);
    }

    private Source source(Batch batch) {
        return new Source(batch.filesId(), batch.receivedAt(), destroyedOn(batch), ask(() -> sources.names(batch)));
    }

    private LocalDate destroyedOn(Batch batch) {
        return SourceKeeping.lastDay(batch.receivedAt(), zone).plusDays(1);
    }

    @Override
    public List<Sheet> sheets(String id) {
        var mapped = columns.now();
        var sheets = ask(() -> desk.tables(desk.batch(id))).stream()
                .map(table -> Kind.of(table.labels())
                        .map(kind -> ofAnOpening(table, kind))
                        .orElseGet(() -> sheet(table, table.known(mapped))))
                .toList();
        // what our own file says about itself is of no interest to it
        boolean ours = sheets.stream().anyMatch(Sheet::directory);
        return ours ? sheets.stream().filter(Sheet::isRead).toList() : sheets;
    }

    /** Nothing is chosen about its columns. */
    private static Sheet ofAnOpening(TableRead table, Kind kind) {
        var written = table.labels().stream().filter(label -> !label.isBlank()).toList();
        return new Sheet(
                table.place(),
                null,
                false,
                kind.name(),
                table.lines(),
                written.stream().filter(kind::reads).toList(),
                List.of(),
                written.stream().filter(label -> !kind.reads(label)).toList(),
                List.of());
    }

    private static Sheet sheet(TableRead table, TableRead.Known known) {
        return new Sheet(
                table.place(),
                known.table().orElse(null),
                known.isDirectory(),
                null,
                table.lines(),
                known.known(),
                known.mapped().stream()
                        .map(mapped -> new Mapped(mapped.column(), mapped.readAs()))
                        .toList(),
                known.unknown(),
                known.table().isPresent() || known.isDirectory() ? known.missing() : OurLabels.needed());
    }

    @Override
    public Optional<Operation> operation(String id) {
        return desk.run(id).map(run -> operation(id, run)).or(() -> cutShort(id));
    }

    /** By a kill: the program has forgotten it, the record has not. */
    private Optional<Operation> cutShort(String id) {
        return received(id)
                .filter(_ -> ids.wasCutShort(id))
                .map(_ -> new Operation(id, Mode.FOR_REAL, State.STOPPED, 0, 0, null, null));
    }

    private static Operation operation(String id, DeskRun run) {
        var mode = run.isADryRun() ? Mode.DRY_RUN : Mode.FOR_REAL;
        return switch (run.state()) {
            case Reading _ -> new Operation(id, mode, State.READING, 0, 0, null, null);
            case Taking taking -> new Operation(id, mode, State.TAKING, taking.people(), taking.of(), null, null);
            case Done done -> new Operation(id, mode, State.DONE, 0, 0, report(done.report(), Map.of()), null);
            case Refused refused -> new Operation(id, mode, State.REFUSED, 0, 0, null, refused.sentence());
            case Failed _ -> new Operation(id, mode, State.FAILED, 0, 0, null, null);
            case Stopped stopped -> new Operation(id, mode, State.STOPPED, stopped.people(), stopped.of(), null, null);
        };
    }

    @Override
    public Operation withValuesOnce(String id, Operation ended) {
        var run = desk.run(id);
        var report = run.map(DeskRun::report).orElse(null);
        if (report == null || !run.get().mayShowValues()) return ended;
        var named = Stream.of(report.refused(), report.remarks(), report.diverging())
                .flatMap(List::stream)
                .toList();
        var values = ask(() -> desk.inClear(desk.batch(id), files -> values(files, named)));
        return new Operation(id, ended.mode(), ended.state(), 0, 0, report(report, values), null);
    }

    /** What stands in a refused cell of an opening is not shown: its report names the line and the column. */
    private Map<Remark, String> values(List<Path> files, List<Remark> named) throws IOException {
        return OpeningImport.isIn(files) ? Map.of() : CellsAgain.of(files, columns.now(), named);
    }

    private static Report report(ImportReport report, Map<Remark, String> values) {
        return new Report(
                report.lines().recorded(),
                report.lines().already(),
                report.keptAside(),
                lines(report.refused(), values),
                lines(report.remarks(), values),
                lines(report.diverging(), values),
                report.missing().stream().map(MembershipId::value).toList());
    }

    private static List<Line> lines(List<Remark> remarks, Map<Remark, String> values) {
        return remarks.stream()
                .map(remark ->
                        new Line(remark.file(), remark.line(), remark.column(), remark.sentence(), values.get(remark)))
                .toList();
    }

    private interface Asking<T> {
        T answer() throws IOException;
    }

    private static <T> T ask(Asking<T> question) {
        try {
            return question.answer();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
