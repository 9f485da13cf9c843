package io.retailsync.examples.host.ledger;

import io.retailsync.model.Command;
import io.retailsync.model.inventory.ReleaseStock;
import io.retailsync.model.inventory.ReserveStock;
import io.retailsync.model.json.ModelJson;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Call;
import io.retailsync.spi.Connector;
import io.retailsync.spi.Descriptor;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Lookup;
import io.retailsync.spi.Meter;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.Safety;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;

/**
 * The host's own stock reservations as a system like any other: it takes two commands, says how they are safe against happening twice, and
 * answers each with a receipt or a failure as data. A model for connectors over anything that is not HTTP.
 *
 * <p>Safe for concurrent use, as far as its table is.
 */
public final class ReservationLedger implements Connector {

    private static final String RESERVE = "reserve";
    private static final String RELEASE = "release";

    private final ReservationTable table;

    /** @param table where the reservations are */
    public ReservationLedger(ReservationTable table) {
        this.table = table;
    }

    @Override
    public Descriptor describe() {
        // The order's key is the primary key: doing it twice is doing it once, and nothing has to be looked for.
        Safety byOrder = Safety.natural("order_key");
        return Descriptor.of("reservation-ledger")
                .accepting(Accepts.commands(ReserveStock.class, RESERVE, "reservation", byOrder)
                        .batchesOf(50))
                .accepting(Accepts.commands(ReleaseStock.class, RELEASE, "reservation", byOrder)
                        .batchesOf(50))
                .metered(Meter.perSecond(1_000).concurrent(2))
                .within(Duration.ofSeconds(10), Duration.ofSeconds(1));
    }

    @Override
    public Rendered render(Command command, String reference, Lookup lookup) {
        return Rendered.command(Bytes.utf8(ModelJson.standard().write(command)));
    }

    @Override
    public List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
        return effects.stream().map(effect -> apply(effect, call)).toList();
    }

    private Either<SyncFailure, Receipt> apply(Effect effect, Call call) {
        String wire = effect.wire().utf8();
        return effect.operation().equals(RESERVE)
                ? table.reserve(ModelJson.standard().read(wire, ReserveStock.class), call.now())
                : table.release(ModelJson.standard().read(wire, ReleaseStock.class), call.now());
    }
}
