package coop.alveole.query.billing.share;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.shared.Page;
import coop.alveole.query.shared.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/introducer-shares")
class ShareApi {
    private final ShareProposals proposals;

    ShareApi(ShareProposals proposals) {
        this.proposals = proposals;
    }

    @Allowed(Access.READ_INTERNAL_INVOICES)
    @GetMapping
    ResponseEntity<Page<ShareProposalView>> shares(
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        return Page.of(
                        proposals.open(reading.ofList()),
                        view -> view.invoiceId() + "/" + view.place() + "/" + view.introducerId(),
                        limit,
                        cursor)
                .reply();
    }
}
