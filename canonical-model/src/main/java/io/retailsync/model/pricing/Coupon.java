package io.retailsync.model.pricing;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.PRC;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A code that grants a promotion (canonical-model §5.3). The code itself is money to whoever reads it, so it is not here.
 *
 * @param codeHash SHA-256 of the code without blanks around it and in capitals, as 64 hexadecimal digits
 * @param lastFour its last four characters, or fewer where it is shorter than eight, for people to recognise it
 * @param promotion what it grants, as its source names it
 * @param customer whose it is; absent for everybody
 * @param status whether it may be used
 * @param uses how often it was used
 * @param maxUses how often it may be; absent for any number
 */
public record Coupon(
        @Attribute(value = P1, owner = PRC, merge = IMMUTABLE) @Pattern(regexp = "^[0-9a-f]{64}$")
        String codeHash,

        @Attribute(value = C1, owner = PRC, merge = IMMUTABLE) @Size(max = 4)
        String lastFour,

        @Attribute(value = C1, owner = PRC, merge = IMMUTABLE)
        ExternalRef promotion,

        @Attribute(value = P1, owner = PRC, merge = IMMUTABLE) @Nullable
        ExternalRef customer,

        @Attribute(value = C1, owner = PRC) Coded<CouponStatus> status,

        @Attribute(value = C1, owner = PRC) @Min(0) Integer uses,

        @Attribute(value = C1, owner = PRC) @Min(1) @Nullable
        Integer maxUses) {

    /**
     * Refuses missing parts.
     *
     * @param codeHash SHA-256 of the code without blanks around it and in capitals, as 64 hexadecimal digits
     * @param lastFour its last four characters, or fewer where it is shorter than eight, for people to recognise it
     * @param promotion what it grants, as its source names it
     * @param customer whose it is; absent for everybody
     * @param status whether it may be used
     * @param uses how often it was used
     * @param maxUses how often it may be; absent for any number
     */
    public Coupon {
        Required.present("codeHash", codeHash);
        Required.present("lastFour", lastFour);
        Required.present("promotion", promotion);
        Required.present("status", status);
        Required.present("uses", uses);
    }

    /**
     * {@return a coupon that nobody used yet}
     *
     * @param code as customers type it
     * @param promotion what it grants
     */
    public static Coupon of(String code, ExternalRef promotion) {
        String normal = normal(code);
        String shown = normal.substring(normal.length() - Math.min(4, normal.length() / 2));
        return new Coupon(hash(normal), shown, promotion, null, Coded.of(CouponStatus.ACTIVE), 0, null);
    }

    /**
     * {@return whether that is its code}
     *
     * @param code as a customer typed it
     */
    public boolean matches(String code) {
        return codeHash.equals(hash(normal(code)));
    }

    /**
     * {@return whether that customer may use it once more}
     *
     * @param by the customer
     */
    public boolean usableBy(ExternalRef by) {
        return open() && (customer == null || customer.equals(by));
    }

    /** {@return whether a guest may use it once more} */
    public boolean usableByGuest() {
        return open() && customer == null;
    }

    private boolean open() {
        return status.is(CouponStatus.ACTIVE) && (maxUses == null || uses < maxUses);
    }

    private static String normal(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    private static String hash(String normal) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(normal.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
