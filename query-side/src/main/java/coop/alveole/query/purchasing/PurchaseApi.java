package coop.alveole.query.purchasing;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.PurchaseId;
import coop.alveole.projection.purchasing.PurchaseFile.State;
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
@RequestMapping("/api/v1/purchases")
class PurchaseApi {
    private final PurchaseQueries queries;
    private final KeptFiles files;

    PurchaseApi(PurchaseQueries queries, KeptFiles files) {
        this.queries = queries;
        this.files = files;
    }

    @Allowed(Access.READ_PURCHASES)
    @GetMapping
    ResponseEntity<Page<PurchaseView>> purchases(
            @RequestParam(required = false) @Nullable ActivityId activityId,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        var asked = new Asked(activityId, state);
        var views = queries.purchases(_ -> true, reading.ofList()).stream()
                .filter(asked::includes)
                .toList();
        return Page.of(views, PurchaseView::id, limit, cursor).reply();
    }

    @Allowed(Access.READ_PURCHASES)
    @GetMapping("/{id}")
    ResponseEntity<PurchaseView> purchase(@PathVariable PurchaseId id, Reading reading) {
        var view = queries.purchase(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }

    /** The supplier's invoice itself, as it came in. */
    @Allowed(Access.READ_PURCHASES)
    @GetMapping("/{id}/paper")
    ResponseEntity<byte[]> paper(@PathVariable PurchaseId id, Reading reading) {
        var paper = queries.paper(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        return FileReplies.file(files, paper);
    }
}
