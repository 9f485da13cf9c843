package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.api.ConfigurationRefused;
import io.retailsync.spi.Accepts;
import java.util.function.Consumer;

/** A world whose engine is not built. */
abstract class Refusing {

    final World world = new World();

    void takes(ScriptedSystem system, Accepts operation) {
        system.descriptor = system.descriptor.accepting(operation);
    }

    void refused(Consumer<SyncEngineBuilder> configuration, String... said) {
        assertThatThrownBy(() -> world.start(configuration))
                .isInstanceOf(ConfigurationRefused.class)
                .message()
                .contains(said);
    }
}
