package coop.alveole.query.membership.document;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.document.Matter;
import coop.alveole.domain.shared.DocumentId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.query.files.FileReplies;
import coop.alveole.query.files.KeptFiles;
import coop.alveole.query.people.Directory;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Reads;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is produced for somebody: the page of their file, a draft to read again, and what is kept, as it left. */
@Controller
class DocumentPages {
    private final DocumentQueries queries;
    private final DocumentRows rows;
    private final DocumentPrints prints;
    private final KeptFiles files;
    private final Directory directory;
    private final Reads reads;
    private final Frames frames;

    DocumentPages(
            DocumentQueries queries,
            DocumentRows rows,
            DocumentPrints prints,
            KeptFiles files,
            Directory directory,
            Reads reads,
            Frames frames) {
        this.queries = queries;
        this.rows = rows;
        this.prints = prints;
        this.files = files;
        this.directory = directory;
        this.reads = reads;
        this.frames = frames;
    }

    @Allowed(Access.READ_CONTRACT)
    @GetMapping("/members/{id}/documents")
    ModelAndView documents(@PathVariable MembershipId id, Reading reading, HttpServletRequest request, Locale reader) {
        var file = queries.file(id, reading);
        var frame = frames.of(request, reading, "members");
        boolean may = !frame.past() && reading.viewer().may(Access.PRODUCE_DOCUMENT, id.personId());
        var page = new DocumentsPage(
                frame,
                "/members/" + id,
                directory.nameOf(id.personId(), reading),
                queries.member(id, reading).version(),
                may,
                rows.toProduce(id, reading, reader),
                rows.kept(file, reading, may, reader));
        return new ModelAndView("documents", "page", page);
    }

    /** To be read again before it is produced: it says on each page that it is a draft. */
    @Allowed(Access.READ_CONTRACT)
    @GetMapping("/members/{id}/documents/draft")
    ResponseEntity<byte[]> draft(
            @PathVariable MembershipId id,
            @RequestParam DocumentKind kind,
            @RequestParam LocalDate day,
            @RequestParam(defaultValue = "0") int number,
            Reading reading,
            Locale reader) {
        var pdf = prints.draft(id, kind, new Matter(day, number), reading, reader);
        return FileReplies.file("projet-" + DocumentPrints.fileName(kind, reading.asOf()), FileType.PDF, pdf);
    }

    /** Exactly the bytes that left; one that is not there, or that nobody reads any more, leads to the list. */
    @Allowed(Access.READ_CONTRACT)
    @GetMapping("/members/{id}/documents/{document}")
    ResponseEntity<byte[]> kept(
            @PathVariable MembershipId id,
            @PathVariable DocumentId document,
            Reading reading,
            HttpServletRequest request) {
        var produced = queries.file(id, reading).find(document);
        if (produced.isEmpty()) return listed(id);
        reads.note(request, id.personId(), RetentionClass.SOCIAL, "KEPT_DOCUMENT");
        return FileReplies.kept(files, produced.get().file()).orElseGet(() -> listed(id));
    }

    private static ResponseEntity<byte[]> listed(MembershipId id) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/members/" + id + "/documents"))
                .build();
    }
}
