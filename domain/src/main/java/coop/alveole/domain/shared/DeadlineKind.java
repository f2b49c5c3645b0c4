package coop.alveole.domain.shared;

/** What somebody waits for (échéance). Features name theirs here, so that one list holds them all (decisions 24). */
public enum DeadlineKind {
    /** To become an associate within the three years (CAE-03). */
    ASSOCIATION,
    /** The day from which an assembly must rule on a pending candidacy (COOP-08). */
    ADMISSION_VOTE,
    /** The last day of a CAPE: to renew it, or to sign a CESA (CAPE-02). */
    CAPE_END,
    /** The last day of an employment contract that has one. */
    CONTRACT_END,
    /** The last day of the trial period of a CESA (CAE-02). */
    TRIAL_END,
    /** Two individual interviews in each year of a CESA (CAE-14). */
    INTERVIEWS,
    /** The last day of a residence permit. */
    RESIDENCE_PERMIT,
    /** The last day for the next medical visit. */
    MEDICAL_VISIT,
    /** One month to tell a person what we hold about them (RGPD art. 12-3). */
    ACCESS_REQUEST,
    /** One month to answer whoever asked to be erased (GDPR-06). */
    ERASURE_REQUEST,
    /** The last day on which health and hardship may be kept; the day after, their key is destroyed (GDPR-08). */
    RETENTION_OF_CARE,
    /** The last day on which the rest of what is known of who left may be kept (GDPR-02, GDPR-03). */
    RETENTION,
    /** The last day on which a candidate who never signed may be kept: two years after the last contact (GDPR-02). */
    RETENTION_OF_CANDIDATE;

    /** Whether somebody may say that it is done; otherwise only what is waited for ends it. */
    public boolean isClosedByHand() {
        return this != ASSOCIATION && this != ADMISSION_VOTE && !isRequest();
    }

    /** What a person has asked about their own data. */
    public boolean isRequest() {
        return this == ACCESS_REQUEST || this == ERASURE_REQUEST;
    }

    /** Whether its day alone tells of a private life, so that not all who read a file are shown it. */
    public boolean isPrivate() {
        return switch (this) {
            case ASSOCIATION, ADMISSION_VOTE, CAPE_END, CONTRACT_END, TRIAL_END, INTERVIEWS -> false;
            case RESIDENCE_PERMIT,
                    MEDICAL_VISIT,
                    ACCESS_REQUEST,
                    ERASURE_REQUEST,
                    RETENTION_OF_CARE,
                    RETENTION,
                    RETENTION_OF_CANDIDATE -> true;
        };
    }
}
