package io.retailsync.spi;

import io.vavr.control.Either;
import java.time.Instant;

/**
 * One call of a connector into its vendor's system: deadline, gate and transport. Confined to the thread that runs the call.
 */
public interface Call {

    /** {@return the host's name of the system} */
    String system();

    /** {@return when the call has to end} */
    Instant deadline();

    /** {@return the engine's time} */
    Instant now();

    /**
     * Acquires {@code cost} from the gate, waiting for it if need be, and exchanges one request.
     *
     * @param request what to send
     * @param cost points of the vendor's budget that it takes, usually 1
     * @return the answer, whatever its status; or {@code RateLimited} where the gate stays closed past the deadline, {@code Transient}
     *     where nothing was sent, {@code Ambiguous} where the answer was lost
     */
    Either<SyncFailure, HttpResponse> exchange(HttpRequest request, double cost);

    /**
     * Hands on a reading of the vendor's own meter.
     *
     * @param available points that are left
     * @param perSecond points that come back each second
     * @param most points that the bucket holds
     */
    void meter(double available, double perSecond, double most);
}
