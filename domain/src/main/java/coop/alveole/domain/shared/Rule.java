package coop.alveole.domain.shared;

/** One sentence of law, or of the cooperative's own rules, that the system refuses to break. */
public interface Rule {
    String name();

    Text text();

    /** Id in the rule book ("CAE-03"), short title and sentence in French ({0} is the first value), and the source. */
    record Text(String lawId, String title, String statement, String source) {}

    /** The field is the component of the command that a person would correct; the values fill the sentence. */
    default void require(boolean holds, String field, Object... values) {
        if (!holds) throw new RuleBroken(this, field, values);
    }
}
