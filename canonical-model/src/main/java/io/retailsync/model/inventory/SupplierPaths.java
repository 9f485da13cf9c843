package io.retailsync.model.inventory;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.EntityType;
import io.retailsync.model.party.Organization;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link Supplier}. Generated from the record; a test keeps it current. */
public final class SupplierPaths {

    /** The whole record. */
    public static final AttributePath<Supplier, Supplier> ROOT = AttributePath.root(Supplier.class);

    /** {@link Supplier#organization()}. */
    public static final AttributePath<Supplier, Organization> ORGANIZATION =
            AttributePath.of(Supplier.class, "organization", it -> Optional.of(it.organization()));

    /** {@link Supplier#status()}. */
    public static final AttributePath<Supplier, Coded<SupplierStatus>> STATUS =
            AttributePath.of(Supplier.class, "status", it -> Optional.of(it.status()));

    /** {@link Supplier#currency()}. */
    public static final AttributePath<Supplier, CurrencyCode> CURRENCY =
            AttributePath.of(Supplier.class, "currency", it -> Optional.of(it.currency()));

    /** {@link Supplier#paymentTerms()}. */
    public static final AttributePath<Supplier, String> PAYMENT_TERMS =
            AttributePath.of(Supplier.class, "paymentTerms", it -> Optional.ofNullable(it.paymentTerms()));

    /** {@link Supplier#leadTimeDays()}. */
    public static final AttributePath<Supplier, Integer> LEAD_TIME_DAYS =
            AttributePath.of(Supplier.class, "leadTimeDays", it -> Optional.ofNullable(it.leadTimeDays()));

    /** The kind of record. */
    public static final EntityType<Supplier> TYPE = EntityType.of(
            "supplier", Supplier.class, List.of(ORGANIZATION, STATUS, CURRENCY, PAYMENT_TERMS, LEAD_TIME_DAYS));

    private SupplierPaths() {}
}
