/**
 * The judge of the main job. It knows what was offered and what the vendors hold, computes from the first what the second must be, and
 * shares no code with engine, connectors or mapping. Start at {@link io.retailsync.examples.mainjob.oracle.Oracle}.
 */
@NullMarked
package io.retailsync.examples.mainjob.oracle;

import org.jspecify.annotations.NullMarked;
