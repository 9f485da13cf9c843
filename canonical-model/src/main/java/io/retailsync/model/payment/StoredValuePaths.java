package io.retailsync.model.payment;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link StoredValue}. Generated from the record; a test keeps it current. */
public final class StoredValuePaths {

    /** The whole record. */
    public static final AttributePath<StoredValue, StoredValue> ROOT = AttributePath.root(StoredValue.class);

    /** {@link StoredValue#kind()}. */
    public static final AttributePath<StoredValue, Coded<StoredValueKind>> KIND =
            AttributePath.of(StoredValue.class, "kind", it -> Optional.of(it.kind()));

    /** {@link StoredValue#last4()}. */
    public static final AttributePath<StoredValue, String> LAST4 =
            AttributePath.of(StoredValue.class, "last4", it -> Optional.ofNullable(it.last4()));

    /** {@link StoredValue#customer()}. */
    public static final AttributePath<StoredValue, ExternalRef> CUSTOMER =
            AttributePath.of(StoredValue.class, "customer", it -> Optional.ofNullable(it.customer()));

    /** {@link StoredValue#currency()}. */
    public static final AttributePath<StoredValue, CurrencyCode> CURRENCY =
            AttributePath.of(StoredValue.class, "currency", it -> Optional.of(it.currency()));

    /** {@link StoredValue#entries()}. */
    public static final AttributePath<StoredValue, List<StoredValueEntry>> ENTRIES =
            AttributePath.of(StoredValue.class, "entries", it -> Optional.of(it.entries()));

    /** {@link StoredValue#expiresOn()}. */
    public static final AttributePath<StoredValue, LocalDate> EXPIRES_ON =
            AttributePath.of(StoredValue.class, "expiresOn", it -> Optional.ofNullable(it.expiresOn()));

    /** The kind of record. */
    public static final EntityType<StoredValue> TYPE = EntityType.of(
            "stored-value", StoredValue.class, List.of(KIND, LAST4, CUSTOMER, CURRENCY, ENTRIES, EXPIRES_ON));

    private StoredValuePaths() {}
}
