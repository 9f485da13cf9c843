package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.AttributePath;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.PersonName;
import io.retailsync.model.party.Consent;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.spi.Call;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.State;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a customer: the attributes that differ from what the shop holds, by {@code customerSet}, then a consent that differs.
 *
 * <p>Addresses and tags are not written: {@code customerSet} replaces such lists and would delete what the buyer entered.
 */
final class CustomerSet implements Operation {

    static final String NAME = "customer-set";

    private final Admin admin;

    CustomerSet(Admin admin) {
        this.admin = admin;
    }

    // ---- rendering --------------------------------------------------------------------------------------------------

    static Rendered render(State<Customer> state) {
        Optional<String> gid =
                state.ref().filter(ref -> ref.type().equals("customer")).map(ExternalRef::value);
        Customer customer = state.record().value();
        if (gid.isEmpty() && customer.email() == null) {
            return Rendered.rejected(SyncFailure.rejected(
                    "email-missing",
                    "customer.email",
                    "a customer that the shop does not know needs an e-mail address"));
        }
        Set<AttributePath<?, ?>> writes = new LinkedHashSet<>();
        ObjectNode input = Json.object();
        write(state, input, writes);
        ObjectNode wire = Json.object();
        if (!input.isEmpty() || gid.isEmpty()) {
            wire.set("set", set(gid, customer, input));
        }
        consent(state).ifPresent(consent -> {
            wire.set("consent", consent);
            writes.add(CustomerPaths.EMAIL_CONSENT);
        });
        if (wire.isEmpty()) {
            return Rendered.nothing("the shop holds the customer as it is");
        }
        gid.ifPresent(known -> wire.put("customer", known));
        return Rendered.state(Json.write(wire), writes);
    }

    private static void write(State<Customer> state, ObjectNode input, Set<AttributePath<?, ?>> writes) {
        differing(state, CustomerPaths.NAME).ifPresent(name -> {
            input.put("firstName", given(name));
            input.put("lastName", family(name));
            writes.add(CustomerPaths.NAME);
        });
        differing(state, CustomerPaths.EMAIL).ifPresent(email -> {
            input.put("email", email.value());
            writes.add(CustomerPaths.EMAIL);
        });
        differing(state, CustomerPaths.PHONE).ifPresent(phone -> {
            input.put("phone", phone.value());
            writes.add(CustomerPaths.PHONE);
        });
        differing(state, CustomerPaths.LOCALE).ifPresent(locale -> {
            input.put("locale", locale);
            writes.add(CustomerPaths.LOCALE);
        });
        differing(state, CustomerPaths.TAX_EXEMPT).ifPresent(exempt -> {
            input.put("taxExempt", exempt);
            writes.add(CustomerPaths.TAX_EXEMPT);
        });
    }

    private static String given(PersonName name) {
        return Optional.ofNullable(name.given()).orElse("");
    }

    private static String family(PersonName name) {
        return Optional.ofNullable(name.family()).orElseGet(() -> name.given() == null ? name.full() : "");
    }

    private static <V> Optional<V> differing(State<Customer> state, AttributePath<Customer, V> path) {
        return path.read(state.record().value())
                .filter(value -> !state.held(path).equals(Optional.of(value)));
    }

    private static ObjectNode set(Optional<String> gid, Customer customer, ObjectNode input) {
        ObjectNode identifier = Json.object();
        if (gid.isPresent()) {
            identifier.put("id", gid.get());
        } else if (customer.email() != null) {
            identifier.put("email", customer.email().value());
            input.put("email", customer.email().value());
        }
        ObjectNode variables = Json.object();
        variables.set("identifier", identifier);
        variables.set("input", input);
        return variables;
    }

    /** Only three states may be written; withdrawing wins ties at the shop by its time. */
    private static Optional<ObjectNode> consent(State<Customer> state) {
        Optional<Consent> wanted =
                CustomerPaths.EMAIL_CONSENT.read(state.record().value());
        Optional<String> held = state.held(CustomerPaths.EMAIL_CONSENT).flatMap(CustomerSet::marketingState);
        return wanted.flatMap(consent -> marketingState(consent)
                .filter(code -> !held.equals(Optional.of(code)))
                .map(code -> {
                    ObjectNode input = Json.object().put("marketingState", code);
                    Optional.ofNullable(consent.since()).ifPresent(at -> input.put("consentUpdatedAt", at.toString()));
                    return input;
                }));
    }

    /** A consent that ran out forbids writing as much as one that was withdrawn; the shop has no word of its own for it. */
    private static Optional<String> marketingState(Consent consent) {
        return switch (consent.state()) {
            case GRANTED -> Optional.of("SUBSCRIBED");
            case WITHDRAWN, EXPIRED -> Optional.of("UNSUBSCRIBED");
            case PENDING -> Optional.of("PENDING");
            case UNKNOWN, REDACTED -> Optional.empty();
        };
    }

    // ---- sending ----------------------------------------------------------------------------------------------------

    @Override
    public List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
        return Operation.each(effects, effect -> send(effect, call));
    }

    private Either<SyncFailure, Receipt> send(Effect effect, Call call) {
        ObjectNode wire = Json.ours(effect.wire());
        Either<SyncFailure, String> gid = wire.path("set") instanceof ObjectNode variables
                ? set(variables, call)
                : Either.right(wire.path("customer").asText());
        return gid.flatMap(id -> wire.path("consent") instanceof ObjectNode consent
                        ? consent(id, consent, call).map(done -> id)
                        : Either.right(id))
                .map(id -> Receipt.of(ExternalRef.of(call.system(), "customer", id)));
    }

    private Either<SyncFailure, String> set(ObjectNode variables, Call call) {
        return admin.send(Document.SET_CUSTOMER, variables, 1, call).flatMap(data -> {
            JsonNode payload = data.path("customerSet");
            Optional<UserErrors> error =
                    UserErrors.of(payload.path("userErrors")).stream().findFirst();
            if (error.isPresent()) {
                return Either.left(refusal(error.get()));
            }
            return Either.right(payload.at("/customer/id").asText());
        });
    }

    private static SyncFailure refusal(UserErrors error) {
        if (error.code().equals("NOT_FOUND")) {
            return SyncFailure.gone("the shop no longer has this customer");
        }
        return error.rejected("customer-refused");
    }

    private Either<SyncFailure, JsonNode> consent(String customer, ObjectNode consent, Call call) {
        ObjectNode input = Json.object().put("customerId", customer);
        input.set("emailMarketingConsent", consent);
        ObjectNode variables = Json.object();
        variables.set("input", input);
        return admin.send(Document.SET_EMAIL_CONSENT, variables, 1, call).flatMap(data -> {
            JsonNode errors = data.at("/customerEmailMarketingConsentUpdate/userErrors");
            Optional<SyncFailure> failure = UserErrors.first(errors, "consent-refused");
            return failure.isPresent() ? Either.left(failure.get()) : Either.right(data);
        });
    }

    @Override
    public Probe probe(Effect effect, Call call) {
        return Probe.no();
    }
}
