package coop.alveole.query.billing.account;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.shared.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/activities/{activity}/account")
class ActivityAccountApi {
    private final ActivityAccounts queries;

    ActivityAccountApi(ActivityAccounts queries) {
        this.queries = queries;
    }

    @Allowed(Access.READ_ACTIVITY_ACCOUNTS)
    @GetMapping
    ResponseEntity<ActivityAccountView> account(@PathVariable ActivityId activity, Reading reading) {
        return queries.account(activity, reading)
                .map(account -> ResponseEntity.ok(ActivityAccountView.of(account)))
                .orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "activity"));
    }
}
