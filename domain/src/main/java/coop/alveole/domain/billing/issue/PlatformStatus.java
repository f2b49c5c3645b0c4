package coop.alveole.domain.billing.issue;

import java.util.Optional;
import java.util.stream.Stream;

/** The statuses that every platform of e-invoicing handles, by their codes of XP Z12-012 (EINV-03). */
public enum PlatformStatus {
    DEPOSITED(200),
    /** By the customer. */
    REFUSED(210),
    /** Said by whoever issued it, of services. */
    COLLECTED(212),
    /** By a platform. */
    REJECTED(213);

    private final int code;

    PlatformStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** Empty for what a platform does not say to whoever issued the invoice. */
    public static Optional<PlatformStatus> toldUs(int code) {
        return Stream.of(DEPOSITED, REFUSED, REJECTED)
                .filter(status -> status.code == code)
                .findFirst();
    }
}
