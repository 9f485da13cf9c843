package io.retailsync.model.service;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.APPEND_ONLY;
import static io.retailsync.model.Owner.CRM;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * One line of what happened with a customer, as people at the CRM see it. Never free text: its words come from the kind (canonical-model
 * §5.10).
 *
 * @param customer whom it concerns
 * @param at when it happened
 * @param kind the name of the event behind it
 * @param about the order, return or shipment
 * @param event the id of the event: the same event is told once
 */
public record TimelineEntry(
        @Attribute(
                value = P1,
                owner = {INT, CRM},
                merge = APPEND_ONLY)
        ExternalRef customer,

        @Attribute(
                value = P2,
                owner = {INT, CRM},
                merge = APPEND_ONLY)
        Instant at,

        @Attribute(
                value = P2,
                owner = {INT, CRM},
                merge = APPEND_ONLY)
        @Size(min = 1, max = 128)
        String kind,

        @Attribute(
                value = P2,
                owner = {INT, CRM},
                merge = APPEND_ONLY)
        ExternalRef about,

        @Attribute(
                value = C1,
                owner = {INT, CRM},
                merge = APPEND_ONLY)
        @Size(min = 1, max = 255)
        String event) {

    /**
     * Refuses missing parts.
     *
     * @param customer whom it concerns
     * @param at when it happened
     * @param kind the name of the event behind it
     * @param about the order, return or shipment
     * @param event the id of the event: the same event is told once
     */
    public TimelineEntry {
        Required.present("customer", customer);
        Required.present("at", at);
        Required.present("kind", kind);
        Required.present("about", about);
        Required.present("event", event);
    }

    @Override
    public String toString() {
        return "TimelineEntry[***]";
    }
}
