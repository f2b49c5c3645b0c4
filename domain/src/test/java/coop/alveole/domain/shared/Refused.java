package coop.alveole.domain.shared;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;

/** A refusal, checked by its rule, its field and its values; each one seen is noted for the rule book. */
public final class Refused {
    private static final Set<Rule> SEEN = new LinkedHashSet<>();

    private Refused() {}

    public static Matcher<Throwable> by(Rule rule, String field, Object... values) {
        return new CustomTypeSafeMatcher<>("a refusal by " + new RuleBroken(rule, field, values).getMessage()) {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                if (!(thrown instanceof RuleBroken refusal)) return false;
                SEEN.add(refusal.rule());
                return refusal.rule().equals(rule)
                        && refusal.field().equals(field)
                        && refusal.values().equals(List.of(values));
            }
        };
    }

    /** A rule that a fact of the past was recorded with, rather than refused. */
    public static <R extends Rule> R flagging(R rule) {
        SEEN.add(rule);
        return rule;
    }

    /** The rules raised since it was last asked. */
    static Set<Rule> seen() {
        var seen = Set.copyOf(SEEN);
        SEEN.clear();
        return seen;
    }
}
