package io.retailsync.shopify.internal;

import io.retailsync.model.Command;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.fulfilment.FulfilOrder;
import io.retailsync.model.fulfilment.ShipmentPaths;
import io.retailsync.model.inventory.InventoryLevel;
import io.retailsync.model.inventory.InventoryLevelPaths;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.payment.IssueRefund;
import io.retailsync.model.payment.RefundPaths;
import io.retailsync.model.payment.RefundRemainder;
import io.retailsync.model.pricing.PricePaths;
import io.retailsync.model.product.ProductPaths;
import io.retailsync.model.returns.ReturnPaths;
import io.retailsync.model.sales.CancelOrder;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Call;
import io.retailsync.spi.Crosswalks;
import io.retailsync.spi.Descriptor;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Fetched;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Meter;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Raw;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Received;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.Safety;
import io.retailsync.spi.State;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import io.retailsync.spi.WebhookRequest;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The connector's parts put together. */
public final class Shop {

    /** Shopify remembers idempotency keys for 24 hours (Shopify, idempotent requests, reported 2026-11). */
    private static final Duration KEYS = Duration.ofHours(24);

    private final Reception reception;
    private final Fetcher fetcher;
    private final UnmappedFields unmapped = new UnmappedFields();
    private final Map<String, Operation> operations;
    private final String shop;
    private final Descriptor descriptor;

    /**
     * Puts the parts together.
     *
     * @param config what the connector was set up with
     */
    public Shop(ShopConfig config) {
        this.shop = config.shop();
        Admin admin = new Admin(config);
        this.reception = new Reception(config);
        this.fetcher = new Fetcher(admin);
        this.operations = Map.of(
                CustomerSet.NAME, new CustomerSet(admin),
                InventorySet.NAME, new InventorySet(admin),
                FulfilmentCreate.NAME, new FulfilmentCreate(admin),
                OrderCancel.NAME, new OrderCancel(admin),
                RefundCreate.NAME, new RefundCreate(admin));
        this.descriptor = descriptor(config);
    }

    private static Descriptor descriptor(ShopConfig config) {
        Descriptor described = Descriptor.of("shopify")
                .accepting(Accepts.states(CustomerPaths.TYPE, CustomerSet.NAME, Safety.natural("id or email")))
                .accepting(
                        Accepts.states(InventoryLevelPaths.TYPE, InventorySet.NAME, Safety.keyed("@idempotent", KEYS))
                                .batchesOf(50))
                .accepting(Accepts.commands(
                        FulfilOrder.class, FulfilmentCreate.NAME, "fulfillment", Safety.probed("trackingInfo.number")))
                .accepting(Accepts.commands(
                        CancelOrder.class, OrderCancel.NAME, "order-cancellation", Safety.probed("cancelledAt")))
                .accepting(Accepts.commands(
                        IssueRefund.class, RefundCreate.NAME, "refund", Safety.keyed("@idempotent", KEYS)))
                .accepting(Accepts.commands(
                        RefundRemainder.class, RefundCreate.NAME, "refund", Safety.keyed("@idempotent", KEYS)))
                .fetching(Document.FETCH_INVENTORY_LEVELS.batch())
                .lingering(config.linger())
                .metered(new Meter(100, 2_000, 8))
                .within(Duration.ofSeconds(30), Duration.ofSeconds(30))
                .reading("locations")
                .mapped(Mapped.FIELDS);
        List<EntityType<?>> provided = List.of(
                CustomerPaths.TYPE,
                ProductPaths.TYPE,
                PricePaths.TYPE,
                InventoryLevelPaths.TYPE,
                OrderPaths.TYPE,
                RefundPaths.TYPE,
                ShipmentPaths.TYPE,
                ReturnPaths.TYPE);
        for (EntityType<?> type : provided) {
            described = described.providing(type);
        }
        return described;
    }

    /** {@return what the connector takes, gives and promises} */
    public Descriptor describe() {
        return descriptor;
    }

    /**
     * {@return what to keep of a webhook, or how to refuse it}
     *
     * @param request as it arrived
     */
    public Received receive(WebhookRequest request) {
        return reception.receive(request);
    }

    /**
     * {@return what an input means}
     *
     * @param raw as stored
     * @param crosswalks the host's tables
     */
    public Translation translate(Raw raw, Crosswalks crosswalks) {
        return Translator.translate(shop, raw, crosswalks, unmapped);
    }

    /** {@return fields of payloads that nobody knows, with how often each was met} */
    public Map<String, Long> unknownFields() {
        return unmapped.counts();
    }

    /**
     * {@return the present forms}
     *
     * @param refs of one type
     * @param call for the requests
     */
    public Either<SyncFailure, List<Fetched>> fetch(List<ExternalRef> refs, Call call) {
        return fetcher.fetch(refs, call);
    }

    /**
     * {@return a state in its final bytes}
     *
     * @param state to render
     * @param lookup references and tables
     */
    @SuppressWarnings("unchecked") // a record's class says what its state is of
    public Rendered render(State<?> state, Lookup lookup) {
        Object value = state.record().value();
        if (value instanceof Customer) {
            return CustomerSet.render((State<Customer>) state);
        }
        if (value instanceof InventoryLevel) {
            return InventorySet.render((State<InventoryLevel>) state, lookup);
        }
        return notAccepted(value.getClass());
    }

    /**
     * {@return a command in its final bytes}
     *
     * @param command what to do
     * @param reference its stable business reference
     * @param lookup references and tables
     */
    public Rendered render(Command command, String reference, Lookup lookup) {
        if (command instanceof FulfilOrder fulfil) {
            return FulfilmentCreate.render(fulfil, reference, lookup);
        }
        if (command instanceof CancelOrder cancel) {
            return OrderCancel.render(cancel, lookup);
        }
        if (command instanceof IssueRefund refund) {
            return RefundCreate.render(refund, reference, lookup);
        }
        if (command instanceof RefundRemainder remainder) {
            return RefundCreate.render(remainder, reference, lookup);
        }
        return notAccepted(command.getClass());
    }

    private static Rendered notAccepted(Class<?> type) {
        return Rendered.rejected(SyncFailure.rejected(
                "not-accepted", type.getSimpleName(), "Shopify takes no " + type.getSimpleName() + " from here"));
    }

    /**
     * {@return one outcome per effect}
     *
     * @param effects of one operation
     * @param call for the requests
     */
    public List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
        return operation(effects)
                .map(operation -> operation.apply(effects, call))
                .orElseGet(() -> effects.stream()
                        .map(effect -> Either.<SyncFailure, Receipt>left(
                                SyncFailure.rejected("not-accepted", effect.operation(), "no such operation")))
                        .toList());
    }

    /**
     * {@return whether the effects happened}
     *
     * @param effects of one operation
     * @param call for the requests
     */
    public List<Probe> probe(List<Effect> effects, Call call) {
        return operation(effects)
                .map(operation -> operation.probe(effects, call))
                .orElseGet(() -> effects.stream().map(effect -> Probe.no()).toList());
    }

    private Optional<Operation> operation(List<Effect> effects) {
        return effects.stream().findFirst().map(Effect::operation).map(operations::get);
    }
}
