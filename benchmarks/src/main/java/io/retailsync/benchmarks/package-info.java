/**
 * What the parts cost, always beside the bare thing that they are made of, measured in the same run.
 *
 * <p>{@link io.retailsync.benchmarks.IntakeRatio} prints what durable intake keeps of SQLite's own speed, {@link
 * io.retailsync.benchmarks.OrderRatio} what an order's way through the model keeps of Jackson's, {@link
 * io.retailsync.benchmarks.MoneyRatio} how our amounts compare with those of the reference implementation of JSR 354.
 */
@NullMarked
package io.retailsync.benchmarks;

import org.jspecify.annotations.NullMarked;
