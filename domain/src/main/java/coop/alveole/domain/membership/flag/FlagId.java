package coop.alveole.domain.membership.flag;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One flag of one membership, all said: {@code flag.<membership>.<kind>.<subject>.<from>.<until>.<limit>}. */
public record FlagId(@JsonValue String value) {
    private static final String NEVER = "-";
    private static final int PARTS = 7;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FlagId {
        if (!isOurs(value)) throw new IllegalArgumentException("not the id of a flag");
    }

    public static FlagId of(MembershipId membership, Flag flag) {
        return new FlagId(text(membership, flag));
    }

    public MembershipId membershipId() {
        return new MembershipId(value.split("\\.", PARTS)[1]);
    }

    public Flag flag() {
        return flag(value.split("\\.", PARTS));
    }

    @Override
    public String toString() {
        return value;
    }

    /** Said in one way only. */
    private static boolean isOurs(String value) {
        var parts = value.split("\\.", PARTS);
        if (parts.length != PARTS) return false;
        try {
            return value.equals(text(new MembershipId(parts[1]), flag(parts)));
        } catch (IllegalArgumentException | DateTimeParseException notOurs) {
            return false;
        }
    }

    private static Flag flag(String[] parts) {
        return new Flag(
                FlagKind.valueOf(parts[2]),
                FlagSubject.valueOf(parts[3]),
                LocalDate.parse(parts[4]),
                day(parts[5]),
                day(parts[6]));
    }

    private static @Nullable LocalDate day(String part) {
        return part.equals(NEVER) ? null : LocalDate.parse(part);
    }

    private static String text(MembershipId membership, Flag flag) {
        return String.join(
                ".",
                "flag",
                membership.value(),
                flag.kind().name(),
                flag.subject().name(),
                flag.from().toString(),
                Objects.requireNonNullElse(flag.until(), NEVER).toString(),
                Objects.requireNonNullElse(flag.limit(), NEVER).toString());
    }
}
