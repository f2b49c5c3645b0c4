package coop.alveole.command.billing.entries;

import coop.alveole.command.files.FileOwner;
import coop.alveole.command.files.FileStore;
import coop.alveole.command.files.FileStore.NewFile;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Digests;
import coop.alveole.command.shared.HouseMoney;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.ToDoLists;
import coop.alveole.domain.billing.chart.Chart;
import coop.alveole.domain.billing.export.Accounts;
import coop.alveole.domain.billing.export.BatchFile;
import coop.alveole.domain.billing.export.ExportCommand.ExportEntries;
import coop.alveole.domain.billing.export.ExportEvent.ExportFileKept;
import coop.alveole.domain.billing.export.ExportFileKind;
import coop.alveole.domain.billing.export.ExportText;
import coop.alveole.domain.billing.export.NextBatch;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.trade.MoneyOption;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets the entries of a period leave that have not left: their files are sealed first, then one append says the batch, its
 * facts and its files. Killed before it nothing has left; a file that no batch names is taken away.
 */
@Component
public class EntryExports {
    private final ToDoLists<FactToExport> facts;
    private final OurAccounts accounts;
    private final KnownExports exports;
    private final HouseMoney money;
    private final FileStore files;
    private final Commands commands;
    private final Supplier<LocalDate> today;

    EntryExports(
            ToDoLists<FactToExport> facts,
            OurAccounts accounts,
            KnownExports exports,
            HouseMoney money,
            FileStore files,
            Commands commands,
            Supplier<LocalDate> today) {
        this.facts = facts;
        this.accounts = accounts;
        this.exports = exports;
        this.money = money;
        this.files = files;
        this.commands = commands;
        this.today = today;
    }

    /** Both days included. */
    public NextBatch next(LocalDate from, LocalDate lastDay) {
        var sources = facts.atHead().stream().map(FactToExport::source).toList();
        return NextBatch.of(
                sources,
                fact -> !fact.on().isBefore(from) && !fact.on().isAfter(lastDay),
                new Accounts(accounts.timeline(), this::onDebits, exports.now().given()));
    }

    private boolean onDebits(LocalDate issuedOn) {
        return money.on(issuedOn).holds(MoneyOption.ON_DEBITS);
    }

    public Outcome export(LocalDate from, LocalDate lastDay, Request request) {
        var next = next(from, lastDay);
        int batch = exports.now().batches() + 1;
        var day = today.get();
        var format = accounts.timeline().on(day);
        var texts = new ExportText(batch, format.flavour()).files(next.entries());
        var command = new ExportEntries(
                exports.id(),
                batch,
                from,
                lastDay,
                format.flavour(),
                format.encoding(),
                next.leaving(),
                next.given(),
                kept(batch, texts, format),
                day);
        return commands.send(command, request);
    }

    /** The number of the last batch that left; 0 before the first. */
    public int lastBatch() {
        return exports.now().batches();
    }

    /** Where the files of a batch are kept. */
    public List<ExportFileKept> filesOf(int batch) {
        return exports.now().files().stream()
                .filter(file -> file.batch() == batch)
                .toList();
    }

    private List<BatchFile> kept(int batch, Map<ExportFileKind, String> texts, Chart format) {
        return texts.entrySet().stream()
                .map(text -> kept(batch, text.getKey(), encoded(text.getValue(), format)))
                .toList();
    }

    private BatchFile kept(int batch, ExportFileKind kind, byte[] bytes) {
        var file = files.keep(
                new NewFile(new FileOwner.OfHouse(), exports.id().value(), FileType.CSV, kind.fileName(batch)),
                sealing -> sealing.write(bytes));
        return new BatchFile(kind, Digests.of(bytes), file);
    }

    /** What these characters cannot say is an error, never a question mark. */
    private static byte[] encoded(String text, Chart format) {
        try {
            var encoder = Charset.forName(format.encoding().charset()).newEncoder();
            ByteBuffer bytes = encoder.encode(CharBuffer.wrap(text));
            var exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException unsayable) {
            throw new IllegalStateException("an entry cannot be said in " + format.encoding(), unsayable);
        }
    }
}
