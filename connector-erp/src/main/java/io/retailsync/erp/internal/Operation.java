package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.InvalidValue;
import io.retailsync.spi.Call;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One kind of write. */
public interface Operation {

    /** How long reads may lag behind a write whose answer was lost (erp reference, A9). */
    Duration LAG = Duration.ofSeconds(20);

    /**
     * Sends one effect.
     *
     * @param effect what was rendered
     * @param call for the requests
     * @return what the system said
     */
    Either<SyncFailure, Receipt> apply(Effect effect, Call call);

    /**
     * Looks for one effect.
     *
     * @param effect what was sent
     * @param call for the requests
     * @return what the system holds, or why it could not be asked
     */
    Either<SyncFailure, Optional<Receipt>> find(Effect effect, Call call);

    /**
     * What an operation makes of a version that went stale between its own read and its own write: the next attempt reads again.
     *
     * @param failure of a write
     * @return the same, or a passing failure
     */
    static SyncFailure rereadable(SyncFailure failure) {
        return failure.kind() == SyncFailure.Kind.CONFLICT
                ? SyncFailure.passing("changed between reading and writing; " + failure.message())
                : failure;
    }

    /**
     * {@return the refusal of a value that can't be read, with its place and what should be there}
     *
     * @param unreadable the value
     */
    static SyncFailure.Rejected refusal(InvalidValue unreadable) {
        return new SyncFailure.Rejected(
                "invalid-value", unreadable.attribute(), String.valueOf(unreadable.getMessage()));
    }

    /**
     * {@return the receipt of the oldest of several documents under one reference, which is taken as ours, with a note that there are more}
     *
     * <p>The system does not keep the customer's reference unique (erp reference, A9): somebody else may have written the same one, or two
     * of our writes arrived. No answer of a target can open a case, so it stands in the journal.
     *
     * @param receipt of the oldest
     * @param number the property that holds a document's number
     * @param documents all that were found, the oldest first
     */
    static Receipt noted(Receipt receipt, String number, List<JsonNode> documents) {
        if (documents.size() < 2) {
            return receipt;
        }
        List<String> numbers = documents.stream()
                .map(document -> document.path(number).asText())
                .toList();
        return receipt.fact("duplicates", Integer.toString(documents.size()))
                .noting("several documents carry this reference: " + String.join(", ", numbers) + "; " + numbers.get(0)
                        + " is taken as ours, somebody has to look at the others");
    }

    /**
     * {@return whether the effect happened}
     *
     * @param effect what was sent
     * @param call for the requests
     */
    default Probe probe(Effect effect, Call call) {
        return find(effect, call)
                .fold(
                        failure -> Probe.notYetKnown(LAG),
                        found -> found.map(Probe::happened).orElseGet(Probe::no));
    }
}
