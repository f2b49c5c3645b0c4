package coop.alveole.domain.divergence;

/** How a divergence ends. */
public enum Choice {
    /** What we say stays, until the export tells something else again. */
    HERE,
    /** What the export tells was recorded here. */
    THERE,
    /** Both say the same by now: nobody had to choose. */
    AGREED,
    /** The import that told it was undone: told again, it is asked again. */
    WITHDRAWN
}
