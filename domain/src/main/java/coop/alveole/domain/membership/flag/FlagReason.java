package coop.alveole.domain.membership.flag;

/** Why nothing more is to be done about a flag. */
public enum FlagReason {
    /** It was so, and there is no undoing it. */
    KNOWN_AND_PAST,
    /** Put right since, by a fact of another kind: a payment, an agreement, a new contract. */
    PUT_RIGHT_SINCE,
    /** The managers looked at it and let it stand. */
    ACCEPTED_BY_THE_MANAGERS,
    /** A lawyer or the accountant was asked. */
    ADVICE_TAKEN,
    /** The rule was another one then. */
    OTHER_RULE_THEN,
    /** The former software said it wrongly, and no paper tells what was. */
    SOURCE_UNCERTAIN
}
