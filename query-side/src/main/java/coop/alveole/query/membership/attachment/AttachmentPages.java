package coop.alveole.query.membership.attachment;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.attachment.AttachmentKind;
import coop.alveole.domain.membership.attachment.Audience;
import coop.alveole.domain.shared.AttachmentId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.projection.membership.attachment.AttachmentFile;
import coop.alveole.projection.membership.attachment.AttachmentFile.Piece;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.membership.attachment.AttachmentsPage.Choices;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.people.Directory;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** « Pièces », beside the file of the membership: what is there, what is missing, and the form of one more. */
@Controller
class AttachmentPages {
    private static final String ADDRESS = "/members/{id}/attachments";

    private final AttachmentQueries queries;
    private final AttachmentContents contents;
    private final AttachmentList list;
    private final AttachmentWords words;
    private final Directory directory;
    private final Lists lists;
    private final Frames frames;

    AttachmentPages(
            AttachmentQueries queries,
            AttachmentContents contents,
            AttachmentList list,
            AttachmentWords words,
            Directory directory,
            Lists lists,
            Frames frames) {
        this.queries = queries;
        this.contents = contents;
        this.list = list;
        this.words = words;
        this.directory = directory;
        this.lists = lists;
        this.frames = frames;
    }

    @Allowed(Access.READ_ATTACHMENTS)
    @GetMapping(ADDRESS)
    ModelAndView attachments(
            @PathVariable MembershipId id, Reading reading, HttpServletRequest request, Locale reader) {
        var file = queries.file(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        var frame = frames.of(request, reading, "members");
        boolean mayAttach = !frame.past() && reading.viewer().may(Access.ATTACH_DOCUMENT, id.personId());
        var page = new AttachmentsPage(
                frame,
                "/members/" + id,
                directory.nameOf(id.personId(), reading),
                mayAttach ? remarks(file, reading, reader) : List.of(),
                lists.page(list.listed(id, mayAttach, reading, reader), request, reading, reader),
                mayAttach ? List.of(choices(id, file, frame, reading, reader)) : List.of());
        return new ModelAndView("attachments", "page", page);
    }

    @Allowed(Access.READ_ATTACHMENTS)
    @GetFiles({ADDRESS, ADDRESS + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(
            @PathVariable MembershipId id, Reading reading, HttpServletRequest request, Locale reader) {
        return lists.file(list.listed(id, false, reading, reader), request, reading, reader);
    }

    @Allowed(Access.READ_ATTACHMENTS)
    @GetMapping(ADDRESS + "/{attachment}/file")
    ResponseEntity<byte[]> file(
            @PathVariable MembershipId id,
            @PathVariable AttachmentId attachment,
            Reading reading,
            HttpServletRequest request) {
        return contents.file(id, piece(id, attachment, reading), request);
    }

    @Allowed(Access.READ_ATTACHMENTS)
    @GetMapping(ADDRESS + "/{attachment}/picture")
    ResponseEntity<byte[]> picture(
            @PathVariable MembershipId id,
            @PathVariable AttachmentId attachment,
            Reading reading,
            HttpServletRequest request) {
        return contents.picture(id, piece(id, attachment, reading), request);
    }

    private Piece piece(MembershipId id, AttachmentId attachment, Reading reading) {
        return queries.piece(id, attachment, reading)
                .orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "attachment"));
    }

    private List<String> remarks(AttachmentFile file, Reading reading, Locale reader) {
        return file.missingOn(reading.asOf()).stream()
                .map(what -> words.missing(what, reader))
                .toList();
    }

    private Choices choices(MembershipId id, AttachmentFile file, Frame frame, Reading reading, Locale reader) {
        return new Choices(
                "/api/v1/memberships/" + id + "/attach-document",
                frame.asOf(),
                Stream.of(AttachmentKind.values()).map(Enum::name).toList(),
                file.stepsOn(reading.asOf()).stream()
                        .map(step -> new Option(step.toString(), words.about(step, reader)))
                        .toList(),
                Stream.of(Audience.values()).map(Enum::name).toList());
    }
}
