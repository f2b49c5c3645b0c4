package coop.alveole.domain.housedocument;

/** Who may open a paper of the cooperative. */
public enum Readership {
    /** Whoever is signed in, entrepreneurs too. */
    EVERYBODY,
    TEAM,
    CO_MANAGERS
}
