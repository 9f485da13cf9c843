package io.retailsync.simulators.salesforce;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A record as a checker reads it: one version, unchanging.
 */
public final class SalesforceRecord {

    private final Row row;

    SalesforceRecord(Row row) {
        this.row = row;
    }

    /** {@return the kind of record, such as {@code Contact}} */
    public String type() {
        return row.type().name();
    }

    /** {@return the id, 18 characters} */
    public String id() {
        return row.id();
    }

    /**
     * {@return the value of a field as text: amounts plain, instants in ISO form; empty where there is none}
     *
     * @param field API name
     */
    public Optional<String> text(String field) {
        Object value = row.get(row.type().known(field));
        return Optional.ofNullable(value)
                .map(found -> found instanceof BigDecimal number ? number.toPlainString() : found.toString());
    }

    /**
     * {@return the value of a number field; empty where there is none}
     *
     * @param field API name
     */
    public Optional<BigDecimal> number(String field) {
        return row.get(row.type().known(field)) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /**
     * {@return the value of a checkbox}
     *
     * @param field API name
     */
    public boolean isTrue(String field) {
        return Boolean.TRUE.equals(row.get(row.type().known(field)));
    }

    /** {@return when it was changed last, in whole seconds} */
    public Instant modifiedAt() {
        return row.stamp();
    }

    @Override
    public String toString() {
        return type() + ' ' + id();
    }
}
