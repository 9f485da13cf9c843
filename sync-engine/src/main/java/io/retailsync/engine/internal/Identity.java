package io.retailsync.engine.internal;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Row;
import io.retailsync.spi.Table;
import java.util.Optional;

/**
 * Whose record an observation speaks of: the reference, then another name of it (which finds our own creation before its answer came),
 * then a business key, then a match key, else a new record whose id is derived, so that a replay gives the same one.
 */
final class Identity {

    private final Engine engine;
    private final Bindings bindings;

    Identity(Engine engine, Bindings bindings) {
        this.engine = engine;
        this.bindings = bindings;
    }

    Key resolve(Draft draft, Observation<?> said) {
        Key key = known(draft, said).orElseGet(() -> derived(said));
        if (!said.isGone() || bindings.key(draft, said.ref()).isEmpty()) {
            bindings.bind(draft, said.ref(), key, key.toString());
        }
        said.aliases().forEach(alias -> settleIntent(draft, alias, key));
        said.links().forEach((ref, other) -> bindings.bind(draft, ref, other, key.toString()));
        remember(draft, said, key);
        return key;
    }

    private Optional<Key> known(Draft draft, Observation<?> said) {
        Optional<Key> bound = bindings.key(draft, said.ref());
        if (bound.isPresent()) {
            return bound;
        }
        for (ExternalRef alias : said.aliases()) {
            Optional<Key> other = bindings.key(draft, alias)
                    .filter(key -> key.type().equals(said.type().name()));
            if (other.isPresent()) {
                return other;
            }
        }
        if (said.businessKey().isPresent()) {
            return said.businessKey().map(id -> Key.of(said.type(), id));
        }
        return matched(draft, said);
    }

    private Optional<Key> matched(Draft draft, Observation<?> said) {
        for (String match : said.matchKeys()) {
            Optional<Key> found = draft.get(Table.MATCH, hashed(said, match)).map(row -> Key.parse(row.about()));
            if (found.isPresent() && !hasAnother(draft, found.get(), said.ref())) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A system that has two records of one kind means two things by them, whatever they share. */
    private boolean hasAnother(Draft draft, Key key, ExternalRef ref) {
        return bindings.refs(draft, key).stream()
                .anyMatch(known ->
                        known.system().equals(ref.system()) && known.type().equals(ref.type()) && !known.equals(ref));
    }

    private Key derived(Observation<?> said) {
        ExternalRef ref = said.ref();
        String name = engine.setup().tenant() + "|" + ref.system() + "|" + ref.type() + "|" + ref.value();
        return Key.of(said.type(), Docs.uuid(name).toString());
    }

    private void remember(Draft draft, Observation<?> said, Key key) {
        for (String match : said.matchKeys()) {
            String id = hashed(said, match);
            if (draft.get(Table.MATCH, id).isEmpty()) {
                draft.put(Row.of(Table.MATCH, id, "{}").about(key.toString()));
            }
        }
    }

    private String hashed(Observation<?> said, String match) {
        return Docs.hash(engine.setup().tenant() + "|" + said.type().name() + "|" + match);
    }

    /** Our own creation, seen before its answer came: the intent is looked at now instead of after its settle window. */
    private void settleIntent(Draft draft, ExternalRef alias, Key key) {
        Optional<Row> intent = draft.get(Table.REFERENCE, alias.toString());
        if (intent.filter(row -> row.state().equals(Bindings.INTENT)).isEmpty()) {
            return;
        }
        for (Row slot : draft.about(Table.SLOT, java.util.List.of(key.toString()))) {
            if (slot.owner().equals(alias.system()) && slot.state().equals("HELD")) {
                draft.put(slot.next(slot.body()).due(engine.now()));
                draft.wake("deliver:" + slot.owner());
            }
        }
    }
}
