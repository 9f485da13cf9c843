package io.retailsync.spi;

import io.retailsync.model.Command;
import io.retailsync.model.EntityType;
import io.retailsync.model.mapping.Mapping;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a connector takes, gives and promises; the builder of the engine checks every flow and process against it.
 *
 * @param vendor lower-case name of the vendor's product, such as {@code shopify}
 * @param accepts operations that write
 * @param provides kinds of records that come from here
 * @param streams what can be pulled
 * @param fetch how records are read that inputs only hint at
 * @param meter the budget to start from; readings of the vendor's own meter replace it
 * @param deadline how long one call may take
 * @param settleWindow how long after the deadline an unanswered write may still take effect
 * @param crosswalks names of the host's tables that this connector reads
 * @param mapping which fields it reads and writes; empty where it does not say
 */
public record Descriptor(
        String vendor,
        List<Accepts> accepts,
        List<EntityType<?>> provides,
        List<Stream> streams,
        Fetching fetch,
        Meter meter,
        Duration deadline,
        Duration settleWindow,
        List<String> crosswalks,
        Optional<Mapping> mapping) {

    /**
     * Copies the lists.
     *
     * @param vendor lower-case name of the vendor's product, such as {@code shopify}
     * @param accepts operations that write
     * @param provides kinds of records that come from here
     * @param streams what can be pulled
     * @param fetch how records are read that inputs only hint at
     * @param meter the budget to start from; readings of the vendor's own meter replace it
     * @param deadline how long one call may take
     * @param settleWindow how long after the deadline an unanswered write may still take effect
     * @param crosswalks names of the host's tables that this connector reads
     * @param mapping which fields it reads and writes; empty where it does not say
     */
    public Descriptor {
        accepts = List.copyOf(accepts);
        provides = List.copyOf(provides);
        streams = List.copyOf(streams);
        crosswalks = List.copyOf(crosswalks);
    }

    /**
     * How records are read that inputs only hint at.
     *
     * @param most references in one fetch, 1 to 250
     * @param linger how long a hint waits at most for more of the same record and for others to be read with; zero: not at all
     */
    public record Fetching(int most, Duration linger) {}

    /**
     * A stream that can be pulled.
     *
     * @param name lower case with dashes
     * @param every how often to look, when nothing is left to read
     */
    public record Stream(String name, Duration every) {}

    /**
     * {@return an empty description: fetches of 50 without lingering, meter of 10 a second, deadline of 30 s, settle window of 30 s}
     *
     * @param vendor name of the product
     */
    public static Descriptor of(String vendor) {
        return new Descriptor(
                vendor,
                List.of(),
                List.of(),
                List.of(),
                new Fetching(50, Duration.ZERO),
                Meter.perSecond(10),
                Duration.ofSeconds(30),
                Duration.ofSeconds(30),
                List.of(),
                Optional.empty());
    }

    /**
     * {@return with an operation more}
     *
     * @param operation what it writes
     */
    public Descriptor accepting(Accepts operation) {
        List<Accepts> more = new ArrayList<>(accepts);
        more.add(operation);
        return new Descriptor(
                vendor, more, provides, streams, fetch, meter, deadline, settleWindow, crosswalks, mapping);
    }

    /**
     * {@return with a kind of record more that comes from here}
     *
     * @param type the kind
     */
    public Descriptor providing(EntityType<?> type) {
        List<EntityType<?>> more = new ArrayList<>(provides);
        more.add(type);
        return new Descriptor(
                vendor, accepts, more, streams, fetch, meter, deadline, settleWindow, crosswalks, mapping);
    }

    /**
     * {@return with a stream more}
     *
     * @param name of the stream
     * @param every how often to look
     */
    public Descriptor streaming(String name, Duration every) {
        List<Stream> more = new ArrayList<>(streams);
        more.add(new Stream(name, every));
        return new Descriptor(
                vendor, accepts, provides, more, fetch, meter, deadline, settleWindow, crosswalks, mapping);
    }

    /**
     * {@return with another size of fetches}
     *
     * @param most references in one fetch
     */
    public Descriptor fetching(int most) {
        return new Descriptor(
                vendor,
                accepts,
                provides,
                streams,
                new Fetching(most, fetch.linger()),
                meter,
                deadline,
                settleWindow,
                crosswalks,
                mapping);
    }

    /**
     * {@return with hints that wait for company: what one window of that length holds is fetched at its end, each record once}
     *
     * @param longest how long a hint waits at most; zero: not at all
     */
    public Descriptor lingering(Duration longest) {
        return new Descriptor(
                vendor,
                accepts,
                provides,
                streams,
                new Fetching(fetch.most(), longest),
                meter,
                deadline,
                settleWindow,
                crosswalks,
                mapping);
    }

    /**
     * {@return with another budget}
     *
     * @param budget to start from
     */
    public Descriptor metered(Meter budget) {
        return new Descriptor(
                vendor, accepts, provides, streams, fetch, budget, deadline, settleWindow, crosswalks, mapping);
    }

    /**
     * {@return with other times}
     *
     * @param longest how long a call may take
     * @param settle how long after it a write may still happen
     */
    public Descriptor within(Duration longest, Duration settle) {
        return new Descriptor(vendor, accepts, provides, streams, fetch, meter, longest, settle, crosswalks, mapping);
    }

    /**
     * {@return with a table more that has to be declared}
     *
     * @param crosswalk name of the table
     */
    public Descriptor reading(String crosswalk) {
        List<String> more = new ArrayList<>(crosswalks);
        more.add(crosswalk);
        return new Descriptor(vendor, accepts, provides, streams, fetch, meter, deadline, settleWindow, more, mapping);
    }

    /**
     * {@return with what is said of single fields}
     *
     * @param fields which are read and written
     */
    public Descriptor mapped(Mapping fields) {
        return new Descriptor(
                vendor,
                accepts,
                provides,
                streams,
                fetch,
                meter,
                deadline,
                settleWindow,
                crosswalks,
                Optional.of(fields));
    }

    /**
     * {@return the operation that takes states of that kind}
     *
     * @param type the kind of record
     */
    public Optional<Accepts> accepting(EntityType<?> type) {
        return accepts.stream()
                .filter(operation -> operation.state().filter(type::equals).isPresent())
                .findFirst();
    }

    /**
     * {@return the operation that takes that command}
     *
     * @param command the command's class
     */
    public Optional<Accepts> accepting(Class<? extends Command> command) {
        return accepts.stream()
                .filter(operation -> operation.command().filter(command::equals).isPresent())
                .findFirst();
    }
}
