package coop.alveole.query.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.evidence.HistoryLine;
import coop.alveole.query.shared.Page;
import coop.alveole.query.shared.Reading;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/accounts")
class AccountApi {
    private final AccountQueries queries;
    private final AccountHistory history;

    AccountApi(AccountQueries queries, AccountHistory history) {
        this.queries = queries;
        this.history = history;
    }

    @Allowed(Access.MANAGE_ACCESS)
    @GetMapping
    ResponseEntity<Page<AccountView>> accounts(
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        return Page.of(queries.accounts(reading.ofList()), AccountView::id, limit, cursor)
                .reply();
    }

    @Allowed(Access.MANAGE_ACCESS)
    @GetMapping("/{id}")
    ResponseEntity<AccountView> account(@PathVariable AccountId id, Reading reading) {
        var account = found(id, reading);
        return ResponseEntity.ok().eTag("\"" + account.version() + "\"").body(account);
    }

    @Allowed(Access.MANAGE_ACCESS)
    @GetMapping("/{id}/history")
    Page<HistoryLine> history(@PathVariable AccountId id, Reading reading, Locale reader) {
        found(id, reading);
        return new Page<>(history.of(id, reading, reader), null);
    }

    private AccountView found(AccountId id, Reading reading) {
        return queries.account(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
    }
}
