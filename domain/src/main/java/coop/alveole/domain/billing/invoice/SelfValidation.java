package coop.alveole.domain.billing.invoice;

/** Whether whoever asks may validate what they wrote themselves: delegated to the holders of one activity. */
public enum SelfValidation {
    DELEGATED,
    REFUSED
}
