package io.retailsync.model.code;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Why something was done, with the vendor's own code beside ours.
 *
 * @param domain what it is a reason for
 * @param code of the domain's list
 * @param vendorCode as the source wrote it, at most 64 characters; absent where it is ours
 * @param text what people said about it, if anything
 */
public record ReasonCode(
        ReasonDomain domain,
        String code,
        @Nullable String vendorCode,
        @Nullable PersonalText text) {

    private static final int LONGEST_VENDOR_CODE = 64;

    /**
     * Refuses a code of no list.
     *
     * @param domain what it is a reason for
     * @param code of the domain's list
     * @param vendorCode as the source wrote it, at most 64 characters; absent where it is ours
     * @param text what people said about it, if anything
     */
    public ReasonCode {
        if (!domain.has(code)) {
            throw new InvalidValue(
                    "reason.code",
                    "text of " + code.length() + " characters",
                    "a code of the list " + domain + ", or OTHER with the vendor's code beside it");
        }
        if (vendorCode != null && (vendorCode.isBlank() || vendorCode.length() > LONGEST_VENDOR_CODE)) {
            throw new InvalidValue(
                    "reason.vendorCode", "text of " + vendorCode.length() + " characters", "1 to 64 characters");
        }
    }

    /**
     * {@return a reason of the list}
     *
     * @param domain what it is a reason for
     * @param code of the domain's list
     */
    public static ReasonCode of(ReasonDomain domain, String code) {
        return new ReasonCode(domain, code, null, null);
    }

    /**
     * {@return the reason of the list with that name, else {@code OTHER}; the vendor's code stays beside it}
     *
     * @param domain what it is a reason for
     * @param vendorCode as the source wrote it
     */
    public static ReasonCode vendor(ReasonDomain domain, String vendorCode) {
        return new ReasonCode(domain, domain.has(vendorCode) ? vendorCode : ReasonDomain.OTHER, vendorCode, null);
    }
}
