package coop.alveole.domain.billing.amounts;

/** What the yearly training report asks of a training that is sold (OF-03, OF-05). */
public record TrainingSold(int trainees, int hours, Funding funding) {
    /** Who pays, as frame C of the report counts it. */
    public enum Funding {
        COMPANY_FOR_ITS_EMPLOYEES,
        APPRENTICESHIP,
        PROFESSIONALISATION,
        PRO_A,
        TRANSITION_PROJECT,
        PERSONAL_ACCOUNT,
        JOB_SEEKERS_FUND,
        SELF_EMPLOYED_FUND,
        SKILLS_PLAN,
        PUBLIC_BODY_FOR_ITS_STAFF,
        EUROPE,
        STATE,
        REGION,
        FRANCE_TRAVAIL,
        OTHER_PUBLIC,
        INDIVIDUAL,
        OTHER_TRAINING_BODY,
        OTHER
    }
}
