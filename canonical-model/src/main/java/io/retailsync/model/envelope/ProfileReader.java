package io.retailsync.model.envelope;

import io.retailsync.model.DataClass;
import io.retailsync.model.Finding;
import io.vavr.control.Validation;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a profile from the extensions of an envelope. Binary mode knows text only, so flags may be text. */
final class ProfileReader {

    private static final Pattern SEQUENCE = Pattern.compile("[0-9]{1,19}");
    private static final Pattern ID = Pattern.compile("[0-7][0-9A-HJKMNP-TV-Z]{25}");
    private static final Pattern SOURCE = Pattern.compile("/tenant/[^/]+/system/[^/]+");
    private static final Pattern TYPE = Pattern.compile("retail\\.[a-z]+\\.[a-z0-9-]+\\.v[1-9][0-9]*");
    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");

    private final Map<String, Object> extensions;
    private final List<Finding> findings = new ArrayList<>();

    private ProfileReader(Map<String, Object> extensions) {
        this.extensions = extensions;
    }

    static Validation<List<Finding>, Profile> read(Envelope envelope) {
        return new ProfileReader(envelope.extensions()).profile(envelope);
    }

    private Validation<List<Finding>, Profile> profile(Envelope envelope) {
        expect(ID.matcher(envelope.id()).matches(), "id", "a ULID");
        expect(SOURCE.matcher(envelope.source()).matches(), "source", "/tenant/{tenant}/system/{system}");
        expect(TYPE.matcher(envelope.type()).matches(), "type", "retail.{module}.{event}.v{major}");
        expect(envelope.subject() != null, "subject", "the record that the event is about");
        expect(envelope.time() != null, "time", "when it happened");
        expect(envelope.dataSchema() != null, "dataschema", "the address of the payload's schema");
        expect(Envelope.JSON.equals(envelope.contentType()), "datacontenttype", Envelope.JSON);
        String trace = optional("traceparent");
        expect(trace == null || TRACE.matcher(trace).matches(), "traceparent", "the form of W3C trace context");
        Instant recorded = recordedTime();
        DataClass dataClass = dataClass();
        long sequence = sequence();
        String tenant = text("tenantid");
        String region = text("dataregion");
        String correlation = text("correlationid");
        String partition = text("partitionkey");
        String key = text("idempotencykey");
        boolean inferred = flag("inferred");
        boolean replay = flag("replay");
        return findings.isEmpty()
                ? Validation.valid(new Profile(
                        recorded,
                        tenant,
                        region,
                        dataClass,
                        correlation,
                        optional("causationid"),
                        partition,
                        sequence,
                        key,
                        optional("actor"),
                        inferred,
                        replay,
                        trace))
                : Validation.invalid(List.copyOf(findings));
    }

    private Instant recordedTime() {
        try {
            return OffsetDateTime.parse(text("recordedtime")).toInstant();
        } catch (DateTimeException misfit) {
            expect(!extensions.containsKey("recordedtime"), "recordedtime", "a time of RFC 3339");
            return Instant.EPOCH;
        }
    }

    private DataClass dataClass() {
        String name = text("dataclass");
        return Arrays.stream(DataClass.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    expect(name.isEmpty(), "dataclass", "one of " + Arrays.toString(DataClass.values()));
                    return DataClass.K1;
                });
    }

    private long sequence() {
        String digits = text("sequence");
        boolean isNumber = SEQUENCE.matcher(digits).matches()
                && new java.math.BigInteger(digits).bitLength() < Long.SIZE
                && Long.parseLong(digits) > 0;
        expect(isNumber || digits.isEmpty(), "sequence", "a position from 1, in digits");
        return isNumber ? Long.parseLong(digits) : 1;
    }

    private boolean flag(String name) {
        String said = String.valueOf(extensions.getOrDefault(name, false));
        expect(said.equals("true") || said.equals("false"), name, "true or false");
        return said.equals("true");
    }

    private String text(String name) {
        String text = optional(name);
        if (text == null) {
            findings.add(new Finding("required", name, "found nothing; expected a value: the attribute is mandatory"));
            return "";
        }
        return text;
    }

    private @Nullable String optional(String name) {
        Object value = extensions.get(name);
        return value == null ? null : value.toString();
    }

    private void expect(boolean fits, String path, String remedy) {
        if (!fits) {
            findings.add(new Finding("profile", path, "found another form; expected " + remedy));
        }
    }
}
