/**
 * What has to end well in several systems or be undone, one process each. Start at {@link
 * io.retailsync.examples.host.processes.OrderToCash}.
 */
@NullMarked
package io.retailsync.examples.host.processes;

import org.jspecify.annotations.NullMarked;
