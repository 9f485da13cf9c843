package io.retailsync.erp;

import io.retailsync.erp.internal.Amendments;
import io.retailsync.erp.internal.Bookings;
import io.retailsync.erp.internal.Cancellations;
import io.retailsync.erp.internal.ChangeStream;
import io.retailsync.erp.internal.CreditRequests;
import io.retailsync.erp.internal.DeliveryStream;
import io.retailsync.erp.internal.Destination;
import io.retailsync.erp.internal.Mapped;
import io.retailsync.erp.internal.ODataClient;
import io.retailsync.erp.internal.Operation;
import io.retailsync.erp.internal.Partners;
import io.retailsync.erp.internal.ProductStream;
import io.retailsync.erp.internal.StockStream;
import io.retailsync.erp.internal.Terms;
import io.retailsync.model.Command;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.finance.RequestCreditMemo;
import io.retailsync.model.fulfilment.ShipmentPaths;
import io.retailsync.model.inventory.InventoryLevelPaths;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.product.ProductPaths;
import io.retailsync.model.sales.AmendBooking;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.model.sales.CancelBooking;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Call;
import io.retailsync.spi.Connector;
import io.retailsync.spi.Crosswalks;
import io.retailsync.spi.Descriptor;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Fetched;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Meter;
import io.retailsync.spi.Page;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Pull;
import io.retailsync.spi.Raw;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.Safety;
import io.retailsync.spi.State;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * SAP S/4HANA over its published OData V2 services (versions and checks: {@code ORACLES.md}).
 *
 * <p>Takes customers as business partners; books, amends and calls off sales orders; requests credit memos. Gives stock (book stock by
 * plant and storage location, in the stream {@code stock}) and outbound deliveries with goods issue (stream {@code deliveries}); where the
 * builder says so, also the material master (stream {@code products}): each material is a product with one variant, whose SKU is the
 * material number. The crosswalk {@code locations} says which plant ({@code PLANT}) or storage location ({@code PLANT|SLOC}) is which
 * location of the host.
 *
 * <p>A sales order is found again by {@code PurchaseOrderByCustomer}, which the vendor does not keep unique: somebody who enters the
 * same text by hand is taken for us.
 *
 * <p>Immutable but for the session that all calls share; safe for concurrent use.
 */
public final class S4HanaConnector implements Connector {

    private static final String PARTNER_UPSERT = "partner-upsert";
    private static final String ORDER_BOOK = "order-book";
    private static final String ORDER_AMEND = "order-amend";
    private static final String ORDER_CANCEL = "order-cancel";
    private static final String CREDIT_REQUEST = "credit-request";
    private static final Duration SETTLES_WITHIN = Duration.ofSeconds(60);

    private final Partners partners;
    private final Bookings bookings;
    private final Amendments amendments;
    private final Cancellations cancellations;
    private final CreditRequests credits;
    private final DeliveryStream deliveries;
    private final Map<String, ChangeStream> streams;
    private final Descriptor descriptor;

    S4HanaConnector(Destination destination, Terms terms, Meter meter, Duration stockEvery, Duration deliveriesEvery) {
        ODataClient client = new ODataClient(destination);
        this.partners = new Partners(client, terms);
        this.bookings = new Bookings(client, terms);
        this.amendments = new Amendments(client, terms);
        this.cancellations = new Cancellations(client, terms);
        this.credits = new CreditRequests(client, terms);
        this.deliveries = new DeliveryStream(client, terms);
        this.streams = streams(client, terms);
        this.descriptor = descriptor(terms, meter, stockEvery, deliveriesEvery);
    }

    private Map<String, ChangeStream> streams(ODataClient client, Terms terms) {
        Map<String, ChangeStream> named = new HashMap<>();
        named.put(StockStream.NAME, new StockStream(client, terms));
        named.put(DeliveryStream.NAME, deliveries);
        terms.products().ifPresent(products -> named.put(ProductStream.NAME, new ProductStream(client, products)));
        return Map.copyOf(named);
    }

    /** {@return a builder in which tenant, credentials and sales area have to be given} */
    public static S4HanaConnectorBuilder builder() {
        return new S4HanaConnectorBuilder();
    }

