package io.retailsync.model.extension;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import java.math.BigDecimal;
import java.time.Instant;

/** What the values of an extension are: scalars and the small values of the model, never objects of a free form. */
public enum ExtensionKind {
    /** Text. */
    TEXT(String.class),
    /** A decimal number. */
    NUMBER(BigDecimal.class),
    /** True or false. */
    FLAG(Boolean.class),
    /** A point in time. */
    INSTANT(Instant.class),
    /** An amount of money. */
    MONEY(Money.class),
    /** A quantity with its unit. */
    QUANTITY(Quantity.class),
    /** How a system names a record. */
    REFERENCE(ExternalRef.class);

    private final Class<?> type;

    ExtensionKind(Class<?> type) {
        this.type = type;
    }

    /**
     * {@return whether {@code value} is of this kind}
     *
     * @param value a single value
     */
    public boolean fits(Object value) {
        return type.isInstance(value);
    }
}
