package coop.alveole.domain.membership.employment;

/** Whether an employment contract has a term. */
public enum EmploymentForm {
    /** CDI. */
    PERMANENT,
    /** CDD. */
    FIXED_TERM
}
