package io.retailsync.model.schema;

import java.util.List;

/** What the decoder refuses though the schema can't say it: one document for each, and the words for the page about the schemas. */
enum BeyondTheSchema {
    DECIMALS_OF_A_CURRENCY(
            "money",
            "an amount has no more decimals than its currency has minor units",
            "price",
            "/amount/amount",
            "12.345"),
    CURRENCIES_WITH_MINOR_UNITS(
            "currency",
            "the code stands in ISO 4217 and has minor units (the list changes, so it is no part of the schema)",
            "price",
            "/amount/currency",
            "ABC"),
    WHOLE_PIECES(
            "quantity",
            "what is counted, such as pieces (C62), comes in whole numbers",
            "inventory-level",
            "/onHand/value",
            "1.5"),
    UNITS_OF_THE_RECOMMENDATION(
            "quantity",
            "the unit stands in UN/ECE Recommendation 20 (the list changes, so it is no part of the schema)",
            "inventory-level",
            "/onHand/unit",
            "PCE"),
    FREE_TEXT_WITHOUT_CARDS(
            "free text",
            "no digits in it look like a payment card's number",
            "order",
            "/note",
            "pay with 4111 1111 1111 1111"),
    DOMAIN_OF_AN_ADDRESS(
            "e-mail",
            "it has one @ and no blanks, and its domain is one by the rules of IDNA",
            "customer",
            "/email",
            "ada@lovelace@example.org"),
    ADDRESS_AFTER_TRIMMING(
            "e-mail",
            "something stands before the @ when blanks around the address are taken off",
            "customer",
            "/email",
            " @example.org"),
    LETTER_BETWEEN_DAY_AND_TIME(
            "instant",
            "a T stands between day and time, where RFC 3339 tolerates a blank",
            "order",
            "/placedAt",
            "2026-11-20 08:06:54Z"),
    CHECK_DIGIT_OF_A_TRADE_ITEM(
            "GTIN", "its last digit is the check digit of GS1", "item", "/gtins/0/gtin", "4006381333932"),
    CHECK_DIGIT_OF_A_LOCATION(
            "GLN", "its last digit is the check digit of GS1", "supplier", "/organization/gln", "0614141000013"),
    CHECK_DIGIT_OF_A_CONTAINER(
            "SSCC", "its last digit is the check digit of GS1", "shipment-package", "/sscc", "106141412345678909"),
    COUNTRIES(
            "country",
            "the code stands in ISO 3166 (the list changes, so it is no part of the schema)",
            "item",
            "/customs/origin",
            "QQ"),
    TIME_ZONES(
            "time zone",
            "the JDK's copy of the IANA list has it (the list changes, so it is no part of the schema)",
            "location",
            "/timeZone",
            "Mars/Olympus_Mons"),
    WINDOWS("validity", "it begins before it ends", "allocation-rule", "/validity/to", "1960-01-01T00:00:00Z"),
    ONE_CURRENCY(
            "totals of a document",
            "all their amounts are in one currency",
            "invoice",
            "/content/totals/lineNet/currency",
            "USD");

    /** Of these neither the schema nor the decoder knows: they are rules over a whole record, or between records. */
    static final List<String> LEFT_TO_RULES = List.of(
            "sums: an order's total, a line's net, tax and gross, the split of a discount",
            "order in time: nothing is delivered before it is dispatched, a pickup expires after it is ready",
            "one currency of all lines of an order",
            "transitions: which status may follow which",
            "codes of lists that stand behind plain text members",
            "what a look-up has to answer: a SKU is unique, a reference leads somewhere, a period is open");

    private final String type;
    private final String words;
    private final String schema;
    private final String pointer;
    private final String value;

    BeyondTheSchema(String type, String words, String schema, String pointer, String value) {
        this.type = type;
        this.words = words;
        this.schema = schema;
        this.pointer = pointer;
        this.value = value;
    }

    String schema() {
        return schema;
    }

    String pointer() {
        return pointer;
    }

    String value() {
        return value;
    }

    String line() {
        return "- " + type + ": " + words;
    }
}
