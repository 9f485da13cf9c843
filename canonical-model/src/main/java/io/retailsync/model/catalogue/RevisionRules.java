package io.retailsync.model.catalogue;

import io.retailsync.model.Coded;
import io.retailsync.model.fulfilment.Shipment;
import io.retailsync.model.fulfilment.ShipmentLifecycle;
import io.retailsync.model.lifecycle.Lifecycle;
import io.retailsync.model.lifecycle.Sighting;
import io.retailsync.model.product.Product;
import io.retailsync.model.product.ProductLifecycle;
import io.retailsync.model.returns.Return;
import io.retailsync.model.returns.ReturnLifecycle;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderLifecycle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What has to hold of every change (canonical-model 9, T1). A status that a source saw may be several steps ahead: the steps between are
 * inferred, and there has to be a way.
 */
public final class RevisionRules {

    private static final List<Stage<?, ?>> STAGES = List.of(
            new Stage<>(Order.class, OrderLifecycle.MACHINE, Order::status),
            new Stage<>(Shipment.class, ShipmentLifecycle.MACHINE, Shipment::status),
            new Stage<>(Return.class, ReturnLifecycle.MACHINE, Return::status),
            new Stage<>(Product.class, ProductLifecycle.MACHINE, Product::status));

    /** The rules. */
    public static final Rules<Revision<?>> ALL = Rules.<Revision<?>>of(Revision.class)
            .reject(
                    "T1",
                    "The version of a record grows by one with each accepted change, its key stays, and its status moves along its lifecycle.",
                    (revision, breaches) -> {
                        numbers(revision, breaches);
                        STAGES.forEach(stage -> stage.check(revision, breaches));
                    })
            .build();

    private RevisionRules() {}

    private static void numbers(Revision<?> revision, Breaches breaches) {
        breaches.equal(() -> "key", revision.before().key(), revision.after().key());
        breaches.equal(
                () -> "version",
                revision.before().version() + 1,
                revision.after().version());
    }

    private record Stage<E extends Record, S extends Enum<S>>(
            Class<E> entity, Lifecycle<S> lifecycle, Function<E, @Nullable Coded<S>> status) {

        void check(Revision<?> revision, Breaches breaches) {
            Optional<S> before = read(revision.before().value());
            Optional<S> after = read(revision.after().value());
            if (before.isPresent() && after.isPresent()) {
                move(before.get(), after.get(), breaches);
            }
        }

        private Optional<S> read(Record value) {
            return entity.isInstance(value)
                    ? Optional.ofNullable(status.apply(entity.cast(value))).flatMap(Coded::known)
                    : Optional.empty();
        }

        private void move(S before, S after, Breaches breaches) {
            boolean legal = lifecycle
                    .observe(before, Sighting.of(after).asNewest().withProof())
                    .map(outcome -> outcome.status() == after)
                    .getOrElse(false);
            if (!legal) {
                breaches.add(
                        lifecycle.name().replace(' ', '-') + ".status",
                        "a status to which a way leads from " + before,
                        after);
            }
        }
    }
}
