package io.retailsync.erp;

import io.retailsync.model.Command;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.product.ProductStatus;
import io.retailsync.simulators.s4hana.Material;
import io.retailsync.simulators.s4hana.S4HanaSettings;
import io.retailsync.simulators.s4hana.S4HanaSimulator;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Call;
import io.retailsync.spi.Crosswalks;
import io.retailsync.spi.Effect;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.State;
import io.retailsync.spi.SyncFailure;
import io.retailsync.testkit.Reply;
import io.retailsync.testkit.Simulator;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A simulated company, the connector to it, and what an engine would keep for it. */
final class Company implements Call, Lookup, Crosswalks {

    static final String SYSTEM = "erp";
    static final ExternalRef ADA = ExternalRef.of("shop", "customer", "gid://shopify/Customer/1");

    final S4HanaSimulator simulator;
    final S4HanaConnector connector;
    final List<HttpRequest> sent = new ArrayList<>();
    final Map<String, String> ids = new HashMap<>();
    final Map<String, String> locations = new HashMap<>(Map.of("1010|101A", "berlin", "1020", "hamburg"));

    /** What is done to the next exchanges instead of a plain one. */
    final Deque<Function<HttpRequest, Optional<Either<SyncFailure, HttpResponse>>>> strikes = new ArrayDeque<>();

    Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private Simulator vendor;

    Company() {
        this(settings());
    }

    Company(S4HanaSettings settings) {
        this.simulator = new S4HanaSimulator(settings);
        this.vendor = simulator;
        this.connector = S4HanaConnector.builder()
                .tenant(URI.create("https://my400123-api.s4hana.example/"))
                .credentials(BasicUser.of("RETAIL_SYNC", "welcome-2026"))
                .salesArea("1010", "10", "00")
                .products(S4HanaProducts.usual().titlesIn("DE", "EN").status("03", ProductStatus.ARCHIVED))
                .build();
        simulator.books().create(Material.of("TEE-RED-M", "T-shirt red M", "1010", "1020"), now);
        simulator.books().create(Material.of("MUG-1", "Mug", "1010"), now);
        simulator.books().setStock("TEE-RED-M", "1010", "101A", new BigDecimal(100));
        simulator.books().setStock("MUG-1", "1010", "101A", new BigDecimal(50));
    }

    static S4HanaSettings settings() {
        return S4HanaSettings.usual(7)
                .with(new S4HanaSettings.Shipping(Duration.ofMinutes(10), Duration.ofMinutes(5), 0));
    }

    /** A customer that is known here under its own number. */
    Company withCustomer() {
        ids.put(ADA + " customer", simulator.books().createCustomer("Ada Löwe", "X", now));
        return this;
    }

    Company behind(Simulator other) {
        this.vendor = other;
        return this;
    }

    void pass(Duration time) {
        now = now.plus(time);
        simulator.books().advance(now);
    }

    void know(ExternalRef ref, Key key) {
        ids.put(key + " " + ref.type(), ref.value());
    }

    /** The next exchange arrives, its answer does not. */
    void loseNextWriteAnswer() {
        strikes.add(request -> {
            if (request.method().equals("GET")) {
                return Optional.empty();
            }
            vendor.handle(request, now);
            return Optional.of(Either.left(SyncFailure.ambiguous("reset")));
        });
    }

    void answerNext(HttpResponse response) {
        strikes.add(request -> Optional.of(Either.right(response)));
    }

    @Override
    public Either<SyncFailure, HttpResponse> exchange(HttpRequest request, double cost) {
        now = now.plusMillis(100);
        sent.add(request);
        if (!strikes.isEmpty()) {
            Optional<Either<SyncFailure, HttpResponse>> struck = strikes.peek().apply(request);
            if (struck.isPresent()) {
                strikes.remove();
                return struck.get();
            }
        }
        Reply reply = vendor.handle(request, now);
        return reply.delivery() == Reply.Delivery.WHOLE
                ? Either.right(reply.response())
                : Either.left(SyncFailure.ambiguous("the answer was lost"));
    }

    Effect effect(Key key, String operation, Bytes wire) {
        UUID id = UUID.nameUUIDFromBytes(wire.toArray());
        return new Effect(key, operation, "effect-1", id, Orders.REFERENCE, Optional.empty(), wire);
    }

    Effect effect(Command command) {
        return effect(command, Orders.REFERENCE);
    }

    Effect effect(Command command, String reference) {
        String operation =
                connector.describe().accepting(command.getClass()).orElseThrow().operation();
        return effect(command.subject(), operation, ready(connector.render(command, reference, this)));
    }

    Effect effect(Key key, Customer customer, Map<String, Optional<?>> held) {
        Governed<Customer> record = new Governed<>(key, "acme", 1, List.of(), Map.of(), "eu", Map.of(), customer);
        State<Customer> state = new State<>(record, Optional.empty(), held, Optional.empty());
        String operation =
                connector.describe().accepting(CustomerPaths.TYPE).orElseThrow().operation();
        return effect(key, operation, ready(connector.render(state, this)));
    }

    static Bytes ready(Rendered rendered) {
        return rendered.fold(
                Rendered.Ready::wire,
                awaited -> {
                    throw new AssertionError("waiting on " + awaited);
                },
                failure -> {
                    throw new AssertionError("rejected: " + failure);
                },
                reason -> {
                    throw new AssertionError("nothing: " + reason);
                });
    }

    Either<SyncFailure, io.retailsync.spi.Receipt> apply(Effect effect) {
        return connector.apply(List.of(effect), this).get(0);
    }

    io.retailsync.spi.Probe probe(Effect effect) {
        return connector.probe(List.of(effect), this).get(0);
    }

    @Override
    public String system() {
        return SYSTEM;
    }

    @Override
    public Instant deadline() {
        return now.plusSeconds(30);
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void meter(double available, double perSecond, double most) {}

    @Override
    public Optional<String> id(Key key, String type) {
        return Optional.ofNullable(ids.get(key + " " + type));
    }

    @Override
    public Optional<String> id(ExternalRef elsewhere, String type) {
        return Optional.ofNullable(ids.get(elsewhere + " " + type));
    }

    @Override
    public Crosswalks crosswalks() {
        return this;
    }

    @Override
    public Either<SyncFailure.Rejected, String> canonical(String table, String system, String word) {
        String name = locations.get(word);
        return name == null
                ? Either.left(new SyncFailure.Rejected("no-crosswalk", table, "add " + word + " to " + table))
                : Either.right(name);
    }

    @Override
    public Either<SyncFailure.Rejected, String> word(String table, String canonical, String system) {
        return Either.left(new SyncFailure.Rejected("no-crosswalk", table, "not used here"));
    }
}
