package coop.alveole.query.membership.terms;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.shared.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TermsApi {
    private final TermsQueries queries;

    TermsApi(TermsQueries queries) {
        this.queries = queries;
    }

    /** What each contract says on the day asked; without the right to read its words, they read « réservé ». */
    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/api/v1/memberships/{id}/contracts")
    ResponseEntity<TermsView> contracts(@PathVariable MembershipId id, Reading reading) {
        var view = queries.of(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }
}
