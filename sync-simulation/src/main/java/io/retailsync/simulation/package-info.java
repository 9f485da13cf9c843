/**
 * Runs a whole engine with simulated vendors under one seed, at virtual times: a month takes seconds, and a failure is repeated by its
 * seed. Start at {@link io.retailsync.simulation.Simulation}; the parts ({@link io.retailsync.simulation.VirtualTime}, {@link
 * io.retailsync.simulation.VirtualScheduler}, {@link io.retailsync.simulation.InProcessShell}, {@link
 * io.retailsync.simulation.FaultyStore}) can be used alone.
 */
@NullMarked
package io.retailsync.simulation;

import org.jspecify.annotations.NullMarked;
