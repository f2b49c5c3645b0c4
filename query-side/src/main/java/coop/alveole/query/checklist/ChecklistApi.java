package coop.alveole.query.checklist;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.shared.Page;
import coop.alveole.query.shared.Reading;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ChecklistApi {
    private final ChecklistQueries queries;

    ChecklistApi(ChecklistQueries queries) {
        this.queries = queries;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/api/v1/checklist")
    Page<ChecklistView.Item> items(Reading reading) {
        return new Page<>(queries.items(reading.ofList()), null);
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/api/v1/memberships/{id}/checklist")
    ChecklistView checked(@PathVariable MembershipId id, Reading reading) {
        return queries.checked(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
    }
}
