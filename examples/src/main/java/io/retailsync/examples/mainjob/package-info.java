/**
 * The main job: a day of a retailer, generated or given, flows from simulated vendors through the example's host application, which
 * is killed now and then; at the end an oracle compares what each vendor holds with what the input says it must hold. Start at {@link
 * io.retailsync.examples.mainjob.MainJob}.
 */
@NullMarked
package io.retailsync.examples.mainjob;

import org.jspecify.annotations.NullMarked;
