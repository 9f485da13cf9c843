package io.retailsync.model.pricing;

/** Whether a coupon may be used. */
public enum CouponStatus {
    /** It may. */
    ACTIVE,
    /** Not any more: it was. */
    USED_UP,
    /** Not any more: its time is over. */
    EXPIRED,
    /** Not any more: it was taken back. */
    REVOKED
}
