package coop.alveole.query.billing.bank;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.BankDayId;
import coop.alveole.query.billing.bank.BankLineView.Standing;
import coop.alveole.query.billing.matching.Suggestion;
import coop.alveole.query.shared.Page;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class BankApi {
    /** A line, and what it may pay, the best first. */
    record Suggested(BankLineView line, List<Suggestion> suggestions) {}

    record AccountView(String id, String name) {}

    /** What came and nobody has recognised yet: neither its label nor who paid. */
    record ToIdentify(String bankDayId, int line, LocalDate day, long amountCents) {}

    private final BankQueries queries;
    private final Suggesting suggesting;

    BankApi(BankQueries queries, Suggesting suggesting) {
        this.queries = queries;
        this.suggesting = suggesting;
    }

    @Allowed(Access.READ_BANK)
    @GetMapping("/bank-accounts")
    ResponseEntity<List<AccountView>> accounts(Reading reading) {
        return ResponseEntity.ok(queries.accounts(reading.ofList()).stream()
                .map(account -> new AccountView(
                        account.id(), account.name().orElseThrow().text()))
                .toList());
    }

    @Allowed(Access.READ_BANK)
    @GetMapping("/bank-lines")
    ResponseEntity<Page<BankLineView>> lines(
            @RequestParam(required = false) @Nullable Standing standing,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        var views = queries.lines(reading.ofList()).stream()
                .filter(view -> standing == null || view.standing() == standing)
                .toList();
        return Page.of(views, BankLineView::id, limit, cursor).reply();
    }

    @Allowed(Access.READ_BANK)
    @GetMapping("/bank-days/{day}/lines/{line}")
    ResponseEntity<Suggested> line(
            @PathVariable("day") BankDayId day, @PathVariable("line") int line, Reading reading) {
        var view = queries.line(day, line, reading.ofList())
                .orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "line"));
        return ResponseEntity.ok(new Suggested(view, suggesting.asking(reading).of(view)));
    }

    @Allowed(Access.READ_SUSPENSE)
    @GetMapping("/suspense")
    ResponseEntity<Page<ToIdentify>> suspense(
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        var views = queries.lines(reading.ofList()).stream()
                .filter(BankLineView::isToIdentify)
                .map(view -> new ToIdentify(view.bankDayId(), view.line(), view.day(), view.amountCents()))
                .toList();
        return Page.of(views, view -> view.bankDayId() + "." + view.line(), limit, cursor)
                .reply();
    }
}
