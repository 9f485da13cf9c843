package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.party.Consent;
import io.retailsync.model.party.ConsentState;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * Consent in two fields of a contact: the checkbox that people use, and a note of what was written last.
 *
 * <p>The checkbox alone can't tell "never asked" from "agreed". So an empty box counts as consent only where the note says so, or where
 * the note forbids writing ("withdrawn", "expired") and somebody has taken the tick away since. A tick always forbids writing: it means
 * "withdrawn", unless the note names another reason. Nobody agrees on behalf of a person whose data are erased.
 */
final class ConsentNote {

    static final String OPTED_OUT = "HasOptedOutOfEmail";

    private ConsentNote() {}

    static void write(ObjectNode contact, Consent consent) {
        if (consent.state() == ConsentState.GRANTED || consent.state().forbids()) {
            contact.put(OPTED_OUT, consent.state().forbids());
        }
        String since = consent.since() == null ? "" : " " + consent.since();
        contact.put(Fields.CONSENT, consent.state() + since);
    }

    /** {@return what the contact says, or empty where it says nothing} */
    static Optional<Consent> read(JsonNode contact) {
        if (!contact.path(OPTED_OUT).isBoolean()) {
            return Optional.empty();
        }
        Optional<Consent> note = Json.textAt(contact, Fields.CONSENT).flatMap(ConsentNote::parse);
        boolean noteForbids = note.filter(said -> said.state().forbids()).isPresent();
        boolean erased =
                note.filter(said -> said.state() == ConsentState.REDACTED).isPresent();
        if (contact.path(OPTED_OUT).asBoolean()) {
            return noteForbids ? note : Optional.of(new Consent(ConsentState.WITHDRAWN, null));
        }
        return noteForbids && !erased ? Optional.of(new Consent(ConsentState.GRANTED, null)) : note;
    }

    private static Optional<Consent> parse(String note) {
        String[] parts = note.strip().split(" ", 2);
        return Arrays.stream(ConsentState.values())
                .filter(state -> state.name().equals(parts[0]))
                .findFirst()
                .map(state ->
                        new Consent(state, parts.length > 1 ? instant(parts[1]).orElse(null) : null));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
