package coop.alveole.ops.keys;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One key: 32 bytes seal, 32 make the nonce out of the text. A nonce used twice for two texts would give the key away;
 * made from the text it is never so, and the same text gives the same bytes.
 */
final class SealingKey {
    static final int BYTES = 64;
    private static final int HALF = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String name;
    private final byte[] secret;

    SealingKey(String name, byte[] secret) {
        if (secret.length != BYTES) throw new IllegalArgumentException("a key has 64 bytes: " + name);
        this.name = name;
        this.secret = secret;
    }

    static SealingKey random(String name) {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new SealingKey(name, secret);
    }

    byte[] wrappedBy(MasterKey master) {
        return master.wrap(name, secret);
    }

    String name() {
        return name;
    }

    String seal(String field, String words) {
        var text = utf8(words);
        try {
            var nonce = Arrays.copyOf(hmac(prefixed(utf8(name), utf8(field), text)), NONCE_BYTES);
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, field).doFinal(text);
            var whole =
                    ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM is in every JDK", impossible);
        }
    }

    String open(String field, String cipher) {
        var whole = Base64.getUrlDecoder().decode(cipher);
        try {
            var text = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE_BYTES), field)
                    .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException notOurs) {
            throw new IllegalStateException(
                    "a text sealed under %s for another field, or altered".formatted(name), notOurs);
        }
    }

    /** One part of a file: its number makes the nonce, for such a key seals one file and nothing else. */
    byte[] sealPart(long number, String place, byte[] part, int length) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, nonce(number), place).doFinal(part, 0, length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM is in every JDK", impossible);
        }
    }

    byte[] openPart(long number, String place, byte[] part) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, nonce(number), place).doFinal(part);
    }

    private static byte[] nonce(long number) {
        return ByteBuffer.allocate(NONCE_BYTES).putLong(Integer.BYTES, number).array();
    }

    byte[] hmac(byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, HALF, HALF, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HMAC-SHA256 is in every JDK", impossible);
        }
    }

    /** A new Cipher each time: one that is used again refuses a nonce it has seen, and is not safe between threads. */
    private Cipher cipher(int mode, byte[] nonce, String field) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(secret, 0, HALF, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(prefixed(utf8(name), utf8(field)));
        return cipher;
    }

    /** Each part behind its length, so that no two lists of parts give the same bytes. */
    private static byte[] prefixed(byte[]... parts) {
        var size = Arrays.stream(parts)
                .mapToInt(part -> Integer.BYTES + part.length)
                .sum();
        var whole = ByteBuffer.allocate(size);
        for (var part : parts) whole.putInt(part.length).put(part);
        return whole.array();
    }

    /** Refuses half a surrogate pair, which the usual conversion would silently make a question mark. */
    private static byte[] utf8(String words) {
        try {
            var encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(words));
            var bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException halfACharacter) {
            throw new IllegalArgumentException("not a text: half a character", halfACharacter);
        }
    }
}
