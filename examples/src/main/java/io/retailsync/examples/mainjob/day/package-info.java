/**
 * A retailer's day: drawn from a seed as plain data ({@link io.retailsync.examples.mainjob.day.DayPlan}), lived through at the
 * vendors' own sides ({@link io.retailsync.examples.mainjob.day.Day}), and written down as it was offered ({@link
 * io.retailsync.examples.mainjob.day.Offered}).
 */
@NullMarked
package io.retailsync.examples.mainjob.day;

import org.jspecify.annotations.NullMarked;
