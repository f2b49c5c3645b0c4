package coop.alveole.query.membership.association;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.shared.Reading;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/memberships")
class AssociationApi {
    private final AssociationQueries queries;

    AssociationApi(AssociationQueries queries) {
        this.queries = queries;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/{id}/association")
    AssociationView association(@PathVariable MembershipId id, Reading reading) {
        return queries.association(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
    }
}
