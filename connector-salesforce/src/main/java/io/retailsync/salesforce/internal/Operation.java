package io.retailsync.salesforce.internal;

import io.retailsync.spi.Call;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.List;

/** One operation of the connector that writes. */
public interface Operation {

    /**
     * Sends a batch.
     *
     * @param effects of this operation
     * @param call for the requests
     * @return one outcome per effect, in their order
     */
    List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call);

    /**
     * Looks whether effects happened. What is absolute by nature answers no: sending it again does no harm.
     *
     * @param effects what was sent
     * @param call for the requests
     * @return one answer per effect, in their order
     */
    default List<Probe> probe(List<Effect> effects, Call call) {
        return effects.stream().map(effect -> Probe.no()).toList();
    }
}
