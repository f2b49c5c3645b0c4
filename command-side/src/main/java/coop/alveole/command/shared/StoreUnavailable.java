package coop.alveole.command.shared;

/** The record cannot take a fact now; nothing half-written remains, and reading goes on. */
public final class StoreUnavailable extends RuntimeException {
    /** What stopped the append, hence what the client may do. */
    public enum Cause {
        /** No room left on the disk: 507; writing resumes by itself once there is. */
        DISK_FULL,
        /** Too many appends are waiting: 503, later. */
        QUEUE_FULL,
        /** No outcome after 30 s: it may have been stored, so 503 « répétez avec la même clé ». */
        OUTCOME_UNKNOWN,
        /** The program is stopping: 503. */
        CLOSED,
        /** The clock is more than 5 minutes behind the last fact: 503 until it is set right. */
        CLOCK_BEHIND
    }

    private final Cause why;

    public StoreUnavailable(Cause why, Throwable origin) {
        super(why.name(), origin);
        this.why = why;
    }

    public StoreUnavailable(Cause why) {
        super(why.name());
        this.why = why;
    }

    public Cause why() {
        return why;
    }
}
