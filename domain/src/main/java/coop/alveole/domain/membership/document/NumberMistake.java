package coop.alveole.domain.membership.document;

/** Why a number that was recorded is not that of a letter. */
public enum NumberMistake {
    MISTYPED,
    OF_ANOTHER_LETTER,
    NEVER_SENT
}
