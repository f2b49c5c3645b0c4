package coop.alveole.command.housedocument;

import static coop.alveole.domain.shared.RequestRule.NOT_REHEARSED;

import coop.alveole.command.files.FileOwner.OfHouse;
import coop.alveole.command.files.FileStore;
import coop.alveole.command.files.FileStore.NewFile;
import coop.alveole.command.files.Upload;
import coop.alveole.command.files.Uploads;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.FormWithFile;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.housedocument.HouseDocumentCommand.*;
import coop.alveole.domain.housedocument.HouseDocumentEvent.NoLongerShown;
import coop.alveole.domain.housedocument.HouseDocumentKind;
import coop.alveole.domain.housedocument.Readership;
import coop.alveole.domain.shared.HouseDocumentId;
import coop.alveole.domain.shared.Label;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A paper of the cooperative comes in with its form, is sealed, and only then named by a fact. */
@RestController
@RequestMapping(HouseDocumentController.HOUSE_DOCUMENTS)
class HouseDocumentController {
    static final String HOUSE_DOCUMENTS = "/api/v1/house-documents";

    /** Beside the file, {@code files}; {@code title} names what is none of the kinds. */
    record PublishBody(
            HouseDocumentKind kind,
            LocalDate datedOn,
            Readership readership,
            @Nullable Label title,
            @Nullable LocalDate validUntil) {}

    record WithdrawVersionBody(HouseDocumentId documentId, NoLongerShown reason) {}

    private final Commands commands;
    private final Uploads uploads;
    private final FileStore files;
    private final NewIds ids;
    private final Supplier<LocalDate> today;

    HouseDocumentController(
            Commands commands, Uploads uploads, FileStore files, NewIds ids, Supplier<LocalDate> today) {
        this.commands = commands;
        this.uploads = uploads;
        this.files = files;
        this.ids = ids;
        this.today = today;
    }

    @Allowed(Access.PUBLISH_HOUSE_DOCUMENT)
    @PostMapping("/publish")
    ResponseEntity<Object> publish(FormWithFile<PublishBody> form, Request request) {
        NOT_REHEARSED.require(!request.simulated(), "simulate");
        var body = form.body();
        return uploads.take(form.http(), upload -> publish(body, upload, request));
    }

    /** The same form again is known by what it says and by its file: it is done once. */
    private ResponseEntity<Object> publish(PublishBody body, Upload upload, Request request) {
        var told = request.with(body + "\n" + upload.clear());
        var id = new HouseDocumentId("paper-" + ids.of(told));
        var file = files.keep(
                new NewFile(new OfHouse(), id.value(), upload.type(), upload.name()),
                sealing -> Files.copy(upload.path(), sealing));
        var command = new PublishHouseDocument(
                id,
                today.get(),
                body.kind(),
                Optional.ofNullable(body.title()),
                body.datedOn(),
                Optional.ofNullable(body.validUntil()),
                body.readership(),
                file);
        return Replies.created(commands.send(command, told), HOUSE_DOCUMENTS);
    }

    @Allowed(Access.PUBLISH_HOUSE_DOCUMENT)
    @PostMapping("/withdraw")
    ResponseEntity<Object> withdraw(@RequestBody WithdrawVersionBody body, Request request) {
        var command = new WithdrawHouseDocument(body.documentId(), today.get(), body.reason());
        return Replies.done(commands.send(command, request), HOUSE_DOCUMENTS);
    }
}
