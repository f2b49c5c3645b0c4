package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** One wait of one membership (échéance): {@code deadline-<membership>-<kind>-<dueOn>}; a date that moves makes another. */
public record DeadlineId(@JsonValue String value) {
    private static final String PREFIX = "deadline-";
    private static final int MEMBERSHIP_LENGTH = "membership-".length() + 36;
    private static final int DAY_LENGTH = "2027-01-15".length();

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeadlineId {
        if (!isOurs(value)) throw new IllegalArgumentException("not the id of a deadline");
    }

    public static DeadlineId of(MembershipId membership, DeadlineKind kind, LocalDate dueOn) {
        return new DeadlineId(text(membership, kind, dueOn));
    }

    public MembershipId membershipId() {
        return new MembershipId(value.substring(PREFIX.length(), PREFIX.length() + MEMBERSHIP_LENGTH));
    }

    public DeadlineKind kind() {
        return DeadlineKind.valueOf(kindOf(value));
    }

    public LocalDate dueOn() {
        return LocalDate.parse(value.substring(value.length() - DAY_LENGTH));
    }

    @Override
    public String toString() {
        return value;
    }

    /** Its parts have fixed lengths, but for the kind between them. */
    private static boolean isOurs(String value) {
        if (!value.startsWith(PREFIX) || value.length() < PREFIX.length() + MEMBERSHIP_LENGTH + DAY_LENGTH + 3)
            return false;
        try {
            var membership = value.substring(PREFIX.length(), PREFIX.length() + MEMBERSHIP_LENGTH);
            var dueOn = LocalDate.parse(value.substring(value.length() - DAY_LENGTH));
            return value.equals(text(new MembershipId(membership), DeadlineKind.valueOf(kindOf(value)), dueOn));
        } catch (IllegalArgumentException | DateTimeParseException notOurs) {
            return false;
        }
    }

    private static String text(MembershipId membership, DeadlineKind kind, LocalDate dueOn) {
        return PREFIX + membership + "-" + kind + "-" + dueOn;
    }

    private static String kindOf(String value) {
        return value.substring(PREFIX.length() + MEMBERSHIP_LENGTH + 1, value.length() - DAY_LENGTH - 1);
    }
}
