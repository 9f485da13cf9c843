package io.retailsync.simulators.salesforce;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the org knows of one field.
 *
 * @param name API name
 * @param type data type
 * @param length most characters, for text and ids
 * @param integerDigits most digits before the point, for numbers
 * @param scale digits after the point, for numbers
 * @param access who may write it when
 * @param required whether a record without a value is refused
 * @param initial value of a new record that names none
 * @param key whether records can be found by it from outside
 * @param values the only values allowed, empty for any
 * @param referenceTo the objects that a reference may point to
 * @param relationship name of the parent in queries and bodies, empty for none
 */
record Field(
        String name,
        FieldType type,
        int length,
        int integerDigits,
        int scale,
        Access access,
        boolean required,
        @Nullable Object initial,
        Key key,
        Set<String> values,
        List<String> referenceTo,
        String relationship) {

    /** Filters and external ids stop at this length; longer text areas can't be filtered (SOQL reference, 68.0). */
    private static final int FILTERABLE_TEXT = 255;

    /** Who may write a field when. */
    enum Access {
        READ_WRITE,
        CREATE_ONLY,
        READ_ONLY
    }

    /** Whether and how records are found by a field from outside. */
    enum Key {
        NONE,
        ID_LOOKUP,
        EXTERNAL,
        EXTERNAL_UNIQUE
    }

    static Field text(String name, int length) {
        return of(name, FieldType.STRING, length);
    }

    static Field of(String name, FieldType type, int length) {
        return new Field(name, type, length, 0, 0, Access.READ_WRITE, false, null, Key.NONE, Set.of(), List.of(), "");
    }

    static Field plain(String name, FieldType type) {
        return of(name, type, 0);
    }

    static Field number(String name, FieldType type, int precision, int scale) {
        return new Field(
                name,
                type,
                0,
                precision - scale,
                scale,
                Access.READ_WRITE,
                false,
                null,
                Key.NONE,
                Set.of(),
                List.of(),
                "");
    }

    static Field checkbox(String name) {
        return plain(name, FieldType.BOOLEAN).startsAs(false);
    }

    static Field reference(String name, String relationship, String... targets) {
        return new Field(
                name,
                FieldType.REFERENCE,
                18,
                0,
                0,
                Access.READ_WRITE,
                false,
                null,
                Key.NONE,
                Set.of(),
                List.of(targets),
                relationship);
    }

    Field mandatory() {
        return new Field(
                name,
                type,
                length,
                integerDigits,
                scale,
                access,
                true,
                initial,
                key,
                values,
                referenceTo,
                relationship);
    }

    Field only(Access allowed) {
        return new Field(
                name,
                type,
                length,
                integerDigits,
                scale,
                allowed,
                required,
                initial,
                key,
                values,
                referenceTo,
                relationship);
    }

    Field startsAs(Object value) {
        return new Field(
                name,
                type,
                length,
                integerDigits,
                scale,
                access,
                required,
                value,
                key,
                values,
                referenceTo,
                relationship);
    }

    Field keyed(Key as) {
        return new Field(
                name,
                type,
                length,
                integerDigits,
                scale,
                access,
                required,
                initial,
                as,
                values,
                referenceTo,
                relationship);
    }

    Field restrictedTo(Set<String> allowed) {
        return new Field(
                name,
                type,
                length,
                integerDigits,
                scale,
                access,
                required,
                initial,
                key,
                allowed,
                referenceTo,
                relationship);
    }

    boolean createable() {
        return access != Access.READ_ONLY;
    }

    boolean updateable() {
        return access == Access.READ_WRITE;
    }

    boolean filterable() {
        return type != FieldType.TEXTAREA || length <= FILTERABLE_TEXT;
    }

    boolean unique() {
        return key == Key.EXTERNAL_UNIQUE;
    }

    boolean externalId() {
        return key == Key.EXTERNAL || key == Key.EXTERNAL_UNIQUE;
    }

    /** {@return whether an upsert may name it, and an index is kept} */
    boolean findsRecords() {
        return key != Key.NONE || type.isId();
    }
}
