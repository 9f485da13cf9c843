package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.spi.Call;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.State;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Creates business partners whole, and brings those that are there up to date part by part. A partner of ours is found by the number
 * that we wrote into it, so that a create whose answer was lost does not become a second partner.
 */
public final class Partners implements Operation {

    private static final String SET = "API_BUSINESS_PARTNER/A_BusinessPartner";

    private final ODataClient client;
    private final PartnerBody bodies;

    /**
     * Over one company.
     *
     * @param client sends
     * @param terms codes of the company
     */
    public Partners(ODataClient client, Terms terms) {
        this.client = client;
        this.bodies = new PartnerBody(terms);
    }

    /**
     * {@return the partner as it will be posted, with what is to be taken out where it is there already}
     *
     * @param state the customer
     * @param lookup for the partner's number
     */
    public Rendered render(State<Customer> state, Lookup lookup) {
        Customer customer = state.record().value();
        ObjectNode plan = Json.object();
        lookup.id(state.record().key(), "business-partner").ifPresent(number -> plan.put("BusinessPartner", number));
        plan.put(
                "clearEmail",
                customer.email() == null && state.held(CustomerPaths.EMAIL).isPresent());
        plan.put(
                "clearPhone",
                customer.phone() == null && state.held(CustomerPaths.PHONE).isPresent());
        plan.set("partner", bodies.of(state.record().key(), customer));
        return Rendered.state(
                Json.bytes(plan),
                Set.of(
                        CustomerPaths.NAME,
                        CustomerPaths.EMAIL,
                        CustomerPaths.PHONE,
                        CustomerPaths.ADDRESSES,
                        CustomerPaths.LOCALE,
                        CustomerPaths.TAX_EXEMPT));
    }

    @Override
    public Either<SyncFailure, Receipt> apply(Effect effect, Call call) {
        JsonNode plan = Json.own(effect.wire());
        return present(plan, call)
                .flatMap(found -> found.isPresent()
                        ? update(plan, found.get(), call)
                        : client.create(SET, plan.path("partner"), call).map(created -> receipt(created, call)));
    }

    private Either<SyncFailure, Receipt> update(JsonNode plan, JsonNode present, Call call) {
        List<PartnerChange> changes = PartnerDifference.between(plan, present);
        for (PartnerChange change : changes) {
            Either<SyncFailure, JsonNode> done = change.write(client, call);
            if (done.isLeft()) {
                return Either.left(Operation.rereadable(done.getLeft()));
            }
        }
        return Either.right(changes.isEmpty() ? receipt(present, call).found() : receipt(present, call));
    }

    /** It happened when nothing is left to write: also an update that went halfway is found out. */
    @Override
    public Either<SyncFailure, Optional<Receipt>> find(Effect effect, Call call) {
        JsonNode plan = Json.own(effect.wire());
        return present(plan, call)
                .map(found -> found.filter(present ->
                                PartnerDifference.between(plan, present).isEmpty())
                        .map(present -> receipt(present, call)));
    }

    private Either<SyncFailure, Optional<JsonNode>> present(JsonNode plan, Call call) {
        String number = plan.path("BusinessPartner").asText();
        String external =
                plan.path("partner").path("BusinessPartnerIDByExtSystem").asText();
        String filter = number.isEmpty()
                ? "BusinessPartnerIDByExtSystem eq " + Query.text(external)
                : "BusinessPartner eq " + Query.text(number);
        Query query = Query.of(SET)
                .filter(filter)
                .expand("to_BusinessPartnerAddress/to_EmailAddress", "to_BusinessPartnerAddress/to_PhoneNumber")
                .orderedBy("BusinessPartner")
                .top(2);
        return client.all(query, call)
                .flatMap(found -> found.isEmpty() && !number.isEmpty()
                        ? Either.left(SyncFailure.gone("business partner " + number))
                        : Either.right(found.stream().findFirst()));
    }

    private static Receipt receipt(JsonNode partner, Call call) {
        String number = partner.path("BusinessPartner").asText();
        String customer = partner.path("Customer").asText();
        ExternalRef ref = ExternalRef.of(call.system(), "business-partner", number);
        return customer.isEmpty()
                ? Receipt.of(ref)
                : Receipt.of(ref, ExternalRef.of(call.system(), "customer", customer));
    }
}
