package coop.alveole.domain.governance;

/** Why an assembly will not be held. */
public enum AssemblyCancellation {
    /** Nobody asks for it any more. */
    CALLED_OFF,
    /** The convocation was not regular, or too late (COOP-25). */
    NOT_CONVENED_IN_TIME,
    /** It was never dated: the entry was wrong. */
    RECORDED_BY_MISTAKE
}
