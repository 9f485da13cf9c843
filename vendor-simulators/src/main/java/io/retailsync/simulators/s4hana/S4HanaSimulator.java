package io.retailsync.simulators.s4hana;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.testkit.FaultKind;
import io.retailsync.testkit.Reply;
import io.retailsync.testkit.Simulator;
import io.retailsync.testkit.VendorEffect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * SAP S/4HANA Cloud: business partner, sales order, product, stock, outbound delivery and credit memo request services (OData V2) of one
 * company, after the vendor's published metadata and descriptions.
 *
 * <p>Confined to one thread at a time. The same settings and the same requests at the same times give the same answers.
 */
public final class S4HanaSimulator implements Simulator {

    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "MERGE", "DELETE");
    private static final int WRONG_PASSWORDS_BEFORE_LOCK = 5;

    private final S4HanaSettings settings;
    private final Sessions sessions;
    private final Warehouse warehouse;
    private final Books books;
    private final EffectLog effects = new EffectLog();
    private final Gateway gateway;
    private final Ledger ledger = new Ledger();
    private final SplittableRandom noise;
    private long second;
    private int inSecond;
    private int wrongPasswords;

    /** @param settings how the company is set up */
    public S4HanaSimulator(S4HanaSettings settings) {
        this.settings = settings;
        SplittableRandom random = new SplittableRandom(settings.seed());
        this.sessions = new Sessions(random.split(), settings.sessionIdle());
        Tables tables = new Tables();
        Services services = Services.load();
        Masters masters = new Masters(tables, services.products(), services.stocks());
        this.warehouse = new Warehouse(
                services.deliveries(), tables, masters, ledger, effects, settings.warehouse(), random.split());
        ItemRules rules = new ItemRules(tables, masters, settings);
        PartnerDesk partners = new PartnerDesk(services.partners(), tables, effects);
        this.gateway = new Gateway(services, tables, settings)
                .with(services.partners(), partners)
                .with(services.orders(), new SalesDesk(services.orders(), tables, rules, warehouse, ledger, effects))
                .with(services.credits(), new CreditDesk(services.credits(), tables, rules, ledger, effects));
        this.books = new Books(tables, masters, ledger, services, settings, warehouse);
        this.noise = random.split();
    }

    @Override
    public String vendor() {
        return "s4hana";
    }

    /** {@return the programmatic side: what a generator prepares and a checker reads} */
    public Books books() {
        return books;
    }

    @Override
    public Duration ordinaryLatency() {
        return Duration.ofMillis(120);
    }

    @Override
    public List<VendorEffect> effects() {
        return effects.all();
    }

    /** {@return nothing: this vendor sends no webhooks; its warehouse goes on working} */
    @Override
    public List<HttpRequest> outbox(Instant now) {
        warehouse.workUntil(now);
        return List.of();
    }

    @Override
    public Reply handle(HttpRequest request, Instant now) {
        warehouse.workUntil(now);
        boolean creation = request.method().equals("POST");
        Duration time = creation ? ordinaryLatency().multipliedBy(3) : ordinaryLatency();
        return Reply.of(answer(request, now), time);
    }

    private HttpResponse answer(HttpRequest request, Instant now) {
        if (overBudget(now)) {
            return SapErrors.spikeArrest(1);
        }
        if (!knows(request)) {
            return SapErrors.logonFailed();
        }
        if (WRITES.contains(request.method()) && !sessions.guarded(request, settings.user(), now)) {
            return SapErrors.csrfRequired();
        }
        HttpResponse response = gateway.answer(request, now);
        boolean fetch = Sessions.wantsToken(request) && response.status() < 400;
        return fetch ? sessions.withToken(request, settings.user(), response, now) : response;
    }

    private boolean overBudget(Instant now) {
        if (now.getEpochSecond() != second) {
            second = now.getEpochSecond();
            inSecond = 0;
        }
        return ++inSecond > settings.requestsPerSecond();
    }

    /** Five wrong passwords in a row lock the user, and then the right one is of no use either. */
    private boolean knows(HttpRequest request) {
        String wanted = settings.user() + ":" + settings.password();
        String basic = "Basic " + Base64.getEncoder().encodeToString(wanted.getBytes(StandardCharsets.UTF_8));
        boolean right = request.header("authorization").filter(basic::equals).isPresent();
        boolean locked = wrongPasswords >= WRONG_PASSWORDS_BEFORE_LOCK;
        if (!right) {
            wrongPasswords++;
        } else if (!locked) {
            wrongPasswords = 0;
        }
        return right && !locked;
    }

    /** An administrator unlocks the communication user. */
    public void unlockUser() {
        wrongPasswords = 0;
    }

    @Override
    public Optional<Reply> refuse(FaultKind kind, HttpRequest request, Instant now) {
        warehouse.workUntil(now);
        boolean write = WRITES.contains(request.method());
        switch (kind) {
            case THROTTLED -> {
                int wait = 1 + noise.nextInt(4);
                return reply(noise.nextBoolean() ? SapErrors.spikeArrest(wait) : SapErrors.overloaded(wait));
            }
            case EXPIRED_TOKEN -> {
                if (!write || !knows(request)) {
                    return Optional.empty();
                }
                sessions.end(request);
                return reply(SapErrors.csrfRequired());
            }
            case MISSING_CSRF -> {
                if (!write || !knows(request)) {
                    return Optional.empty();
                }
                sessions.renewToken(request);
                return reply(SapErrors.csrfRequired());
            }
            case STALE_VERSION -> {
                return stale(request, now);
            }
            case BUSINESS_REJECTION -> {
                return beyondCredit(request, now);
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    /** Somebody else saves the same document a moment before. */
    private Optional<Reply> stale(HttpRequest request, Instant now) {
        boolean versioned = request.header("if-match")
                .filter(version -> !version.equals("*"))
                .isPresent();
        if (!versioned || !gateway.touched(request, now)) {
            return Optional.empty();
        }
        return Optional.of(handle(request, now));
    }

    /** An order that is not on record is refused, now and whenever it is sent again: a person would have to let it pass. */
    private Optional<Reply> beyondCredit(HttpRequest request, Instant now) {
        boolean creation =
                request.method().equals("POST") && request.uri().getPath().endsWith("/A_SalesOrder");
        Optional<String> reference = creation ? reference(request) : Optional.empty();
        if (reference.isEmpty()
                || books.salesOrders().stream()
                        .anyMatch(order -> order.purchaseOrderByCustomer().equals(reference.get()))) {
            return Optional.empty();
        }
        ledger.refuseCredit(reference.get());
        return Optional.of(handle(request, now));
    }

    private static Optional<String> reference(HttpRequest request) {
        try {
            JsonNode body = new ObjectMapper().readTree(request.body().toArray());
            return Optional.of(body.path("PurchaseOrderByCustomer").asText()).filter(text -> !text.isEmpty());
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }

    private Optional<Reply> reply(HttpResponse response) {
        return Optional.of(Reply.of(response, ordinaryLatency()));
    }
}
