package coop.alveole.command.membership.attachment;

import static coop.alveole.domain.shared.RequestRule.NOT_REHEARSED;

import coop.alveole.command.files.FileOwner.OfPerson;
import coop.alveole.command.files.FileStore;
import coop.alveole.command.files.FileStore.NewFile;
import coop.alveole.command.files.Upload;
import coop.alveole.command.files.Uploads;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.FormWithFile;
import coop.alveole.command.shared.KnownMemberships;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.attachment.AttachedTo;
import coop.alveole.domain.membership.attachment.AttachmentCommand.*;
import coop.alveole.domain.membership.attachment.AttachmentKind;
import coop.alveole.domain.membership.attachment.Audience;
import coop.alveole.domain.membership.attachment.WithdrawalReason;
import coop.alveole.domain.shared.AttachmentId;
import coop.alveole.domain.shared.MembershipId;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A file comes in with its form, is sealed, and only then named by a fact. */
@RestController
@RequestMapping(AttachmentController.MEMBERSHIPS)
class AttachmentController {
    static final String MEMBERSHIPS = "/api/v1/memberships";

    /** Beside the file, {@code files}; {@code about} is a contract or a step and its day: {@code CESA/2026-03-12}. */
    record AttachBody(
            AttachmentKind kind,
            LocalDate datedOn,
            List<Audience> audience,
            @Nullable AttachedTo about,
            @Nullable LocalDate validUntil) {}

    record WithdrawAttachmentBody(AttachmentId attachmentId, WithdrawalReason reason) {}

    private final Commands commands;
    private final KnownMemberships memberships;
    private final Uploads uploads;
    private final FileStore files;
    private final NewIds ids;
    private final Supplier<LocalDate> today;

    AttachmentController(
            Commands commands,
            KnownMemberships memberships,
            Uploads uploads,
            FileStore files,
            NewIds ids,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.memberships = memberships;
        this.uploads = uploads;
        this.files = files;
        this.ids = ids;
        this.today = today;
    }

    @Allowed(Access.ATTACH_DOCUMENT)
    @PostMapping("/{id}/attach-document")
    ResponseEntity<Object> attach(@PathVariable MembershipId id, FormWithFile<AttachBody> form, Request request) {
        memberships.known(id);
        NOT_REHEARSED.require(!request.simulated(), "simulate");
        var body = form.body();
        return uploads.take(form.http(), upload -> attach(id, body, upload, request));
    }

    /** The same form again is known by what it says and by its file: it is done once. */
    private ResponseEntity<Object> attach(MembershipId id, AttachBody body, Upload upload, Request request) {
        var told = request.with(body + "\n" + upload.clear());
        var owner = new OfPerson(id.personId(), body.kind().retention());
        var file = files.keep(
                new NewFile(owner, id.value(), upload.type(), upload.name()),
                sealing -> Files.copy(upload.path(), sealing));
        var command = new AttachDocument(
                id,
                new AttachmentId("attachment-" + ids.of(told)),
                today.get(),
                body.kind(),
                Optional.ofNullable(body.about()),
                body.datedOn(),
                Optional.ofNullable(body.validUntil()),
                Set.copyOf(body.audience()),
                file);
        return Replies.done(commands.send(command, told), MEMBERSHIPS);
    }

    @Allowed(Access.ATTACH_DOCUMENT)
    @PostMapping("/{id}/withdraw-attachment")
    ResponseEntity<Object> withdraw(
            @PathVariable MembershipId id, @RequestBody WithdrawAttachmentBody body, Request request) {
        var command = new WithdrawAttachment(id, body.attachmentId(), today.get(), body.reason());
        return Replies.done(commands.send(command, request), MEMBERSHIPS);
    }
}
