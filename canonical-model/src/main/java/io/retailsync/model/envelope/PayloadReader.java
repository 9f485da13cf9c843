package io.retailsync.model.envelope;

import io.retailsync.model.Finding;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.SchemaVersion;
import io.retailsync.model.event.EventType;
import io.retailsync.model.json.DocumentHistories;
import io.vavr.control.Validation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the data of an envelope by the schema that it names. */
final class PayloadReader {

    private static final Pattern NAME = Pattern.compile("(.+)\\.v([1-9][0-9]{0,3})");

    private final Envelope envelope;

    PayloadReader(Envelope envelope) {
        this.envelope = envelope;
    }

    <P extends Record> Validation<List<Finding>, P> read(EventType<P> event, DocumentHistories histories) {
        String data = envelope.data();
        if (!isOf(event)) {
            return amiss("type", "another event", event.name() + " or an older version of it");
        }
        if (data == null) {
            return amiss("data", "nothing", "a payload of " + event.name());
        }
        String schema = String.valueOf(envelope.dataSchema());
        String family = event.dataSchema().substring(0, event.dataSchema().lastIndexOf(':') + 1);
        if (!schema.startsWith(family)) {
            return amiss("dataschema", "another address", family + "major.minor.patch");
        }
        try {
            SchemaVersion written = SchemaVersion.parse(schema.substring(family.length()));
            return histories.of(event.payload()).read(data, written);
        } catch (InvalidValue e) {
            return amiss("dataschema", "another address", family + "major.minor.patch");
        }
    }

    /** The major version is part of the name: older ones are the same fact. */
    private boolean isOf(EventType<?> event) {
        Matcher told = NAME.matcher(envelope.type());
        Matcher expected = NAME.matcher(event.name());
        return envelope.type().equals(event.name())
                || (told.matches()
                        && expected.matches()
                        && told.group(1).equals(expected.group(1))
                        && Integer.parseInt(told.group(2)) < Integer.parseInt(expected.group(2)));
    }

    private static <P> Validation<List<Finding>, P> amiss(String path, String found, String expected) {
        return Validation.invalid(
                List.of(new Finding("payload", path, path + ": found " + found + "; expected " + expected)));
    }
}
