package coop.alveole.domain.membership.flag;

import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.exit.ExitRule;
import coop.alveole.domain.membership.integration.IntegrationRule;
import coop.alveole.domain.shared.Rule;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a flag is about, the gravest first: what ends a contract by law, what may be judged an employment contract and cost
 * its wages, two contracts paid at once, and last what only the cooperative asks of itself (ADR 0023).
 */
public enum FlagKind {
    /** The contract ends by itself, and whoever voted as an associate was none (C. trav. L7331-3). */
    ASSOCIATE_WITHIN_THREE_YEARS(MembershipRule.ASSOCIATE_WITHIN_THREE_YEARS),
    /** The admission does not stop the three years. */
    ADMITTED_UNDER_THE_CESA(MembershipRule.ADMITTED_UNDER_THE_CESA),
    /** Beyond twelve months nothing says under what somebody worked. */
    CAPE_OF_TWELVE_MONTHS(MembershipRule.CAPE_OF_TWELVE_MONTHS),
    CAPE_RENEWED_TWICE(MembershipRule.CAPE_RENEWED_TWICE),
    /** The days between the term and the renewal are without a contract. */
    CAPE_RENEWED_IN_TIME(MembershipRule.CAPE_RENEWED_IN_TIME),
    CONTRACTS_WITHOUT_OVERLAP(MembershipRule.CONTRACTS_WITHOUT_OVERLAP, MembershipRule.EMPLOYMENT_ENDED_FIRST),
    /** The law had ended the contract before that day. */
    LEFT_BEFORE_THE_LAW_ENDED_IT(ExitRule.LEFT_BEFORE_THE_LAW_ENDED_IT),
    /** How the contract ended decides on the status of associate, and is not told. */
    EXIT_ENDS_THE_CONTRACT(ExitRule.EXIT_ENDS_THE_CONTRACT, ExitRule.LEFT_WITHIN_THE_TRIAL),
    LEFT_AFTER_THE_CONTRACT(ExitRule.LEFT_AFTER_THE_CONTRACT),
    COMMITTEE_BEFORE_CONTRACT(IntegrationRule.COMMITTEE_BEFORE_CONTRACT),
    DIAGNOSTIC_BEFORE_CONTRACT(IntegrationRule.DIAGNOSTIC_BEFORE_CONTRACT);

    private final List<Rule> rules;

    FlagKind(Rule... rules) {
        this.rules = List.of(rules);
    }

    static List<FlagKind> of(Collection<? extends Rule> broken) {
        return broken.stream().map(FlagKind::of).distinct().toList();
    }

    private static FlagKind of(Rule broken) {
        return Stream.of(values())
                .filter(kind -> kind.isAbout(broken))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of flag for " + broken.name()));
    }

    boolean isAbout(Rule rule) {
        return rules.contains(rule);
    }

    /** The rule that the page of the kind quotes. */
    public Rule rule() {
        return rules.getFirst();
    }
}
