package coop.alveole.query.housedocument;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.HouseDocumentId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.files.FileReplies;
import coop.alveole.query.files.KeptFiles;
import coop.alveole.query.shared.Page;
import coop.alveole.query.shared.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/house-documents")
class HouseDocumentApi {
    private final HouseDocumentQueries queries;
    private final KeptFiles files;

    HouseDocumentApi(HouseDocumentQueries queries, KeptFiles files) {
        this.queries = queries;
        this.files = files;
    }

    @Allowed(Access.READ_HOUSE_DOCUMENTS)
    @GetMapping
    ResponseEntity<Page<HouseDocumentView>> papers(
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        var views = queries.shown(reading.ofList()).stream()
                .map(paper -> HouseDocumentView.of(paper, reading.asOf()))
                .toList();
        return Page.of(views, HouseDocumentView::id, limit, cursor).reply();
    }

    /** The file itself, as it was published. */
    @Allowed(Access.READ_HOUSE_DOCUMENTS)
    @GetMapping("/{paper}")
    ResponseEntity<byte[]> file(@PathVariable HouseDocumentId paper, Reading reading) {
        var opened = queries.opened(paper, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "paper"));
        return FileReplies.file(files, opened.version().file());
    }
}
