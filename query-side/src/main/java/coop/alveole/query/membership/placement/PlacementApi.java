package coop.alveole.query.membership.placement;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.shared.Reading;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PlacementApi {
    private final PlacementQueries queries;

    private final HandoverQueries handovers;

    PlacementApi(PlacementQueries queries, HandoverQueries handovers) {
        this.queries = queries;
        this.handovers = handovers;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/api/v1/memberships/{id}/placement")
    PlacementView placement(@PathVariable MembershipId id, Reading reading) {
        return queries.placement(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
    }

    /** What is to be handed over when the territory or the advisor changes: contracts, activities, what is due. */
    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/api/v1/memberships/{id}/handover")
    HandoverView handover(@PathVariable MembershipId id, Reading reading, Locale reader) {
        return handovers.handover(id, reading, reader).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
    }
}
