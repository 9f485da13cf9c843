package io.retailsync.simulators.s4hana;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.olingo.odata2.api.edm.EdmException;
import org.apache.olingo.odata2.api.exception.ODataException;
import org.apache.olingo.odata2.api.uri.PathSegment;
import org.apache.olingo.odata2.api.uri.UriInfo;
import org.apache.olingo.odata2.api.uri.UriParser;

/** The OData front: finds the service, has Olingo parse the address, reads by itself and passes writes to the applications. */
final class Gateway {

    private final Services services;
    private final Tables tables;
    private final S4HanaSettings settings;
    private final Map<Service, Desk> desks = new HashMap<>();
    private final SapErrors errors = new SapErrors();

    Gateway(Services services, Tables tables, S4HanaSettings settings) {
        this.services = services;
        this.tables = tables;
        this.settings = settings;
    }

    Gateway with(Service service, Desk desk) {
        desks.put(service, desk);
        return this;
    }

    HttpResponse answer(HttpRequest request, Instant now) {
        Optional<Address> address = Address.of(request.uri());
        Optional<Service> service = address.flatMap(known -> services.at(known.service()));
        if (service.isEmpty()) {
            String wanted = address.map(Address::service).orElse(request.uri().getPath());
            return errors.of(noService(wanted), wanted, now);
        }
        try {
            return exchange(request, address.get(), service.get(), now);
        } catch (Refusal refusal) {
            return errors.of(refusal, service.get().name(), now);
        }
    }

    /** A service that is not active, or in another version, is forbidden rather than not found (erp reference, A1). */
    private static Refusal noService(String wanted) {
        return Refusal.technical(403, "/IWFND/MED/170", "No service found for " + wanted);
    }

    private HttpResponse exchange(HttpRequest request, Address address, Service service, Instant now) {
        if (address.isMetadata()) {
            return new HttpResponse(200, Map.of("content-type", "application/xml"), service.metadata());
        }
        requireJson(request, address);
        if (address.isRoot()) {
            return root(service);
        }
        UriInfo uri = parsed(service, address);
        Target target = Target.find(service, tables, uri);
        return switch (method(request)) {
            case "GET", "HEAD" -> read(request, service, uri, target);
            case "POST" -> create(request, service, target, now);
            case "PATCH", "MERGE" -> change(request, service, target, now);
            case "DELETE" -> delete(request, service, target, now);
            default -> throw Desk.notOffered(request.method());
        };
    }

    private static String method(HttpRequest request) {
        return request.method().equals("POST") ? request.header("x-http-method").orElse("POST") : request.method();
    }

    private static void requireJson(HttpRequest request, Address address) {
        boolean json = "json".equals(address.options().get("$format"))
                || request.header("accept")
                        .filter(accept -> accept.contains("application/json"))
                        .isPresent();
        boolean answered = !request.method().equals("HEAD") && !address.isRoot();
        if (!json && answered) {
            throw Refusal.technical(406, "/IWBEP/CM_MGW_RT/026", "This simulator answers in JSON only");
        }
        boolean body = request.body().length() > 0;
        if (body
                && request.header("content-type")
                        .filter(type -> type.startsWith("application/json"))
                        .isEmpty()) {
            throw Refusal.technical(415, "/IWBEP/CM_MGW_RT/027", "The body is not declared as JSON");
        }
    }