    private static Descriptor descriptor(Terms terms, Meter meter, Duration stockEvery, Duration deliveriesEvery) {
        Safety reference = Safety.probed("PurchaseOrderByCustomer");
        Descriptor described = Descriptor.of("s4hana")
                .accepting(Accepts.states(
                        CustomerPaths.TYPE, PARTNER_UPSERT, Safety.probed("BusinessPartnerIDByExtSystem")))
                .accepting(Accepts.commands(BookOrder.class, ORDER_BOOK, "sales-order", reference))
                .accepting(
                        Accepts.commands(AmendBooking.class, ORDER_AMEND, "sales-order", Safety.natural("SalesOrder")))
                .accepting(Accepts.commands(
                        CancelBooking.class, ORDER_CANCEL, "sales-order", Safety.natural("SalesOrder")))
                .accepting(Accepts.commands(RequestCreditMemo.class, CREDIT_REQUEST, "credit-memo-request", reference))
                .providing(InventoryLevelPaths.TYPE)
                .providing(ShipmentPaths.TYPE)
                .streaming(StockStream.NAME, stockEvery)
                .streaming(DeliveryStream.NAME, deliveriesEvery)
                .fetching(20)
                .metered(meter)
                .within(Duration.ofSeconds(30), SETTLES_WITHIN)
                .reading("locations")
                .mapped(Mapped.FIELDS);
        return terms.products()
                .map(products -> described.providing(ProductPaths.TYPE).streaming(ProductStream.NAME, products.every()))
                .orElse(described);
    }

    @Override
    public Descriptor describe() {
        return descriptor;
    }

    @Override
    public Either<SyncFailure, Page> pull(Pull request, Call call) {
        return stream(request.stream())
                .map(stream -> stream.pull(request, call))
                .orElseGet(() -> Either.left(SyncFailure.rejected("no-stream", "", noStream(request.stream()))));
    }

    @Override
    public Translation translate(Raw raw, Crosswalks crosswalks) {
        try {
            return stream(raw.stream())
                    .map(stream -> stream.translate(raw, crosswalks))
                    .orElseGet(() -> Translation.ignored(noStream(raw.stream())));
        } catch (InvalidValue unreadable) {
            return Translation.unusable(Operation.refusal(unreadable));
        }
    }

    private Optional<ChangeStream> stream(String name) {
        return Optional.ofNullable(streams.get(name));
    }

    private static String noStream(String name) {
        return "there is no stream " + name + " here";
    }

    @Override
    public Either<SyncFailure, List<Fetched>> fetch(List<ExternalRef> refs, Call call) {
        boolean known = refs.stream().allMatch(ref -> ref.type().equals(DeliveryStream.REF));
        return known
                ? deliveries.fetch(refs, call)
                : Either.left(SyncFailure.rejected("no-fetch", "", "only outbound deliveries are fetched"));
    }

    @Override
    public Rendered render(State<?> state, Lookup lookup) {
        return state.record().value() instanceof Customer customer
                ? partners.render(customers(state, customer), lookup)
                : Connector.super.render(state, lookup);
    }

    private static State<Customer> customers(State<?> state, Customer customer) {
        Governed<?> record = state.record();
        Governed<Customer> governed = new Governed<>(
                record.key(),
                record.tenant(),
                record.version(),
                record.refs(),
                record.provenance(),
                record.region(),
                record.unknown(),
                customer);
        return new State<>(governed, state.ref(), state.held(), state.token());
    }

    @Override
    public Rendered render(Command command, String reference, Lookup lookup) {
        if (command instanceof BookOrder book) {
            return bookings.render(book, reference, lookup);
        }
        if (command instanceof AmendBooking amend) {
            return amendments.render(amend, lookup);
        }
        if (command instanceof CancelBooking cancel) {
            return cancellations.render(cancel, lookup);
        }
        return command instanceof RequestCreditMemo credit
                ? credits.render(credit, reference, lookup)
                : Connector.super.render(command, reference, lookup);
    }

    @Override
    public List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
        return effects.stream()
                .map(effect -> operation(effect)
                        .map(operation -> operation.apply(effect, call))
                        .orElseGet(() -> Either.left(SyncFailure.rejected(
                                "no-operation", "", "there is no operation " + effect.operation() + " here"))))
                .toList();
    }

    @Override
    public List<Probe> probe(List<Effect> effects, Call call) {
        return effects.stream()
                .map(effect -> operation(effect)
                        .map(operation -> operation.probe(effect, call))
                        .orElseGet(Probe::no))
                .toList();
    }

    private Optional<Operation> operation(Effect effect) {
        Map<String, Operation> operations = Map.of(
                PARTNER_UPSERT, partners,
                ORDER_BOOK, bookings,
                ORDER_AMEND, amendments,
                ORDER_CANCEL, cancellations,
                CREDIT_REQUEST, credits);
        return Optional.ofNullable(operations.get(effect.operation()));
    }
}
