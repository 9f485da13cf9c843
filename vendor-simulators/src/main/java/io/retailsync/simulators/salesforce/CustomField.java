package io.retailsync.simulators.salesforce;

/**
 * A field that the org's administrator adds to a standard object.
 *
 * <p>Immutable; {@link #externalId()} and {@link #uniqueExternalId()} return changed copies.
 */
public final class CustomField {

    private final String object;
    private final Field field;

    private CustomField(String object, Field field) {
        if (!field.name().endsWith("__c")) {
            throw new IllegalArgumentException("a custom field's name ends in __c: " + field.name());
        }
        this.object = object;
        this.field = field;
    }

    /**
     * {@return a text field}
     *
     * @param object API name of the object
     * @param name API name, ends in {@code __c}
     * @param length most characters
     */
    public static CustomField text(String object, String name, int length) {
        return new CustomField(object, Field.text(name, length));
    }

    /**
     * {@return a field for an instant}
     *
     * @param object API name of the object
     * @param name API name, ends in {@code __c}
     */
    public static CustomField dateTime(String object, String name) {
        return new CustomField(object, Field.plain(name, FieldType.DATETIME));
    }

    /**
     * {@return a checkbox, false at first}
     *
     * @param object API name of the object
     * @param name API name, ends in {@code __c}
     */
    public static CustomField checkbox(String object, String name) {
        return new CustomField(object, Field.checkbox(name));
    }

    /**
     * {@return an amount of money with 16 digits before and 2 after the point}
     *
     * @param object API name of the object
     * @param name API name
     */
    public static CustomField currency(String object, String name) {
        return new CustomField(object, Field.number(name, FieldType.CURRENCY, 18, 2));
    }

    /** {@return this field as an external id that several records may share} */
    public CustomField externalId() {
        return new CustomField(object, field.keyed(Field.Key.EXTERNAL));
    }

    /** {@return this field as an external id of which no two records may have the same value} */
    public CustomField uniqueExternalId() {
        return new CustomField(object, field.keyed(Field.Key.EXTERNAL_UNIQUE));
    }

    String object() {
        return object;
    }

    Field field() {
        return field;
    }
}
