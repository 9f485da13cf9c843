package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.finance.RequestCreditMemo;
import io.retailsync.model.payment.Refund;
import io.retailsync.model.payment.RefundLine;
import io.retailsync.spi.Call;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Creates credit memo requests with reference to the sales order. Customer and item numbers are those of the sales order, which is read
 * before the create; what is credited is frozen in the command.
 */
public final class CreditRequests implements Operation {

    private static final String SET = "API_CREDIT_MEMO_REQUEST_SRV/A_CreditMemoRequest";

    private final ODataClient client;
    private final Terms terms;

    /**
     * Over one company.
     *
     * @param client sends
     * @param terms codes of the company
     */
    public CreditRequests(ODataClient client, Terms terms) {
        this.client = client;
        this.terms = terms;
    }

    /**
     * {@return the request as it will be posted, but for what the sales order says}
     *
     * @param command what to credit
     * @param reference the stable business reference
     * @param lookup for the sales order's number
     */
    public Rendered render(RequestCreditMemo command, String reference, Lookup lookup) {
        Refund refund = command.refund();
        if (refund.total().signum() <= 0) {
            return Rendered.nothing("no money moved, nothing is credited");
        }
        Optional<String> order =
                lookup.id(refund.order(), "sales-order").or(() -> lookup.id(command.subject(), "sales-order"));
        if (order.isEmpty()) {
            return Rendered.waiting(refund.order(), "sales-order");
        }
        String written = "RF/" + reference;
        ObjectNode body = Json.object()
                .put("CreditMemoRequest", "")
                .put("CreditMemoRequestType", terms.creditType())
                .put("SalesOrganization", terms.salesOrganization())
                .put("DistributionChannel", terms.distributionChannel())
                .put("OrganizationDivision", terms.division())
                .put("PurchaseOrderByCustomer", written)
                .put("SDDocumentReason", terms.creditReason())
                .put("ReferenceSDDocument", order.get())
                .put("TransactionCurrency", refund.total().currency().code());
        fill(body, refund);
        return Rendered.command(Json.bytes(body))
                .marked(ExternalRef.of(lookup.system(), "purchase-order-by-customer", written))
                .creating(command.refundKey());
    }

    private void fill(ObjectNode body, Refund refund) {
        Optional<Money> shipping = Optional.ofNullable(refund.shipping()).filter(amount -> amount.signum() > 0);
        List<RefundLine> lines =
                refund.lines().stream().filter(line -> line.net().signum() > 0).toList();
        boolean goods = !lines.isEmpty();
        ArrayNode items = Json.object().putArray("results");
        if (goods) {
            boolean inclusive = inclusive(refund);
            lines.forEach(line -> items.add(item(line, inclusive ? line.net().minus(line.tax()) : line.net())));
        } else {
            Money amount = shipping.map(part -> refund.total().minus(part)).orElse(refund.total());
            items.add(goodwill(amount.signum() > 0 ? amount : refund.total()));
        }
        boolean inItem = !goods && shipping.filter(refund.total()::equals).isPresent();
        shipping.filter(amount -> !inItem)
                .ifPresent(amount -> body.putObject("to_PricingElement")
                        .putArray("results")
                        .add(Pricing.amount(terms.freightCondition(), amount)));
        body.putObject("to_Item").set("results", items);
    }

    /** The command does not say whether the lines hold their tax; the money that moved does. */
    private static boolean inclusive(Refund refund) {
        Money zero = Money.zero(refund.total().currency());
        Money net = refund.lines().stream().map(RefundLine::net).reduce(zero, Money::plus);
        Money tax = refund.lines().stream().map(RefundLine::tax).reduce(zero, Money::plus);
        Money shipping = Objects.requireNonNullElse(refund.shipping(), zero);
        boolean exclusiveFits = net.plus(tax).plus(shipping).equals(refund.total());
        return !exclusiveFits && net.plus(shipping).equals(refund.total());
    }

