package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.service.OpenCase;
import io.retailsync.spi.Call;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Opens service cases under the command's reference, so that the same reference never makes a second one. A customer whom the org does
 * not know does not hold the case back: it is opened without him.
 */
final class CaseOperation implements Operation {

    private final Collections collections;

    CaseOperation(Api api) {
        this.collections = new Collections(api);
    }

    static Rendered render(OpenCase command, Lookup lookup) {
        ObjectNode record = Json.object()
                .put(Fields.KEY, command.reference())
                .put("Subject", command.title())
                .put("Description", command.description())
                .put("Origin", "Web");
        Optional.ofNullable(command.customer()).ifPresent(customer -> {
            lookup.id(customer, "contact").ifPresent(id -> record.put("ContactId", id));
            lookup.id(customer, "account").ifPresent(id -> record.put("AccountId", id));
        });
        return Rendered.command(Json.bytes(record));
    }

    @Override
    public List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
        List<Either<SyncFailure, Receipt>> outcomes = new ArrayList<>();
        collections
                .upsert(
                        call,
                        "Case",
                        effects.stream().map(effect -> Json.wire(effect.wire())).toList())
                .forEach(result -> outcomes.add(result.flatMap(done -> done.outcome(false))
                        .map(id -> Receipt.of(ExternalRef.of(call.system(), "case", id)))));
        return outcomes;
    }
}
