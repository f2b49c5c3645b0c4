package coop.alveole.domain.shared;

/** Why, in one word that says nothing of the health or the family of anybody. */
public enum ExitReason {
    OWN_COMPANY,
    EMPLOYED_ELSEWHERE,
    TRAINING,
    RETIREMENT,
    ACTIVITY_TOO_SMALL,
    PROJECT_GIVEN_UP,
    MOVED_AWAY,
    DISAGREEMENT,
    ENDED_BY_LAW,
    PERSONAL,
    OTHER
}
