package coop.alveole.domain.shared;

import java.util.List;

/** The one refusal: which rule, which field a person would correct, and the values of its sentence. */
public final class RuleBroken extends RuntimeException {
    private final transient Rule rule;
    private final String field;
    private final transient List<Object> values;

    public RuleBroken(Rule rule, String field, Object... values) {
        super(rule.name() + " on " + field + " " + List.of(values));
        this.rule = rule;
        this.field = field;
        this.values = List.of(values);
    }

    public Rule rule() {
        return rule;
    }

    public String field() {
        return field;
    }

    public List<Object> values() {
        return values;
    }
}
