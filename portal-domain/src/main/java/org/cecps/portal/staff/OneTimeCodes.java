package org.cecps.portal.staff;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time codes (RFC 6238): six digits, thirty seconds, one step early or late for clocks that differ. */
public final class OneTimeCodes {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_BYTES = 20;
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator(STEP);

    private OneTimeCodes() {}

    /** A new secret in base 32, as authenticator apps take it. */
    public static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < SECRET_BYTES * 8; bit += 5) {
            int value = 0;
            for (int i = bit; i < bit + 5; i++) {
                value = value << 1 | (bytes[i / 8] >> (7 - i % 8) & 1);
            }
            text.append(BASE32.charAt(value));
        }
        return text.toString();
    }

    /** The code of a secret at a moment. */
    public static String codeAt(String secret, Instant moment) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(bytes(secret), CODES.getAlgorithm()), moment);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The step a typed code belongs to: now, the one before or the one after; empty when it fits none. */
    static OptionalLong stepOf(String secret, String typed, Instant now) {
        String digits = typed.replaceAll("\\s", "");
        for (int off = -1; off <= 1; off++) {
            Instant moment = now.plus(STEP.multipliedBy(off));
            if (org.cecps.portal.secrets.Secrets.same(codeAt(secret, moment), digits)) {
                return OptionalLong.of(moment.getEpochSecond() / STEP.toSeconds());
            }
        }
        return OptionalLong.empty();
    }

    private static byte[] bytes(String base32) {
        ByteBuffer bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
        int buffer = 0;
        int bits = 0;
        for (int i = 0; i < base32.length(); i++) {
            buffer = buffer << 5 | BASE32.indexOf(base32.charAt(i));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (buffer >> bits));
            }
        }
        return bytes.array();
    }
}