    private ObjectNode item(RefundLine line, Money net) {
        String count =
                line.quantity().value().signum() > 0 ? line.quantity().value().toPlainString() : "1";
        ObjectNode item = Json.object()
                .put("CreditMemoRequestItem", "")
                .put("PurchaseOrderByCustomer", LineRef.written(line.orderLine()))
                .put("Material", Objects.requireNonNullElse(line.sku(), ""))
                .put("RequestedQuantity", count)
                .put("RequestedQuantityISOUnit", Units.iso(line.quantity().unit()));
        ObjectNode price = line.quantity().value().signum() > 0
                ? Pricing.price(terms.priceCondition(), net, line.quantity())
                : Pricing.amount(terms.priceCondition(), net);
        item.putObject("to_PricingElement").putArray("results").add(price);
        return item;
    }

    /** Money without goods is credited on the first item of the order. */
    private ObjectNode goodwill(Money amount) {
        ObjectNode item = Json.object()
                .put("CreditMemoRequestItem", "")
                .put("PurchaseOrderByCustomer", "")
                .put("Material", "")
                .put("RequestedQuantity", "1");
        item.putObject("to_PricingElement").putArray("results").add(Pricing.amount(terms.priceCondition(), amount));
        return item;
    }

    @Override
    public Either<SyncFailure, Receipt> apply(Effect effect, Call call) {
        return find(effect, call)
                .flatMap(found -> found.<Either<SyncFailure, Receipt>>map(receipt -> Either.right(receipt.found()))
                        .orElseGet(() -> complete((ObjectNode) Json.own(effect.wire()), call)
                                .flatMap(body -> client.create(SET, body, call))
                                .map(request -> receipt(request, call))));
    }

    @Override
    public Either<SyncFailure, Optional<Receipt>> find(Effect effect, Call call) {
        JsonNode body = Json.own(effect.wire());
        Query query = Query.of(SET)
                .filter("PurchaseOrderByCustomer eq "
                        + Query.text(body.path("PurchaseOrderByCustomer").asText())
                        + " and SalesOrganization eq " + Query.text(terms.salesOrganization()))
                .select("CreditMemoRequest", "TotalNetAmount")
                .orderedBy("CreditMemoRequest")
                .top(10);
        return client.all(query, call)
                .map(requests -> requests.stream()
                        .findFirst()
                        .map(request -> Operation.noted(receipt(request, call), "CreditMemoRequest", requests)));
    }

    /** Puts in what the sales order says: who bought, and under which item numbers. */
    private Either<SyncFailure, ObjectNode> complete(ObjectNode body, Call call) {
        String number = body.path("ReferenceSDDocument").asText();
        SalesDocument order = new SalesDocument(client, number);
        return order.header(call).flatMap(header -> {
            if (header.isEmpty()) {
                return Either.left(SyncFailure.gone("sales order " + number));
            }
            body.set("SoldToParty", header.get().path("SoldToParty"));
            return order.items(call).map(items -> numbered(body, number, items));
        });
    }

    private static ObjectNode numbered(ObjectNode body, String order, List<JsonNode> items) {
        int next = 10;
        for (JsonNode node : body.path("to_Item").path("results")) {
            ObjectNode item = (ObjectNode) node;
            item.put("CreditMemoRequestItem", Integer.toString(next));
            next += 10;
            source(item, items).ifPresent(source -> {
                item.set("Material", source.path("Material"));
                item.put("ReferenceSDDocument", order);
                item.set("ReferenceSDDocumentItem", source.path("SalesOrderItem"));
            });
        }
        return body;
    }

    private static Optional<JsonNode> source(JsonNode item, List<JsonNode> ordered) {
        String reference = item.path("PurchaseOrderByCustomer").asText();
        String material = item.path("Material").asText();
        return ordered.stream()
                .filter(source -> !reference.isEmpty()
                        && source.path("PurchaseOrderByCustomer").asText().equals(reference))
                .findFirst()
                .or(() -> ordered.stream()
                        .filter(source -> material.isEmpty()
                                || source.path("Material").asText().equalsIgnoreCase(material))
                        .findFirst());
    }

    private static Receipt receipt(JsonNode request, Call call) {
        String number = request.path("CreditMemoRequest").asText();
        return Receipt.of(ExternalRef.of(call.system(), "credit-memo-request", number))
                .fact("creditMemoRequest", number)
                .fact("netAmount", request.path("TotalNetAmount").asText());
    }
}
