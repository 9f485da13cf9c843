package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.spi.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Cursor of the stock stream. The vendor has neither change times nor rows for what is used up, so that the cursor remembers what was
 * last read of each material and plant: only differences become inputs, and what is missing becomes zero.
 *
 * <p>Confined to one pull. Written as compressed text: about 25 kB for 5,000 rows.
 */
final class SeenStock {

    private final Map<String, Entry> entries = new TreeMap<>();
    private long pass = 1;
    private String after = "";

    private record Entry(long pass, Map<String, String> quantities) {}

    static SeenStock parse(Optional<String> cursor) {
        SeenStock seen = new SeenStock();
        cursor.ifPresent(text -> seen.fill(Json.own(inflated(text))));
        return seen;
    }

    private void fill(JsonNode cursor) {
        pass = cursor.path("pass").asLong();
        after = cursor.path("after").asText();
        cursor.path("seen").properties().forEach(entry -> {
            Map<String, String> quantities = new LinkedHashMap<>();
            entry.getValue()
                    .path("q")
                    .properties()
                    .forEach(each ->
                            quantities.put(each.getKey(), each.getValue().asText()));
            entries.put(entry.getKey(), new Entry(entry.getValue().path("p").asLong(), quantities));
        });
    }

    /** The last material of the page before; empty at the beginning of a pass. */
    String after() {
        return after;
    }

    /**
     * Takes what was read of a material at a plant.
     *
     * @param place material and plant
     * @param read quantity by storage location
     * @return what changed: the quantities with zero for locations that are missing; empty where nothing did
     */
    Optional<Map<String, String>> take(String place, Map<String, String> read) {
        Entry before = entries.get(place);
        Map<String, String> known = before == null ? Map.of() : before.quantities();
        entries.put(place, new Entry(pass, Map.copyOf(read)));
        if (known.equals(read) && before != null) {
            return Optional.empty();
        }
        Map<String, String> changed = new TreeMap<>();
        known.keySet().forEach(location -> changed.put(location, "0"));
        changed.putAll(read);
        return Optional.of(changed);
    }

    /** Goes on behind a material. */
    void continueAfter(String material) {
        after = material;
    }

    /** Ends a pass: what was not read in it is gone. */
    List<String> endPass() {
        List<String> gone = new ArrayList<>();
        entries.forEach((place, entry) -> {
            if (entry.pass() < pass && !entry.quantities().isEmpty()) {
                gone.add(place);
            }
        });
        pass++;
        after = "";
        return gone;
    }

    @Override
    public String toString() {
        ObjectNode cursor = Json.object().put("pass", pass).put("after", after);
        ObjectNode seen = cursor.putObject("seen");
        entries.forEach((place, entry) -> {
            ObjectNode quantities = seen.putObject(place).put("p", entry.pass()).putObject("q");
            new TreeMap<>(entry.quantities()).forEach(quantities::put);
        });
        return deflated(Json.bytes(cursor));
    }

    private static String deflated(Bytes plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(plain.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    private static Bytes inflated(String text) {
        byte[] packed = Base64.getDecoder().decode(text);
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return Bytes.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
