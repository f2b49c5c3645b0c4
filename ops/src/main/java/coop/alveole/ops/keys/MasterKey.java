package coop.alveole.ops.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The one key that wraps all others (clé maîtresse). It is never in the data folder nor in a backup. */
public final class MasterKey {
    static final int BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

    MasterKey(byte[] secret) {
        if (secret.length != BYTES) throw new IllegalArgumentException("a master key has 32 bytes");
        this.secret = secret.clone();
    }

    static MasterKey random() {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new MasterKey(secret);
    }

    byte[] secret() {
        return secret.clone();
    }

    /** The name is authenticated, so that a wrapped key cannot be passed off as another. */
    byte[] wrap(String keyName, byte[] key) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var wrapped = cipher(Cipher.ENCRYPT_MODE, nonce, keyName).doFinal(key);
            return ByteBuffer.allocate(NONCE_BYTES + wrapped.length)
                    .put(nonce)
                    .put(wrapped)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM is in every JDK", impossible);
        }
    }

    /** Fails with AEADBadTagException when it was wrapped by another master key, under another name, or damaged. */
    byte[] unwrap(String keyName, byte[] wrapped) throws AEADBadTagException {
        if (wrapped.length < NONCE_BYTES) throw new AEADBadTagException("too short to be a wrapped key");
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(wrapped, NONCE_BYTES), keyName)
                    .doFinal(wrapped, NONCE_BYTES, wrapped.length - NONCE_BYTES);
        } catch (AEADBadTagException notOurs) {
            throw notOurs;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM is in every JDK", impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String keyName) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(keyName.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    @Override
    public String toString() {
        return "⟦clé maîtresse⟧";
    }
}
