/**
 * Requests, answers and mapping of the S/4HANA connector.
 *
 * <p>{@code ODataClient} is the only class that sends; an {@code Operation} writes one kind of document; the streams read. What is
 * rendered is JSON of the vendor's form wherever one request carries it, and a small plan of ours where several are needed.
 */
@NullMarked
package io.retailsync.erp.internal;

import org.jspecify.annotations.NullMarked;
