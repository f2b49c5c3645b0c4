package coop.alveole.domain.sending;

/** How the house speaks to its own team in a mail (H32): the words change, never what is said. */
public enum MailTone {
    /** Plain, with « vous »: what holds until something else is chosen. */
    COURTEOUS,
    /** Warmer, with « vous ». */
    WARM,
    /** With « tu ». */
    FAMILIAR
}
