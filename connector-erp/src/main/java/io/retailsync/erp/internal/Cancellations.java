package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.sales.CancelBooking;
import io.retailsync.spi.Call;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Calls sales orders off, item by item, with a rejection reason: documents are not deleted (erp reference, A10). */
public final class Cancellations implements Operation {

    private final ODataClient client;
    private final Terms terms;

    /**
     * Over one company.
     *
     * @param client sends
     * @param terms codes of the company
     */
    public Cancellations(ODataClient client, Terms terms) {
        this.client = client;
        this.terms = terms;
    }

    /**
     * {@return which document to call off, and with which reason}
     *
     * @param command what to call off
     * @param lookup for the document's number
     */
    public Rendered render(CancelBooking command, Lookup lookup) {
        return lookup.id(command.subject(), "sales-order")
                .<Rendered>map(number -> Rendered.command(Json.bytes(Json.object()
                        .put("SalesOrder", number)
                        .put("SalesDocumentRjcnReason", terms.rejectionReason()))))
                .orElseGet(() -> Rendered.waiting(command.subject(), "sales-order"));
    }

    @Override
    public Either<SyncFailure, Receipt> apply(Effect effect, Call call) {
        return open(effect, call).flatMap(items -> reject(items, effect, call));
    }

    private Either<SyncFailure, Receipt> reject(List<JsonNode> open, Effect effect, Call call) {
        JsonNode wire = Json.own(effect.wire());
        JsonNode reason = Json.object()
                .put(
                        "SalesDocumentRjcnReason",
                        wire.path("SalesDocumentRjcnReason").asText());
        for (JsonNode item : open) {
            Either<SyncFailure, JsonNode> done =
                    document(effect).changeItem(item.path("SalesOrderItem").asText(), reason, call);
            if (done.isLeft()) {
                return Either.left(Operation.rereadable(done.getLeft()));
            }
        }
        return Either.right(open.isEmpty() ? receipt(effect, call).found() : receipt(effect, call));
    }

    @Override
    public Either<SyncFailure, Optional<Receipt>> find(Effect effect, Call call) {
        return open(effect, call).map(items -> items.isEmpty() ? Optional.of(receipt(effect, call)) : Optional.empty());
    }

    /** Items that are not rejected; none where the document is gone. */
    private Either<SyncFailure, List<JsonNode>> open(Effect effect, Call call) {
        return document(effect)
                .items(call)
                .map(items -> items.stream()
                        .filter(item ->
                                item.path("SalesDocumentRjcnReason").asText().isEmpty())
                        .toList());
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
