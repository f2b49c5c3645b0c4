package coop.alveole.command.purchasing;

import coop.alveole.command.files.FileOwner.OfHouse;
import coop.alveole.command.files.FileStore;
import coop.alveole.command.files.FileStore.NewFile;
import coop.alveole.command.files.Upload;
import coop.alveole.command.files.Uploads;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.FormWithFile;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.purchasing.PurchaseCommand.AttachPaper;
import coop.alveole.domain.shared.trade.PurchaseId;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The invoice of a supplier comes in with its form, is sealed, and only then named by a fact. */
@Component
class PurchasePapers {
    private final Commands commands;
    private final Uploads uploads;
    private final FileStore files;
    private final Supplier<LocalDate> today;

    PurchasePapers(Commands commands, Uploads uploads, FileStore files, Supplier<LocalDate> today) {
        this.commands = commands;
        this.uploads = uploads;
        this.files = files;
        this.today = today;
    }

    Outcome attach(PurchaseId id, FormWithFile<?> form, Request request) {
        form.body();
        return uploads.take(form.http(), upload -> attach(id, upload, request));
    }

    /** The same form again is known by its file: it is done once. */
    private Outcome attach(PurchaseId id, Upload upload, Request request) {
        var told = request.with(upload.clear().toString());
        var file = files.keep(
                new NewFile(new OfHouse(), id.value(), upload.type(), upload.name()),
                sealing -> Files.copy(upload.path(), sealing));
        return commands.send(
                new AttachPaper(id, file, today.get(), request.asker().account()), told);
    }
}
