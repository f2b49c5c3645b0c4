package coop.alveole.domain.shared;

/** What somebody waits for (échéance). Features name theirs here, so that one list holds them all (decisions 24). */
public enum DeadlineKind {
    /** To become an associate within the three years (CAE-03). */
    ASSOCIATION
}
