package io.retailsync.spi;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

/** Whether an effect happened whose answer was lost. */
public sealed interface Probe {

    /**
     * It did.
     *
     * @param receipt the target's word
     */
    record Happened(Receipt receipt) implements Probe {}

    /** It did not, as far as the target shows now. */
    record No() implements Probe {}

    /**
     * It can't be said yet: the target could not be asked, or its reads lag.
     *
     * @param after when to ask again
     */
    record NotYetKnown(Duration after) implements Probe {}

    /**
     * {@return it did}
     *
     * @param receipt the target's word
     */
    static Probe happened(Receipt receipt) {
        return new Happened(receipt);
    }

    /** {@return it did not} */
    static Probe no() {
        return new No();
    }

    /**
     * {@return not yet known}
     *
     * @param after when to ask again
     */
    static Probe notYetKnown(Duration after) {
        return new NotYetKnown(after);
    }

    /**
     * {@return what fits the case}
     *
     * @param happened for a receipt
     * @param no for none
     * @param notYetKnown for a wait
     * @param <R> the result
     */
    default <R> R fold(Function<Receipt, R> happened, Supplier<R> no, Function<Duration, R> notYetKnown) {
        if (this instanceof Happened did) {
            return happened.apply(did.receipt());
        }
        return this instanceof NotYetKnown later ? notYetKnown.apply(later.after()) : no.get();
    }
}
