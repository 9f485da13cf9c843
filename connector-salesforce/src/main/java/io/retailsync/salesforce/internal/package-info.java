/** How the connector does it: login, calls, failures, one class per operation, and the stream of contacts. Not for use from outside. */
@NullMarked
package io.retailsync.salesforce.internal;

import org.jspecify.annotations.NullMarked;
