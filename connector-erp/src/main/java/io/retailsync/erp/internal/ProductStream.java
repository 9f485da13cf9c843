package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.spi.Call;
import io.retailsync.spi.Crosswalks;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Page;
import io.retailsync.spi.Pull;
import io.retailsync.spi.Raw;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The material master: all of it at first, then what changed, and all of it again once a day, because the vendor doesn't say that every
 * change, such as one of a text, leaves a time on the material.
 *
 * <p>A new material may have no time of change yet (erp reference, A5), so those of the day on which a pass begins are read with it.
 * The pull selects the properties that {@link ProductReading} reads, so none that nobody knows can occur: a later version of the service
 * shows more only where it is asked for.
 *
 * <p>Materials are never deleted over this service, only marked; what the company archives just stops being there.
 */
public final class ProductStream implements ChangeStream {

    /** Name of the stream. */
    public static final String NAME = "products";

    private static final String SET = "API_PRODUCT_SRV/A_Product";
    private static final int MATERIALS_A_PAGE = 200;
    private static final Duration SWEEP_EVERY = Duration.ofDays(1);
    private static final String TEXTS = "to_Description";
    private static final List<String> PROPERTIES = Stream.concat(
                    Stream.of("CreationDate", "LastChangeDateTime", "BaseUnit"), Mapped.plain("A_Product").stream())
            .toList();

    private final ODataClient client;
    private final ProductReading reading;

    /**
     * Over one company.
     *
     * @param client sends
     * @param terms what titles and statuses mean
     */
    public ProductStream(ODataClient client, ProductTerms terms) {
        this.client = client;
        this.reading = new ProductReading(terms);
    }

    @Override
    public Either<SyncFailure, Page> pull(Pull request, Call call) {
        Instant readAt = call.now();
        PassCursor cursor = request.cursor()
                .map(PassCursor::parse)
                .orElseGet(() -> PassCursor.from(Instant.EPOCH))
                .next(readAt, SWEEP_EVERY);
        int most = Math.min(MATERIALS_A_PAGE, request.limit());
        return client.all(materials(cursor).page("Product", cursor.after(), most), call)
                .map(found -> page(found, cursor.behind(found, "Product", most), readAt));
    }

    private static Query materials(PassCursor cursor) {
        Query query = Query.of(SET)
                .select(Stream.concat(PROPERTIES.stream(), Stream.of(TEXTS)).toArray(String[]::new))
                .expand(TEXTS);
        Instant since = cursor.since();
        return cursor.sweeping()
                ? query
                : query.filter("LastChangeDateTime ge " + Query.instant(since) + " or CreationDate ge "
                        + Query.day(dayOf(since)));
    }

    private static Page page(List<JsonNode> found, PassCursor behind, Instant readAt) {
        List<Incoming> changes = found.stream()
                .map(material -> new Snapshot(NAME, material.path("Product").asText(), reduced(material, dayOf(readAt)))
                        .incoming(Optional.empty(), readAt))
                .toList();
        return new Page(changes, behind.text(), behind.more());
    }

    /** What we understand of a material. A status whose day comes makes another snapshot, though nobody changes anything that day. */
    private static ObjectNode reduced(JsonNode material, LocalDate today) {
        ObjectNode reduced = Json.object();
        PROPERTIES.forEach(name -> reduced.set(name, material.path(name)));
        boolean inForce = Json.day(material.path("CrossPlantStatusValidityDate"))
                .filter(from -> from.isAfter(today))
                .isEmpty();
        reduced.put("StatusInForce", inForce);
        Map<String, String> texts = new TreeMap<>();
        for (JsonNode text : Json.results(material.path(TEXTS))) {
            texts.put(
                    text.path("Language").asText(),
                    text.path("ProductDescription").asText("").strip());
        }
        ObjectNode descriptions = reduced.putObject("Descriptions");
        texts.forEach(descriptions::put);
        return reduced;
    }

    private static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    @Override
    public Translation translate(Raw raw, Crosswalks crosswalks) {
        return reading.translate(raw);
    }
}
