package io.retailsync.engine.internal;

import io.retailsync.spi.Receipt;
import java.util.Optional;

/**
 * What became of a command that a process sent.
 *
 * @param receipt the target's word; empty where it refused
 * @param code the refusal's code
 * @param message the refusal's message
 */
record SignalDoc(Optional<Receipt> receipt, String code, String message) {}
