package io.retailsync.erp;

import io.retailsync.simulators.s4hana.Material;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Page;
import io.retailsync.spi.Pull;
import io.retailsync.spi.Raw;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The material master of a company, and the stream that reads it as an engine would: a second input with an id is a duplicate. */
final class Materials {

    final Company company;
    private final Set<String> seen = new HashSet<>();
    private Optional<String> cursor = Optional.empty();

    Materials(Company company) {
        this.company = company;
    }

    void put(Material material) {
        company.simulator.books().create(material, company.now);
    }

    /** Stamped some time ago, committed only now. */
    void putLate(Material material, Duration ago) {
        company.simulator.books().create(material, company.now.minus(ago));
    }

    Either<SyncFailure, Page> page(int limit) {
        Either<SyncFailure, Page> page = company.connector.pull(new Pull("products", cursor, limit), company);
        page.peek(read -> cursor = Optional.of(read.cursor()));
        return page;
    }

    /** What is new on one page. */
    List<Incoming> fresh(Page page) {
        return page.changes().stream()
                .filter(change -> seen.add(change.eventId()))
                .toList();
    }

    /** What is new in a whole pass. */
    List<Incoming> pass(int limit) {
        List<Incoming> changes = new ArrayList<>();
        boolean more = true;
        while (more) {
            Page page = page(limit).get();
            changes.addAll(fresh(page));
            more = page.more();
        }
        return changes;
    }

    static List<String> numbers(List<Incoming> changes) {
        return changes.stream().map(Incoming::nativeKey).toList();
    }

    Observation<?> product(Incoming change) {
        Translation translation = company.connector.translate(
                new Raw(
                        "erp",
                        change.stream(),
                        change.hint(),
                        Raw.Form.PAYLOAD,
                        change.headers(),
                        change.body(),
                        change.body(),
                        change.readAt().orElseThrow()),
                company);
        return ((Translation.Observed) translation).observations().get(0);
    }

    /** What is said of the only material that changed. */
    Observation<?> changed() {
        List<Incoming> changes = pass(100);
        if (changes.size() != 1) {
            throw new AssertionError("changed: " + numbers(changes));
        }
        return product(changes.get(0));
    }

    static Object value(Observation<?> product, String name) {
        return product.values().get(name).orElseThrow(() -> new AssertionError("no " + name));
    }
}
