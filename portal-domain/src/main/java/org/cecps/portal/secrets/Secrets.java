package org.cecps.portal.secrets;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What needs the portal's secret ({@code PORTAL_SECRET}, which never stands in the database): slow hashes of codes and
 * passwords with a pepper, fast hashes of long random tokens, signatures, and the sealing of what must be read again.
 */
@ApplicationScoped
public class Secrets {

    private static final int TOKEN_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();
    /** 19 MiB, two passes, one lane: the least OWASP's password storage guide names for Argon2id. */
    private static final Argon2Function SLOW = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private final byte[] secret;

    /** For the container's proxy. */
    protected Secrets() {
        this("");
    }

    /** The hashes of a secret. */
    @Inject
    public Secrets(@ConfigProperty(name = "portal.secret") String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** A new token of 256 random bits, as text that may stand in a cookie. */
    public static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The hash under which a long random token is kept. */
    public static String hashOfToken(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The slow hash of something short or chosen by a person. The salt comes from what it belongs to, so that one hash is
     * enough to compare with several that are kept.
     *
     * @param purpose what kind of thing it is, so that the same text hashes differently elsewhere
     * @param belongsTo the reference or user name it belongs to
     */
    public String slowHash(String purpose, String belongsTo, String text) {
        byte[] salt = Arrays.copyOf(mac("salt", purpose + "/" + belongsTo), 16);
        String peppered = HexFormat.of().formatHex(mac("pepper", text));
        return HexFormat.of()
                .formatHex(SLOW.hash(peppered.getBytes(StandardCharsets.UTF_8), salt)
                        .getBytes());
    }

    /** Whether two hashes are the same, in a time that tells nothing. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** A signature of a text for a purpose. */
    public String sign(String purpose, String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac("sign/" + purpose, text));
    }

    /** Seals a text so that only this secret opens it. */
    public String seal(String text) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            RANDOM.nextBytes(nonce);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(nonce) + "."
                    + Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens what was sealed; fails when it was changed or the secret is another. */
    public String open(String sealed) {
        try {
            int dot = sealed.indexOf('.');
            byte[] nonce = Base64.getDecoder().decode(sealed.substring(0, dot));
            byte[] text = cipher(Cipher.DECRYPT_MODE, nonce)
                    .doFinal(Base64.getDecoder().decode(sealed.substring(dot + 1)));
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed value cannot be opened: was PORTAL_SECRET changed?", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(mac("seal", ""), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private byte[] mac(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update((purpose + "\n").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
