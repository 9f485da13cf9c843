package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.pricing.Price;
import io.retailsync.model.pricing.PricePaths;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.State;
import io.retailsync.spi.SyncFailure;
import java.util.Optional;
import java.util.Set;

/**
 * A price as a PricebookEntry under the price's own id. What may be set at creation only (product, book, currency) is kept apart from what
 * may always be set: which of the two forms is sent is known only when the vendor answers. The former price has no place.
 */
final class PriceRendering {

    private PriceRendering() {}

    static Rendered render(State<Price> state, OrgConfig config) {
        Price price = state.record().value();
        OrgMoney money = new OrgMoney(config.currency());
        Optional<SyncFailure.Rejected> objection = money.objection(price.amount(), PricePaths.AMOUNT.toString());
        if (objection.isPresent()) {
            return Rendered.rejected(objection.get());
        }
        ObjectNode wire = Json.object();
        wire.put("key", state.record().key().id())
                .put("known", state.ref().isPresent())
                .put("sku", price.sku())
                .put("list", price.priceList());
        wire.putObject("set")
                .put("UnitPrice", price.amount().amount())
                .put("UseStandardPrice", false)
                .put("IsActive", true);
        ObjectNode create = wire.putObject("create");
        create.putObject("Product2").put(Fields.KEY, price.sku());
        Optional.ofNullable(config.priceBooks().get(price.priceList()))
                .ifPresentOrElse(
                        id -> create.put("Pricebook2Id", id),
                        () -> create.putObject("Pricebook2").put(Fields.KEY, price.priceList()));
        money.name(create, price.amount().currency());
        return Rendered.state(Json.bytes(wire), Set.of(PricePaths.SKU, PricePaths.PRICE_LIST, PricePaths.AMOUNT));
    }
}
