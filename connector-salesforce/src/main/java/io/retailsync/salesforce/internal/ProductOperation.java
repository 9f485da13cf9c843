package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.spi.Call;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Upserts the Product2 records of several products. A SKU that two of them claim travels twice, in two requests: the vendor refuses a key twice in one. */
final class ProductOperation implements Operation {

    private final Collections collections;

    ProductOperation(Api api) {
        this.collections = new Collections(api);
    }

    private record Part(int effect, ObjectNode record) {

        String sku() {
            return record.path(Fields.KEY).asText();
        }

        /** {@return whether it only takes a variant out of sale that the org does not have either} */
        boolean isNeedless(RowResult result) {
            return !record.has("Name") && result.failedWith("REQUIRED_FIELD_MISSING");
        }
    }

    @Override
    public List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
        List<Optional<SyncFailure>> failures = new ArrayList<>();
        List<Receipt> receipts = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (int index = 0; index < effects.size(); index++) {
            failures.add(Optional.empty());
            receipts.add(Receipt.done());
            for (var record : Json.wire(effects.get(index).wire()).path("records")) {
                parts.add(new Part(index, (ObjectNode) record));
            }
        }
        for (List<Part> wave : waves(parts)) {
            List<Either<SyncFailure, RowResult>> results = collections.upsert(
                    call, "Product2", wave.stream().map(Part::record).toList());
            for (int index = 0; index < wave.size(); index++) {
                Part part = wave.get(index);
                Either<SyncFailure, RowResult> result = results.get(index);
                if (!result.exists(part::isNeedless)) {
                    result.flatMap(done -> done.outcome(false))
                            .peek(id -> receipts.set(part.effect(), named(receipts.get(part.effect()), call, part, id)))
                            .peekLeft(failure -> worsen(failures, part.effect(), failure));
                }
            }
        }
        List<Either<SyncFailure, Receipt>> outcomes = new ArrayList<>();
        for (int index = 0; index < effects.size(); index++) {
            Receipt receipt = receipts.get(index);
            outcomes.add(failures.get(index)
                    .<Either<SyncFailure, Receipt>>map(Either::left)
                    .orElseGet(() -> Either.right(receipt)));
        }
        return outcomes;
    }

    /** The row is one of the product's, and what prices of its SKU wait for. */
    private static Receipt named(Receipt receipt, Call call, Part part, String id) {
        return receipt.naming(ExternalRef.of(call.system(), "product2:" + part.sku(), id))
                .linking(ExternalRef.of(call.system(), "product2", id), new Key("sku", part.sku()));
    }

    /** A lost part makes the whole unclear; else the first failure stands. */
    private static void worsen(List<Optional<SyncFailure>> failures, int effect, SyncFailure failure) {
        boolean unclear = failure.kind() == SyncFailure.Kind.AMBIGUOUS;
        if (failures.get(effect).isEmpty() || unclear) {
            failures.set(effect, Optional.of(failure));
        }
    }

    private static List<List<Part>> waves(List<Part> parts) {
        List<List<Part>> waves = new ArrayList<>();
        List<Part> left = parts;
        while (!left.isEmpty()) {
            Set<String> keys = new HashSet<>();
            List<Part> wave = new ArrayList<>();
            List<Part> later = new ArrayList<>();
            left.forEach(part -> (keys.add(part.sku().toLowerCase(Locale.ROOT)) ? wave : later).add(part));
            waves.add(wave);
            left = later;
        }
        return waves;
    }
}
