package coop.alveole.query.membership;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.evidence.HistoryLine;
import coop.alveole.query.shared.Page;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(MemberApi.MEMBERSHIPS)
class MemberApi {
    static final String MEMBERSHIPS = "/api/v1/memberships";

    private final MemberQueries queries;
    private final MemberHistory history;

    MemberApi(MemberQueries queries, MemberHistory history) {
        this.queries = queries;
        this.history = history;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping
    ResponseEntity<Page<MemberView>> memberships(
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable String standing,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        var rows = queries.members(new MemberQueries.Filter(q, territory, standing), reading.ofList());
        return Page.of(rows, MemberView::id, limit, cursor).reply();
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/{id}")
    ResponseEntity<MemberView> membership(@PathVariable MembershipId id, Reading reading) {
        var member = found(id, reading);
        return ResponseEntity.ok().eTag("\"" + member.version() + "\"").body(member);
    }

    /** The events of the membership as sentences, the newest last; {@code since} is a version. */
    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/{id}/history")
    Page<HistoryLine> history(
            @PathVariable MembershipId id,
            @RequestParam(defaultValue = "0") long since,
            Reading reading,
            Locale reader) {
        found(id, reading);
        return new Page<>(
                history.versions(id, reading, reader).stream()
                        .filter(line -> line.version() >= since)
                        .toList(),
                null);
    }

    /** The membership as it was known right after that version was recorded. */
    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/{id}/history/{version}")
    ResponseEntity<MemberView> version(
            @PathVariable MembershipId id, @PathVariable long version, Reading reading, Locale reader) {
        found(id, reading);
        List<HistoryLine> lines = history.versions(id, reading, reader);
        var line = lines.stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow(MemberApi::unknown);
        return membership(id, reading.knownAt(line.position()));
    }

    private MemberView found(MembershipId id, Reading reading) {
        return queries.member(id, reading).orElseThrow(MemberApi::unknown);
    }

    private static RuleBroken unknown() {
        return new RuleBroken(RequestRule.UNKNOWN, "id");
    }
}
