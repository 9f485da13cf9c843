package io.retailsync.engine.internal;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.spi.Crosswalks;
import io.retailsync.spi.Lookup;
import java.util.Optional;

/** Lookups of one target in the store. */
final class StoreLookup implements Lookup {

    private final Draft draft;
    private final String system;
    private final Bindings bindings;
    private final Engine engine;

    StoreLookup(Draft draft, String system, Bindings bindings, Engine engine) {
        this.draft = draft;
        this.system = system;
        this.bindings = bindings;
        this.engine = engine;
    }

    @Override
    public String system() {
        return system;
    }

    @Override
    public Optional<String> id(Key key, String type) {
        return bindings.refs(draft, key).stream()
                .filter(ref -> ref.system().equals(system) && ref.type().equals(type))
                .map(ExternalRef::value)
                .findFirst();
    }

    @Override
    public Optional<String> id(ExternalRef elsewhere, String type) {
        return bindings.key(draft, elsewhere).flatMap(key -> id(key, type));
    }

    @Override
    public Crosswalks crosswalks() {
        return engine.setup().crosswalks();
    }
}
