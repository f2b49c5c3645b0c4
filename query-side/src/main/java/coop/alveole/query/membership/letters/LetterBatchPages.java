package coop.alveole.query.membership.letters;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.LetterBatchId;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.query.files.FileReplies;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.membership.letters.LetterBatchPage.Batches;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Page;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Reads;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Letters that left together: their list, the page of a batch, and what is printed of it. */
@Controller
class LetterBatchPages {
    private static final String BATCHES = "/letter-batches";

    private final LetterBatchQueries queries;
    private final LetterBatchList list;
    private final LetterBatchRows rows;
    private final LetterPrints prints;
    private final Lists lists;
    private final Reads reads;
    private final Frames frames;

    LetterBatchPages(
            LetterBatchQueries queries,
            LetterBatchList list,
            LetterBatchRows rows,
            LetterPrints prints,
            Lists lists,
            Reads reads,
            Frames frames) {
        this.queries = queries;
        this.list = list;
        this.rows = rows;
        this.prints = prints;
        this.lists = lists;
        this.reads = reads;
        this.frames = frames;
    }

    @Allowed(Access.PRODUCE_DOCUMENT)
    @GetMapping(BATCHES)
    ModelAndView batches(Reading reading, HttpServletRequest request, Locale reader) {
        var listed = lists.page(list.listed(reading, reader), request, reading, reader);
        return new ModelAndView("letter-batches", "page", new Batches(frames.of(request, reading, "letters"), listed));
    }

    @Allowed(Access.PRODUCE_DOCUMENT)
    @GetFiles({BATCHES, BATCHES + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(Reading reading, HttpServletRequest request, Locale reader) {
        return lists.file(list.listed(reading, reader), request, reading, reader);
    }

    @Allowed(Access.PRODUCE_DOCUMENT)
    @GetMapping("/api/v1/letter-batches")
    ResponseEntity<Page<LetterBatchView>> forPrograms(
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        return Page.of(queries.all(reading.ofList()), LetterBatchView::id, limit, cursor)
                .reply();
    }

    /** One of nobody within reach leads to the list, as one that is not there. */
    @Allowed(Access.PRODUCE_DOCUMENT)
    @GetMapping(BATCHES + "/{batch}")
    ModelAndView batch(@PathVariable LetterBatchId batch, Reading reading, HttpServletRequest request, Locale reader) {
        return queries.find(batch, reading.ofList())
                .map(found -> new ModelAndView(
                        "letter-batch",
                        "page",
                        rows.page(found, frames.of(request, reading, "letters"), reading, reader)))
                .orElseGet(() -> new ModelAndView("redirect:" + BATCHES));
    }

    @Allowed(Access.PRODUCE_DOCUMENT)
    @GetMapping(BATCHES + "/{batch}/letters.pdf")
    ResponseEntity<byte[]> letters(@PathVariable LetterBatchId batch, Reading reading, HttpServletRequest request) {
        var found = queries.find(batch, reading.ofList());
        if (found.isEmpty()) return listed();
        found.get()
                .letters()
                .forEach(each ->
                        reads.note(request, each.membershipId().personId(), RetentionClass.SOCIAL, "KEPT_DOCUMENT"));
        return FileReplies.file(
                "lettres-" + found.get().producedOn() + ".pdf", FileType.PDF, prints.letters(found.get(), reading));
    }

    @Allowed(Access.PRODUCE_DOCUMENT)
    @GetMapping(BATCHES + "/{batch}/sending-list.pdf")
    ResponseEntity<byte[]> sendingList(@PathVariable LetterBatchId batch, Reading reading) {
        return queries.find(batch, reading.ofList())
                .map(found -> FileReplies.file(
                        "liste-d-envoi-" + found.producedOn() + ".pdf", FileType.PDF, prints.list(found, reading)))
                .orElseGet(LetterBatchPages::listed);
    }

    private static ResponseEntity<byte[]> listed() {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(BATCHES))
                .build();
    }
}
