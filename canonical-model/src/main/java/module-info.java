/** The canonical retail model: entities, values, events and their JSON form. Pure, no I/O. */
module io.retailsync.model {
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.vavr;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports io.retailsync.model;
    exports io.retailsync.model.catalogue;
    exports io.retailsync.model.code;
    exports io.retailsync.model.consent;
    exports io.retailsync.model.envelope;
    exports io.retailsync.model.event;
    exports io.retailsync.model.extension;
    exports io.retailsync.model.finance;
    exports io.retailsync.model.fulfilment;
    exports io.retailsync.model.identity;
    exports io.retailsync.model.integration;
    exports io.retailsync.model.inventory;
    exports io.retailsync.model.json;
    exports io.retailsync.model.lifecycle;
    exports io.retailsync.model.loyalty;
    exports io.retailsync.model.mapping;
    exports io.retailsync.model.measure;
    exports io.retailsync.model.merge;
    exports io.retailsync.model.money;
    exports io.retailsync.model.party;
    exports io.retailsync.model.payment;
    exports io.retailsync.model.pricing;
    exports io.retailsync.model.privacy;
    exports io.retailsync.model.product;
    exports io.retailsync.model.profile;
    exports io.retailsync.model.returns;
    exports io.retailsync.model.rule;
    exports io.retailsync.model.sales;
    exports io.retailsync.model.service;
    exports io.retailsync.model.text;
    exports io.retailsync.model.time;

    opens io.retailsync.model to
            com.fasterxml.jackson.databind;
    opens io.retailsync.model.code to
            com.fasterxml.jackson.databind;
    opens io.retailsync.model.consent to
            com.fasterxml.jackson.databind;
    opens io.retailsync.model.event to
            com.fasterxml.jackson.databind;
    opens io.retailsync.model.finance to
            com.fasterxml.jackson.databind;
    opens io.retailsync.model.fulfilment to
            com.fasterxml.jackson.databind;
    opens io.retailsync.model.inventory to
            com.fasterxml.jackson.databind;
    opens io.retailsync.model.loyalty to
            com.fasterxml.jackson.databind;
    opens io.retailsync.model.measure to
            com.fasterxml.jackson.databind;
    opens io.retailsync.model.money to
            com.fasterxml.jackson.databind;
    opens io.retailsync.model.party to
            com.fasterxml.jackson.databind;
    opens io.retailsync.model.payment to
            com.fasterxml.jackson.databind;
    opens io.retailsync.model.pricing to
            com.fasterxml.jackson.databind;
    opens io.retailsync.model.product to
            com.fasterxml.jackson.databind;
    opens io.retailsync.model.returns to
            com.fasterxml.jackson.databind;
    opens io.retailsync.model.sales to
            com.fasterxml.jackson.databind;
    opens io.retailsync.model.service to
            com.fasterxml.jackson.databind;
    opens io.retailsync.model.text to
            com.fasterxml.jackson.databind;
    opens io.retailsync.model.time to
            com.fasterxml.jackson.databind;
}
