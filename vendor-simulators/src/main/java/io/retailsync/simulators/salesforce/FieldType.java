package io.retailsync.simulators.salesforce;

import java.util.Locale;

/** The data types of fields, named as a describe answer names them. */
enum FieldType {
    ID,
    STRING,
    TEXTAREA,
    PICKLIST,
    COMBOBOX,
    EMAIL,
    PHONE,
    URL,
    BOOLEAN,
    INT,
    DOUBLE,
    CURRENCY,
    DATE,
    DATETIME,
    REFERENCE;

    String vendorName() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isText() {
        return switch (this) {
            case STRING, TEXTAREA, PICKLIST, COMBOBOX, EMAIL, PHONE, URL -> true;
            default -> false;
        };
    }

    boolean isId() {
        return this == ID || this == REFERENCE;
    }

    boolean isNumber() {
        return this == INT || this == DOUBLE || this == CURRENCY;
    }
}
