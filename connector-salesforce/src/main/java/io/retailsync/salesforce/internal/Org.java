package io.retailsync.salesforce.internal;

import io.retailsync.model.Command;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.pricing.Price;
import io.retailsync.model.pricing.PricePaths;
import io.retailsync.model.product.Product;
import io.retailsync.model.product.ProductPaths;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.model.service.LogActivity;
import io.retailsync.model.service.OpenCase;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Call;
import io.retailsync.spi.Descriptor;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Fetched;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Meter;
import io.retailsync.spi.Page;
import io.retailsync.spi.Pull;
import io.retailsync.spi.Raw;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.Safety;
import io.retailsync.spi.State;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of the connector, put together. */
public final class Org {

    private static final double SECONDS_OF_A_DAY = Duration.ofDays(1).toSeconds();
    private static final int CALLS_AT_A_TIME = 8;
    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final Duration SETTLE = Duration.ofSeconds(30);
    private static final Safety BY_KEY = Safety.natural(Fields.KEY);

    private final OrgConfig config;
    private final ContactStream contacts;
    private final Map<String, Operation> operations;

    /**
     * Puts the parts together; sends nothing.
     *
     * @param config how the host set it up
     */
    public Org(OrgConfig config) {
        this.config = config;
        Api api = new Api(config);
        this.contacts = new ContactStream(api);
        this.operations = Map.of(
                "contact-upsert", new CustomerOperation(api),
                "product-upsert", new ProductOperation(api),
                "price-upsert", new PriceOperation(api),
                "order-upsert", new OrderOperation(api),
                "case-upsert", new CaseOperation(api),
                "task-create", new TaskOperation(api));
    }

    /** {@return what the connector takes and gives} */
    public Descriptor describe() {
        return Descriptor.of("salesforce")
                .accepting(Accepts.states(CustomerPaths.TYPE, "contact-upsert", BY_KEY)
                        .batchesOf(50))
                .accepting(Accepts.states(ProductPaths.TYPE, "product-upsert", BY_KEY)
                        .batchesOf(20))
                .accepting(
                        Accepts.states(PricePaths.TYPE, "price-upsert", BY_KEY).batchesOf(100))
                .accepting(Accepts.states(OrderPaths.TYPE, "order-upsert", BY_KEY))
                .accepting(Accepts.commands(OpenCase.class, "case-upsert", "case", BY_KEY)
                        .batchesOf(50))
                .accepting(Accepts.commands(LogActivity.class, "task-create", "task", Safety.probed(Fields.KEY))
                        .batchesOf(50))
                .providing(CustomerPaths.TYPE)
                .streaming(ContactStream.NAME, config.pollEvery())
                .fetching(Collections.MOST)
                .metered(new Meter(config.dailyRequests() / SECONDS_OF_A_DAY, config.dailyRequests(), CALLS_AT_A_TIME))
                .within(DEADLINE, SETTLE)
                .mapped(Mapped.FIELDS);
    }

    /**
     * {@return changed contacts}
     *
     * @param request stream, cursor and limit
     * @param call for the requests
     */
    public Either<SyncFailure, Page> pull(Pull request, Call call) {
        return contacts.pull(request, call);
    }

    /**
     * {@return what a row says}
     *
     * @param raw a row of Contact, pulled or fetched
     */
    public Translation translate(Raw raw) {
        boolean contact = raw.hint()
                .map(ref -> ref.type().equals(ContactRows.TYPE))
                .orElseGet(() -> raw.stream().equals(ContactStream.NAME) || ContactRows.isOne(raw));
        return contact ? ContactRows.translate(raw) : Translation.ignored("only contacts are read from Salesforce");
    }

    /**
     * {@return contacts by their ids}
     *
     * @param refs of contacts
     * @param call for the request
     */
    public Either<SyncFailure, List<Fetched>> fetch(List<ExternalRef> refs, Call call) {
        boolean contactsOnly = refs.stream().allMatch(ref -> ref.type().equals(ContactRows.TYPE));
        return contactsOnly
                ? contacts.fetch(refs, call)
                : Either.right(refs.stream()
                        .map(ref -> new Fetched(ref, Optional.empty()))
                        .toList());
    }

    /**
     * {@return a state as it will be sent}
     *
     * @param state of one of the four kinds
     * @param lookup ids at the org
     */
    @SuppressWarnings("unchecked") // the value's class is the state's type
    public Rendered render(State<?> state, Lookup lookup) {
        Record value = state.record().value();
        if (value instanceof Customer) {
            return CustomerRendering.render((State<Customer>) state, lookup.system());
        }
        if (value instanceof Product) {
            return ProductRendering.render((State<Product>) state);
        }
        if (value instanceof Price) {
            return PriceRendering.render((State<Price>) state, config);
        }
        return value instanceof Order
                ? OrderRendering.render((State<Order>) state, lookup, config)
                : Rendered.rejected(notAccepted(value.getClass()));
    }

    /**
     * {@return a command as it will be sent}
     *
     * @param command one of the two kinds
     * @param lookup ids at the org
     */
    public Rendered render(Command command, Lookup lookup) {
        if (command instanceof OpenCase open) {
            return CaseOperation.render(open, lookup);
        }
        return command instanceof LogActivity activity
                ? TaskOperation.render(activity, lookup)
                : Rendered.rejected(notAccepted(command.getClass()));
    }

    private static SyncFailure.Rejected notAccepted(Class<?> type) {
        return SyncFailure.rejected(
                "not-accepted", type.getSimpleName(), "the Salesforce connector takes no " + type.getSimpleName());
    }

    /**
     * {@return the operation of a batch}
     *
     * @param effects of one operation
     */
    public Operation operation(List<Effect> effects) {
        String name = effects.isEmpty() ? "" : effects.get(0).operation();
        return operations.getOrDefault(
                name,
                (all, call) -> all.stream()
                        .map(effect -> Either.<SyncFailure, io.retailsync.spi.Receipt>left(SyncFailure.rejected(
                                "not-accepted", "", "the Salesforce connector has no operation '" + name + "'")))
                        .toList());
    }
}
