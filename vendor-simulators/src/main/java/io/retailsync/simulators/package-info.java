/**
 * Simulated vendors as pure functions of requests and time, one package each, and the loopback shell that puts any of them
 * behind a real socket.
 *
 * <p>Start at {@link io.retailsync.simulators.LoopbackServer}. The vendors themselves know no thread, clock or socket.
 */
@NullMarked
package io.retailsync.simulators;

import org.jspecify.annotations.NullMarked;
