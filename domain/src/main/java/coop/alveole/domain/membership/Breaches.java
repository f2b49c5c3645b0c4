package coop.alveole.domain.membership;

import coop.alveole.domain.shared.RuleBroken;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules a fact breaks, in the order in which they were checked. An ordinary command is refused for the first one; a
 * fact of the past is recorded with all of them (decisions 23). The law is thus written once for both.
 */
final class Breaches {
    private final List<RuleBroken> found = new ArrayList<>();

    Breaches check(boolean holds, MembershipRule rule, String field, Object... values) {
        if (!holds) found.add(new RuleBroken(rule, field, values));
        return this;
    }

    void refuse() {
        if (!found.isEmpty()) throw found.getFirst();
    }

    List<RuleBroken> all() {
        return List.copyOf(found);
    }

    List<MembershipRule> rules() {
        return found.stream()
                .map(breach -> (MembershipRule) breach.rule())
                .distinct()
                .toList();
    }
}