    private static HttpResponse root(Service service) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        var sets = body.putObject("d").putArray("EntitySets");
        service.shapes().keySet().forEach(sets::add);
        return HttpResponse.json(200, body.toString());
    }

    private static UriInfo parsed(Service service, Address address) {
        List<PathSegment> segments = address.segmentsWithoutEmptyKeys().stream()
                .map(segment -> UriParser.createPathSegment(segment, null))
                .toList();
        try {
            return UriParser.parse(service.edm(), segments, address.options());
        } catch (ODataException e) {
            boolean path = e instanceof org.apache.olingo.odata2.api.uri.UriNotMatchingException;
            throw path
                    ? Refusal.technical(
                            404, "005056A509B11EE1B9A8FEC11C21D78E", "Resource not found: " + e.getMessage())
                    : Refusal.technical(400, "/IWBEP/CM_MGW_RT/021", "The address is not valid: " + e.getMessage());
        }
    }

    private HttpResponse read(HttpRequest request, Service service, UriInfo uri, Target target) {
        EntityWriter writer = new EntityWriter(service, settings.ownHost());
        Listing listing = new Listing(writer, settings.pageSize());
        try {
            if (target.single()) {
                Row row = target.require();
                return entity(200, row, writer.entity(row, Choice.of(uri)));
            }
            List<Row> matching = listing.matching(uri, target.shape(), target.rows());
            if (uri.isCount()) {
                return new HttpResponse(
                        200, Map.of("content-type", "text/plain"), Bytes.utf8(Integer.toString(matching.size())));
            }
            String query = request.uri().getRawQuery();
            String self = request.uri().getRawPath() + (query == null ? "" : "?" + query);
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            body.set("d", listing.page(uri, self, matching));
            return HttpResponse.json(200, body.toString()).with("dataserviceversion", "2.0");
        } catch (EdmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse entity(int status, Row row, ObjectNode json) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("d", json);
        HttpResponse response = HttpResponse.json(status, body.toString()).with("dataserviceversion", "2.0");
        return Versions.etag(row).map(etag -> response.with("etag", etag)).orElse(response);
    }

    private HttpResponse create(HttpRequest request, Service service, Target target, Instant now) {
        if (target.single()) {
            throw Desk.notOffered("POST to an entity");
        }
        Draft draft = EntryReader.read(service, target.shape().set(), request.body(), false);
        Desk.Created created = desk(service).create(draft, target.above(), target.link(), now);
        EntityWriter writer = new EntityWriter(service, settings.ownHost());
        HttpResponse response = entity(201, created.row(), writer.entity(created.row(), Choice.like(draft)))
                .with("location", writer.root() + "/" + created.row().address());
        return created.warnings().isEmpty() ? response : response.with("sap-message", warning(created.warnings()));
    }

    private static String warning(List<SapMessage> warnings) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        SapMessage first = warnings.get(0);
        json.put("code", first.code()).put("message", first.text()).put("severity", first.severity());
        json.put("target", first.target()).putArray("details");
        return json.toString();
    }

    private HttpResponse change(HttpRequest request, Service service, Target target, Instant now) {
        Row row = target.require();
        requireVersion(request, row);
        desk(service).change(row, EntryReader.read(service, row.shape().set(), request.body(), true), now);
        return new HttpResponse(204, Map.of("dataserviceversion", "2.0"), Bytes.empty());
    }

    private HttpResponse delete(HttpRequest request, Service service, Target target, Instant now) {
        Row row = target.require();
        requireVersion(request, row);
        desk(service).delete(row, now);
        return new HttpResponse(204, Map.of("dataserviceversion", "2.0"), Bytes.empty());
    }

    private Desk desk(Service service) {
        return Optional.ofNullable(desks.get(service))
                .orElseThrow(() -> Desk.notOffered("Writing through " + service.name()));
    }

    /** 428 without a version, 412 with a stale one; compared as it was given out, character by character (erp reference, A6). */
    private static void requireVersion(HttpRequest request, Row row) {
        Optional<String> current = Versions.etag(row);
        Optional<String> sent = request.header("if-match");
        if (current.isEmpty()) {
            return;
        }
        if (sent.isEmpty()) {
            throw Refusal.technical(428, "/IWBEP/CM_MGW_RT/175", "A condition in the header If-Match is required");
        }
        if (!sent.get().equals("*") && !sent.equals(current)) {
            throw Refusal.technical(412, "/IWBEP/CM_MGW_RT/140", "The precondition failed: the entity was changed");
        }
    }

    /**
     * Lets another user change what a request wants to change.
     *
     * @return whether there is such a record
     */
    boolean touched(HttpRequest request, Instant now) {
        Optional<Address> address = Address.of(request.uri());
        Optional<Service> service = address.flatMap(known -> services.at(known.service()));
        if (service.isEmpty() || address.get().isRoot()) {
            return false;
        }
        try {
            Target target = Target.find(service.get(), tables, parsed(service.get(), address.get()));
            boolean versioned =
                    target.single() && Versions.etag(target.require()).isPresent();
            if (versioned) {
                Versions.touch(target.require(), now);
            }
            return versioned;
        } catch (Refusal refusal) {
            return false;
        }
    }
}
