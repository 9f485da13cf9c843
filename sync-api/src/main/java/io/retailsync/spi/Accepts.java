package io.retailsync.spi;

import io.retailsync.model.Command;
import io.retailsync.model.EntityType;
import java.util.Optional;

/**
 * One operation of a connector that writes, and how it is made safe against happening twice.
 *
 * @param operation name, lower case with dashes; constant over versions, because intents on disk carry it
 * @param state the kind of record that it takes as a state, if it does
 * @param command the command that it takes, if it does
 * @param writes the kind of thing that it writes at the target, such as {@code order}: a state and a command may not share one
 * @param safety how a repeat is kept from taking effect twice
 * @param batch most effects in one call, at least 1
 */
public record Accepts(
        String operation,
        Optional<EntityType<?>> state,
        Optional<Class<? extends Command>> command,
        String writes,
        Safety safety,
        int batch) {

    /**
     * {@return an operation for states}
     *
     * @param type the kind of record
     * @param operation its name
     * @param safety how it is safe
     */
    public static Accepts states(EntityType<?> type, String operation, Safety safety) {
        return new Accepts(operation, Optional.of(type), Optional.empty(), type.name(), safety, 1);
    }

    /**
     * {@return an operation for commands}
     *
     * @param command the command's class
     * @param operation its name
     * @param writes the kind of thing it writes
     * @param safety how it is safe
     */
    public static Accepts commands(Class<? extends Command> command, String operation, String writes, Safety safety) {
        return new Accepts(operation, Optional.empty(), Optional.of(command), writes, safety, 1);
    }

    /**
     * {@return the same in batches}
     *
     * @param most effects in one call
     */
    public Accepts batchesOf(int most) {
        return new Accepts(operation, state, command, writes, safety, most);
    }
}
