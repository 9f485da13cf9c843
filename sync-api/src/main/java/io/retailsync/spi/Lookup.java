package io.retailsync.spi;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import java.util.Optional;

/** What rendering may look up: how the target names other records, and the host's tables. */
public interface Lookup {

    /** {@return the host's name of the target} */
    String system();

    /**
     * {@return the target's own id of a record, if it is known}
     *
     * @param key which record
     * @param type the kind of id at the target
     */
    Optional<String> id(Key key, String type);

    /**
     * {@return the target's own id of what another system names so, if it is known}
     *
     * @param elsewhere the name at another system
     * @param type the kind of id at the target
     */
    Optional<String> id(ExternalRef elsewhere, String type);

    /** {@return the host's tables} */
    Crosswalks crosswalks();
}
