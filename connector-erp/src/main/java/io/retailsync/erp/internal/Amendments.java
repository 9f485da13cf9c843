package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.model.sales.AmendBooking;
import io.retailsync.spi.Call;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/**
 * Makes a sales order hold what the order holds now: reads it, and writes the differences one by one. Doing it twice writes nothing the
 * second time; what was refused halfway leaves the differences written before it.
 */
public final class Amendments implements Operation {

    private final ODataClient client;
    private final Terms terms;
    private final OrderItems items;

    /**
     * Over one company.
     *
     * @param client sends
     * @param terms codes of the company
     */
    public Amendments(ODataClient client, Terms terms) {
        this.client = client;
        this.terms = terms;
        this.items = new OrderItems(terms);
    }

    /**
     * {@return what the document shall hold}
     *
     * @param command the order as it stands
     * @param lookup for the document's number
     */
    public Rendered render(AmendBooking command, Lookup lookup) {
        Optional<String> number = lookup.id(command.subject(), "sales-order");
        if (number.isEmpty()) {
            return Rendered.waiting(command.subject(), "sales-order");
        }
        Either<SyncFailure.Rejected, ArrayNode> wanted = items.items(command.order());
        if (wanted.isLeft()) {
            return Rendered.rejected(wanted.getLeft());
        }
        ObjectNode plan = Json.object().put("SalesOrder", number.get());
        Money shipping = Pricing.shipping(command.order());
        plan.set("freight", Pricing.amount(terms.freightCondition(), shipping));
        plan.set("items", wanted.get());
        return Rendered.command(Json.bytes(plan));
    }

    @Override
    public Either<SyncFailure, Receipt> apply(Effect effect, Call call) {
        return differences(effect, call).flatMap(steps -> {
            for (ItemChange step : steps) {
                Either<SyncFailure, JsonNode> done = step.write(document(effect), call);
                if (done.isLeft()) {
                    return Either.left(Operation.rereadable(done.getLeft()));
                }
            }
            return Either.right(steps.isEmpty() ? receipt(effect, call).found() : receipt(effect, call));
        });
    }

    @Override
    public Either<SyncFailure, Optional<Receipt>> find(Effect effect, Call call) {
        return differences(effect, call)
                .map(steps -> steps.isEmpty() ? Optional.of(receipt(effect, call)) : Optional.empty());
    }

    private Either<SyncFailure, List<ItemChange>> differences(Effect effect, Call call) {
        JsonNode plan = Json.own(effect.wire());
        SalesDocument document = document(effect);
        return document.header(call)
                .flatMap(header -> header.<Either<SyncFailure, JsonNode>>map(Either::right)
                        .orElseGet(() -> Either.left(SyncFailure.gone("sales order " + number(effect)))))
                .flatMap(header -> document.items(call).flatMap(present -> between(plan, header, present)));
    }

    private Either<SyncFailure, List<ItemChange>> between(JsonNode plan, JsonNode header, List<JsonNode> present) {
        try {
            return Either.right(new Difference(terms).between(plan, header, present));
        } catch (InvalidValue unreadable) {
            return Either.left(Operation.refusal(unreadable));
        }
    }

    private SalesDocument document(Effect effect) {
        return new SalesDocument(client, number(effect));
    }

    private static String number(Effect effect) {
        return Json.own(effect.wire()).path("SalesOrder").asText();
    }

    private static Receipt receipt(Effect effect, Call call) {
        return Receipt.of(ExternalRef.of(call.system(), "sales-order", number(effect)));
    }
}
