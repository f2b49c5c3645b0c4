package coop.alveole.command.membership.document;

import static coop.alveole.domain.shared.RequestRule.NOT_REHEARSED;

import coop.alveole.command.files.FileOwner;
import coop.alveole.command.files.FileStore;
import coop.alveole.command.files.FileStore.NewFile;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.KnownMemberships;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.document.DocumentCommand.*;
import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.document.Matter;
import coop.alveole.domain.membership.document.RegisteredNumber;
import coop.alveole.domain.shared.DocumentId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.domain.shared.file.FileType;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Documents leave the house by being kept: printed, sealed on the disk, then recorded. */
@RestController
@RequestMapping(DocumentController.MEMBERSHIPS)
class DocumentController {
    static final String MEMBERSHIPS = "/api/v1/memberships";

    /** {@code day} and {@code number} say which contract, amendment, meeting or deadline. */
    record ProduceBody(DocumentKind kind, LocalDate day, int number) {}

    record RegisteredLetterBody(DocumentId document, LocalDate sentOn, RegisteredNumber number) {}

    private final Commands commands;
    private final KnownMemberships memberships;
    private final DocumentPress press;
    private final FileStore files;
    private final NewIds ids;
    private final Supplier<LocalDate> today;

    DocumentController(
            Commands commands,
            KnownMemberships memberships,
            DocumentPress press,
            FileStore files,
            NewIds ids,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.memberships = memberships;
        this.press = press;
        this.files = files;
        this.ids = ids;
        this.today = today;
    }

    @Allowed(Access.PRODUCE_DOCUMENT)
    @PostMapping("/{id}/produce-document")
    ResponseEntity<Object> produce(@PathVariable MembershipId id, @RequestBody ProduceBody body, Request request) {
        var member = memberships.known(id);
        NOT_REHEARSED.require(!request.simulated(), "simulate");
        var document = new DocumentId("document-" + ids.of(request));
        var matter = new Matter(body.day(), body.number());
        var printed = press.print(new DocumentPress.Order(member, document, body.kind(), matter, today.get()));
        // A contract says what somebody is paid, a letter what they risk: kept as long as the social file.
        var owner = new FileOwner.OfPerson(member.personId(), RetentionClass.SOCIAL);
        var file = files.keep(new NewFile(owner, member.value(), FileType.PDF, printed.name()), printed.content());
        return Replies.done(
                commands.send(new ProduceDocument(member, document, body.kind(), matter, today.get(), file), request),
                MEMBERSHIPS);
    }

    @Allowed(Access.PRODUCE_DOCUMENT)
    @PostMapping("/{id}/record-registered-letter")
    ResponseEntity<Object> sent(
            @PathVariable MembershipId id, @RequestBody RegisteredLetterBody body, Request request) {
        var command = new RecordRegisteredLetter(
                memberships.known(id), body.document(), today.get(), body.sentOn(), body.number());
        return Replies.done(commands.send(command, request), MEMBERSHIPS);
    }
}
