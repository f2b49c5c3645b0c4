package coop.alveole.ops;

import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.shared.HouseId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** UUIDv5 where a retry must give the same id again, UUIDv7 elsewhere (RFC 9562). Nothing personal is ever hashed. */
public final class UuidIds implements NewIds {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final UUID house;
    private final Clock clock;

    public UuidIds(HouseId house, Clock clock) {
        this.house = UUID.fromString(house.value().substring("house-".length()));
        this.clock = clock;
    }

    @Override
    public UUID of(Request request) {
        var attempt = request.attempt();
        return attempt.key() == null
                ? timeOrdered(clock)
                : named(request.asker().account() + "\n" + attempt.route() + "\n" + attempt.key());
    }

    @Override
    public UUID of(String source, String identifier) {
        return named(source + "\n" + identifier);
    }

    private UUID named(String name) {
        try {
            var sha = MessageDigest.getInstance("SHA-1");
            sha.update(bytes(house));
            return uuid(sha.digest(name.getBytes(StandardCharsets.UTF_8)), 5);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A new id that sorts by the millisecond it was made in. */
    public static UUID timeOrdered(Clock clock) {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        var millis = ByteBuffer.allocate(Long.BYTES).putLong(clock.millis()).array();
        System.arraycopy(millis, 2, bytes, 0, 6);
        return uuid(bytes, 7);
    }

    private static UUID uuid(byte[] bytes, int version) {
        bytes[6] = (byte) ((bytes[6] & 0x0f) | (version << 4));
        bytes[8] = (byte) ((bytes[8] & 0x3f) | 0x80);
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
