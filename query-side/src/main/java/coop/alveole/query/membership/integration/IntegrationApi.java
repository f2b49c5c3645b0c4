package coop.alveole.query.membership.integration;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.shared.Page;
import coop.alveole.query.shared.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class IntegrationApi {
    private final IntegrationQueries queries;
    private final CommitteeQueries committee;

    IntegrationApi(IntegrationQueries queries, CommitteeQueries committee) {
        this.queries = queries;
        this.committee = committee;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/api/v1/memberships/{id}/integration")
    IntegrationView integration(@PathVariable MembershipId id, Reading reading) {
        return queries.integration(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
    }

    /** Who is to come to the next orientation committee, those first who signed without one. */
    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/api/v1/orientation-committee")
    ResponseEntity<Page<CommitteeView>> committee(
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        return Page.of(committee.expected(territory, reading.ofList()), CommitteeView::membershipId, limit, cursor)
                .reply();
    }
}
